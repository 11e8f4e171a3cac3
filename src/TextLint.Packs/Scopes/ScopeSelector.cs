using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary>Where a rule looks: parts that must all hold, each a list of words with points between, <c>~</c> before a part that must not.</summary>
/// <param name="Text">As written: <c>heading.h1 &amp; ~blockquote</c>.</param>
public sealed record ScopeSelector(string Text)
{
    // Vale took these once and refuses them now.
    private static readonly string[] s_refused = ["code", "link", "strong", "emphasis"];

    private readonly ImmutableArray<(string[] Words, bool IsNegated)> _parts =
        [.. Text.Split('&').Select(p => p.Trim()).Where(p => p.Length > 0).Select(p => (p.TrimStart('~').Trim().Split('.'), p.StartsWith('~')))];

    /// <summary>All prose, which is where a rule looks that names no scope.</summary>
    public static ScopeSelector AllText { get; } = new("text");

    /// <summary>True where the rule gets the text that is meant sentence by sentence, whatever that text is.</summary>
    public bool IsBySentence { get; init; }

    /// <summary>How much text a rule gets at a time.</summary>
    public ScopeReach Reach => Asks("raw") ? ScopeReach.Raw : Asks("summary") ? ScopeReach.Summary : IsBySentence || Asks("sentence") ? ScopeReach.Sentence : ScopeReach.Block;

    /// <summary>The selectors of a rule; those that cannot be served are reported.</summary>
    public static ImmutableArray<ScopeSelector> ReadAll(ImmutableArray<YamlScalar> texts, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        foreach (var text in texts)
            if (s_refused.Contains(text.Value, StringComparer.Ordinal))
                faults.Report(EngineDescriptors.InvalidValue, text.Span, $"There is no scope {DiagnosticBag.Quote(text.Value)}: the scope \"raw\" has the text with its markup.");
        return [.. texts.Select(t => new ScopeSelector(t.Value))];
    }

    /// <summary>True where text with these words is meant.</summary>
    public bool Matches(ScopeTags tags)
    {
        ArgumentNullException.ThrowIfNull(tags);
        foreach (var (words, isNegated) in _parts)
            if (tags.HasAll(words) == isNegated) return false;
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(ScopeSelector? other) => other is not null && Text == other.Text && IsBySentence == other.IsBySentence;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    private bool Asks(string word) => _parts.Any(p => !p.IsNegated && p.Words.Contains(word, StringComparer.Ordinal));
}

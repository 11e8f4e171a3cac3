using System.Collections.Immutable;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary>Where a rule looks: parts that must all hold, each a list of words with points between, <c>~</c> before a part that must not.</summary>
/// <param name="Text">As written: <c>heading.h1 &amp; ~blockquote</c>.</param>
public sealed record ScopeSelector(string Text)
{
    private readonly ImmutableArray<(string[] Words, bool IsNegated)> _parts =
        [.. Text.Split('&').Select(p => p.Trim()).Select(p => (p.TrimStart('~').Trim().Split('.'), p.StartsWith('~')))];

    /// <summary>The selectors of a rule; those that cannot be served are reported.</summary>
    public static ImmutableArray<ScopeSelector> ReadAll(ImmutableArray<YamlScalar> texts, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
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
    public bool Equals(ScopeSelector? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}

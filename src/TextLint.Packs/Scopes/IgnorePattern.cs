using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rules;

/// <summary>A pattern of text that rules are not to see. Its first group, where it has one, is what is left out; else all that it matches.</summary>
/// <param name="Text">As written.</param>
public sealed record IgnorePattern(string Text)
{
    // What cannot run in linear time may run long on a hostile text; then what it would have hidden is shown.
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(250);

    private Regex? _regex;

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">The pattern.</param>
    /// <param name="pattern">The pattern, or null where it is none.</param>
    /// <param name="reason">Why it is none, as the end of a sentence.</param>
    public static bool TryCreate(string text, [NotNullWhen(true)] out IgnorePattern? pattern, out string reason)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            (pattern, reason) = (new IgnorePattern(text) { _regex = Compile(text.Replace("(?P<", "(?<", StringComparison.Ordinal)) }, "");
            return true;
        }
        catch (ArgumentException e)
        {
            (pattern, reason) = (null, e.Message.TrimEnd('.'));
            return false;
        }
    }

    /// <summary>What it leaves out of a text, in order.</summary>
    public ImmutableArray<TextSpan> Find(string text)
    {
        if (_regex is null) return [];
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        try
        {
            for (var match = _regex.Match(text); match.Success; match = match.NextMatch())
            {
                var found = match.Groups.Count > 1 && match.Groups[1].Success ? match.Groups[1] : match.Groups[0];
                if (found.Length > 0) spans.Add(new TextSpan(found.Index, found.Length));
            }
        }
        catch (RegexMatchTimeoutException)
        {
            // What was found so far holds.
        }
        return spans.DrainToImmutable();
    }

    /// <inheritdoc/>
    public bool Equals(IgnorePattern? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    private static Regex Compile(string text)
    {
        try
        {
            return new Regex(text, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new Regex(text, RegexOptions.CultureInvariant, s_longest);
        }
    }
}

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using TextLint.Packs.Patterns;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rules;

/// <summary>A pattern of text that rules are not to see. Its first group, where it has one, is what is left out; else all that it matches.</summary>
/// <param name="Text">As written.</param>
public sealed record IgnorePattern(string Text)
{
    // It reads whole files, at lengths that rules do not see at a time.
    private const int Shares = 8;

    private Pattern? _pattern;

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">The pattern.</param>
    /// <param name="pattern">The pattern, or null where it is none.</param>
    /// <param name="reason">Why it is none, as the end of a sentence.</param>
    public static bool TryCreate(string text, [NotNullWhen(true)] out IgnorePattern? pattern, out string reason)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            (pattern, reason) = (new IgnorePattern(text) { _pattern = Pattern.Parse(text) }, "");
            return true;
        }
        catch (PatternSyntaxException e)
        {
            (pattern, reason) = (null, e.Message.TrimEnd('.'));
            return false;
        }
    }

    /// <summary>True where it is found in a text.</summary>
    public bool IsMatch(string text) => !Find(text).IsEmpty;

    /// <summary>What it leaves out of a text, in order. A pattern that takes more steps than it may on a hostile text finds no more: what it would have hidden is shown.</summary>
    public ImmutableArray<TextSpan> Find(string text)
    {
        if (_pattern is null || !_pattern.MayMatch(text)) return [];
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var machine = new PatternMachine();
        machine.Begin(text.Length, Shares);
        for (var from = 0; _pattern.Find(text, from, machine) is { } match; from = match.Next)
        {
            var (start, end) = (_pattern.Captures.IsEmpty ? null : machine.GetGroup(1)) ?? (match.Start, match.End);
            if (end > start) spans.Add(TextSpan.FromBounds(start, end));
        }
        return spans.DrainToImmutable();
    }

    /// <inheritdoc/>
    public bool Equals(IgnorePattern? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}

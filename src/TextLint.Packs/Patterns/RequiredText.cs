using System.Collections.Immutable;
using System.Text;

namespace TextLint.Packs.Patterns;

/// <summary>Texts of which each match of a pattern holds one: a text without any need not be searched.</summary>
/// <param name="Texts">The texts; folded where the case is ignored.</param>
/// <param name="IgnoreCase">True where letter case makes no difference.</param>
internal sealed record RequiredText(ImmutableArray<string> Texts, bool IgnoreCase)
{
    private const int MostTexts = 16;

    /// <summary>The best that a pattern requires; null where it is nothing of use.</summary>
    public static RequiredText? Of(PatternNode node, bool ignoreCase) =>
        Find(node) is { IsDefaultOrEmpty: false } texts && (!ignoreCase || texts.All(t => Ascii.IsValid(t))) ? new RequiredText(texts, ignoreCase) : null;

    /// <summary>True where a text may hold a match.</summary>
    public bool MayMatch(ReadOnlySpan<char> text)
    {
        foreach (var required in Texts)
            if (IgnoreCase ? ContainsFolded(text, required) : text.Contains(required, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>True where a text holds another, which is of ASCII, in any letter case. The Kelvin sign is a k to patterns that ignore case, and to nobody else.</summary>
    private static bool ContainsFolded(ReadOnlySpan<char> text, string required)
    {
        var first = PatternText.Fold(required[0]);
        for (; text.Length >= required.Length; text = text[1..])
        {
            var at = first == 'k' ? text.IndexOfAny(first, 'K', '\u212A') : text.IndexOfAny(first, char.ToUpperInvariant(first));
            if (at < 0 || at + required.Length > text.Length) return false;
            text = text[at..];
            if (PatternText.EqualFolded(text[..required.Length], required)) return true;
        }
        return false;
    }

    private static ImmutableArray<string> Find(PatternNode node) => node switch
    {
        CharacterNode or SetNode => AsChoices(PatternShape.GetPrefixes(node)),
        ConcatenationNode c => OfConcatenation(c.Parts),
        AlternationNode a => OfAlternation(a),
        RepeatNode { Min: > 0 } r => Find(r.Part),
        CaptureNode c => Find(c.Part),
        AtomicNode a => Find(a.Part),
        _ => default,
    };

    private static ImmutableArray<string> OfConcatenation(ImmutableArray<PatternNode> parts)
    {
        ImmutableArray<string> best = default;
        var run = Prefixes.Nothing;
        foreach (var part in parts)
        {
            // A condition on the place takes no text, so a run goes on across it.
            if (part is AnchorNode or LookNode) continue;
            best = Better(best, Find(part));
            var next = PatternShape.GetPrefixes(part);
            if (next.Texts.Length * run.Texts.Length > MostTexts) run = Prefixes.Nothing;
            else run = next with { Texts = [.. run.Texts.SelectMany(a => next.Texts.Select(b => a + b))] };
            best = Better(best, AsChoices(run));
            if (!next.IsWhole || next.Texts.Length > MostTexts) run = Prefixes.Nothing;
        }
        return best;
    }

    private static ImmutableArray<string> OfAlternation(AlternationNode node)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var choice in node.Choices)
        {
            if (Find(choice) is not { IsDefaultOrEmpty: false } found) return default;
            texts.AddRange(found);
        }
        return texts.Count > MostTexts ? default : texts.ToImmutable();
    }

    private static ImmutableArray<string> AsChoices(Prefixes prefixes) =>
        prefixes.Texts.Length <= MostTexts && prefixes.Texts.All(t => t.Length > 0) ? prefixes.Texts : default;

    /// <summary>Longer texts are rarer; of equal ones fewer are searched for sooner.</summary>
    private static ImmutableArray<string> Better(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        if (left.IsDefaultOrEmpty) return right;
        if (right.IsDefaultOrEmpty) return left;
        var (a, b) = (left.Min(t => Math.Min(4, t.Length)), right.Min(t => Math.Min(4, t.Length)));
        return a > b || (a == b && left.Length <= right.Length) ? left : right;
    }
}

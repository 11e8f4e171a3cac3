using TextLint.Rules.Forms;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>Finds names whose two parts are joined by a sign in one place and by a word in another: <c>Marks &amp; Spencer</c>.</summary>
internal static class AmpersandForms
{
    private const int LongestLink = 5;

    private static readonly BlockNote<Link[]> s_links = new([], (block, facts, language) => [.. LinksIn(block, facts, language.Vocabulary)]);

    /// <summary>The conflicts, in the order of the names.</summary>
    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        // Two names with "and" between them are many, those with a sign are few.
        if (!model.Facts.Any(f => Array.Exists(s_links.Of(f), l => l.IsSign))) yield break;
        var pairs = new List<(string Key, bool IsSign, FormPlace Place)>();
        for (var block = 0; block < model.Facts.Length; block++)
            foreach (var (first, second, isSign) in s_links.Of(model.Facts[block])) pairs.Add((KeyOf(first, second), isSign, PlaceOf(first, second, block, model)));
        foreach (var name in pairs.GroupBy(p => p.Key, StringComparer.Ordinal))
            if (name.Any(p => p.IsSign) && FormConflict.Between([.. name.Select(p => p.Place)], model.KnownNames) is { } conflict) yield return conflict;
    }

    private static IEnumerable<Link> LinksIn(BlockSyntax block, BlockFacts facts, NameVocabulary vocabulary)
    {
        var names = facts.Names;
        for (var i = 1; i < names.Length && facts.Zone == Zone.Body; i++)
            if (LinkBetween(names[i - 1], names[i], block, vocabulary) is { } isSign) yield return new Link(names[i - 1], names[i], isSign);
    }

    /// <summary>True for a sign between two names, false for a word, null where they are not joined.</summary>
    private static bool? LinkBetween(NameCandidate first, NameCandidate second, BlockSyntax block, NameVocabulary vocabulary)
    {
        var between = second.Span.Start - first.Span.End;
        if (between is < 3 or > LongestLink || first.Ending != NameEnding.None || second.Title is not null || !RunningMentions.IsOwn(first)) return null;
        var text = block.Text.Slice(first.Span.End, between);
        if (text[0] != ' ' || text[^1] != ' ') return null;
        return text is " & " ? true : vocabulary.IsConjunction(text[1..^1]) ? false : null;
    }

    private static string KeyOf(NameCandidate first, NameCandidate second) =>
        string.Join(' ', first.Words.Select(w => w.Key)) + "&" + string.Join(' ', second.Words.Select(w => w.Key));

    private static FormPlace PlaceOf(NameCandidate first, NameCandidate second, int block, SemanticModel model)
    {
        var span = TextSpan.FromBounds(first.Span.Start, second.Span.End);
        return new FormPlace(model.Document.ToSource(block, span), model.Document.Blocks[block].GetString(span));
    }

    /// <summary>Two names of a block that are joined.</summary>
    private sealed record Link(NameCandidate First, NameCandidate Second, bool IsSign);
}

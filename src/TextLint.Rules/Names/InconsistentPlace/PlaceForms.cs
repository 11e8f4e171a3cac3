using TextLint.Rules.Forms;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>Finds places that the article calls by two of their names without saying that they are one.</summary>
internal static class PlaceForms
{
    // So near to each other, in one paragraph, two names of a place are a remark on its name.
    private const int NearUnits = 40, MostWordsBefore = 3;

    private static readonly BlockNote<NamedPlace[]> s_places = new([], (block, facts, language) => [.. PlacesIn(block, facts, language.Vocabulary)]);

    /// <summary>The conflicts, in the order of the places.</summary>
    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        var places = new Dictionary<NameCandidate, NamedPlace>(ReferenceEqualityComparer.Instance);
        foreach (var facts in model.Facts)
            foreach (var place in s_places.Of(facts)) places[place.Candidate] = place;
        if (places.Count == 0) yield break;
        var found = new List<(int Line, Mention Mention, string Text)>();
        foreach (var name in model.Names)
            if (!name.IsPerson)
                foreach (var mention in name.Mentions)
                    if (RunningMentions.IsRunning(mention) && places.TryGetValue(mention.Candidate, out var known)) found.Add((known.Line, mention, known.Text));
        foreach (var line in found.OrderBy(f => f.Mention.Block).ThenBy(f => f.Mention.Span.Start).GroupBy(f => f.Line))
        {
            var conflict = FormConflict.Between([.. line.Select(p => new FormPlace(SpanOf(p.Mention, p.Text, model), p.Text))], model.KnownNames);
            if (conflict is not null && !IsExplained([.. line.Select(p => (p.Mention, p.Text))], model)) yield return conflict;
        }
    }

    /// <summary>The candidates of a block that a place is called by, with the first word of their sentence and without.</summary>
    private static IEnumerable<NamedPlace> PlacesIn(BlockSyntax block, BlockFacts facts, NameVocabulary vocabulary)
    {
        foreach (var candidate in facts.Names)
        {
            if (Read(candidate, block, vocabulary) is { } place) yield return place;
            if (candidate.WithLead is { } longer && Read(longer, block, vocabulary) is { } other) yield return other;
        }
    }

    /// <summary>The place whose name is the candidate, or begins with it where it goes on in lower case; null for none.</summary>
    private static NamedPlace? Read(NameCandidate candidate, BlockSyntax block, NameVocabulary vocabulary)
    {
        var text = block.Text[candidate.Span.Start..];
        var length = vocabulary.SamePlaces.Phrases.LengthAtStart(text);
        if (length < candidate.Span.Length || IsInPhrase(candidate.Span, block, vocabulary)) return null;
        return vocabulary.SamePlaces.LineOf(text[..length]) is > 0 and var line ? new NamedPlace(candidate, line, text[..length].ToString()) : null;
    }

    /// <summary>Chicken Kiev is no town.</summary>
    private static bool IsInPhrase(TextSpan name, BlockSyntax block, NameVocabulary vocabulary)
    {
        var phrases = vocabulary.PlacePhrases;
        return phrases.LengthAtStart(block.Text[name.Start..]) > name.Length || phrases.LengthAtEnd(block.Text[..name.End]) > name.Length;
    }

    private static TextSpan SpanOf(Mention mention, string text, SemanticModel model) =>
        model.Document.ToSource(mention.Block, new TextSpan(mention.Span.Start, text.Length));

    /// <summary>Formerly Bombay; Mumbai (Bombay); or both names in one breath.</summary>
    private static bool IsExplained((Mention Mention, string Text)[] places, SemanticModel model)
    {
        for (var i = 0; i < places.Length; i++)
        {
            if (HasRenamingBefore(places[i].Mention, model)) return true;
            if (i > 0 && places[i].Text != places[i - 1].Text && places[i].Mention.Block == places[i - 1].Mention.Block
                && places[i].Mention.Span.Start - places[i - 1].Mention.Span.End < NearUnits) return true;
        }
        return false;
    }

    private static bool HasRenamingBefore(Mention mention, SemanticModel model)
    {
        var block = model.Document.Blocks[mention.Block];
        var tokens = block.Tokens.AsSpan();
        var words = 0;
        for (var at = TokenSearch.IndexAt(block, mention.Span.Start) - 1; at >= 0 && words < MostWordsBefore; at--)
        {
            if (tokens[at].Kind == SyntaxKind.OpenBracket) return true;
            if (!tokens[at].IsWord) continue;
            if (model.Language.Vocabulary.IsRenaming(block.GetText(tokens[at]))) return true;
            words++;
        }
        return false;
    }

    /// <summary>A candidate that a place is called by, the line of the place in the vocabulary, and the name as it stands.</summary>
    private sealed record NamedPlace(NameCandidate Candidate, int Line, string Text);
}

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

    /// <summary>The conflicts, in the order of the places.</summary>
    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        var found = new List<(int Line, Mention Mention, string Text)>();
        foreach (var name in model.Names)
            if (!name.IsPerson)
                foreach (var mention in name.Mentions)
                    if (RunningMentions.IsRunning(mention) && Read(mention, model) is (> 0 and var line, var text)) found.Add((line, mention, text));
        foreach (var place in found.OrderBy(f => f.Mention.Block).ThenBy(f => f.Mention.Span.Start).GroupBy(f => f.Line))
        {
            var conflict = FormConflict.Between([.. place.Select(p => new FormPlace(SpanOf(p.Mention, p.Text, model), p.Text))], model.KnownNames);
            if (conflict is not null && !IsExplained([.. place.Select(p => (p.Mention, p.Text))], model)) yield return conflict;
        }
    }

    /// <summary>The line of the place whose name is the mention, or begins with it where it goes on in lower case.</summary>
    private static (int Line, string Text) Read(Mention mention, SemanticModel model)
    {
        var places = model.Language.Vocabulary.SamePlaces;
        var text = model.Document.Blocks[mention.Block].Text[mention.Span.Start..];
        var length = places.Phrases.LengthAtStart(text);
        return length < mention.Span.Length || IsInPhrase(mention, model) ? default : (places.LineOf(text[..length]), text[..length].ToString());
    }

    /// <summary>Chicken Kiev is no town.</summary>
    private static bool IsInPhrase(Mention mention, SemanticModel model)
    {
        var phrases = model.Language.Vocabulary.PlacePhrases;
        var text = model.Document.Blocks[mention.Block].Text;
        return phrases.LengthAtStart(text[mention.Span.Start..]) > mention.Span.Length || phrases.LengthAtEnd(text[..mention.Span.End]) > mention.Span.Length;
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
}

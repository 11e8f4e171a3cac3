using TextLint.Rules.Forms;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Consistency;

/// <summary>
/// Finds words that stand with a hyphen and as one word. Compounds with a hyphen are few: their letters are looked for among the hashes of the words that have none, and a block is
/// read again only where one is met.
/// </summary>
internal static class HyphenForms
{
    private const string Closed = "";

    /// <summary>The conflicts, in the order of their first compounds.</summary>
    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        var words = new SoughtWords();
        for (var i = 0; i < model.Facts.Length; i++)
            if (!model.Facts[i].Compounds.Hyphenated.IsEmpty && OwnWords.IsOwn(model.Document.Blocks[i])) AddHyphenated(model, i, words);
        if (words.All.Count == 0) return [];
        for (var i = 0; i < model.Facts.Length; i++)
            if (HasAny(model.Facts[i].Compounds, words) && OwnWords.IsOwn(model.Document.Blocks[i])) AddClosed(model, i, words);
        return words.All.Select(places => FormConflict.Between([.. places.OrderBy(p => p.Span.Start)])).OfType<FormConflict>();
    }

    /// <summary>The place with the hyphen of the other form's text, or without one.</summary>
    public static string? Rewrite(FormPlace place, string form)
    {
        var at = HyphenOf(place.Text);
        if (form == Closed) return at < 0 ? null : place.Text.Remove(at, 1);
        // The form of a compound is its text, so that a closed word learns where the hyphen goes.
        at = HyphenOf(form);
        return at < 0 || at >= place.Text.Length ? null : place.Text.Insert(at, "-");
    }

    private static int HyphenOf(string text) => text.AsSpan().IndexOfAny('-', '\u2010', '\u2011');

    private static void AddHyphenated(SemanticModel model, int index, SoughtWords words)
    {
        foreach (var span in model.Facts[index].Compounds.Hyphenated)
        {
            var source = model.Document.ToSource(index, span);
            var text = model.Document.Blocks[index].GetString(span);
            var closed = text.Remove(HyphenOf(text), 1);
            if (model.Language.Variants.IsOtherWithHyphen(closed) || !OwnWords.IsOwn(model, source.Start)) continue;
            var places = words.Add(closed);
            // All compounds of one word have the form of the first.
            places.Add(new FormPlace(source, text) { Form = places.Count > 0 ? places[0].Form : text });
        }
    }

    private static bool HasAny(CompoundWords compounds, SoughtWords words)
    {
        foreach (var hash in compounds.Closed)
            if (words.Find(hash) is not null) return true;
        return false;
    }

    private static void AddClosed(SemanticModel model, int index, SoughtWords words)
    {
        var block = model.Document.Blocks[index];
        foreach (var token in block.Tokens)
        {
            if (token.Kind != SyntaxKind.Word || token.Has(TokenFlags.Hyphenated) || words.Find(token.Hash) is not { } places) continue;
            if (token.Has(TokenFlags.AllCaps) || (token.Has(TokenFlags.Capitalized) && !token.Has(TokenFlags.Initial))) continue;
            var source = model.Document.ToSource(index, token.Span);
            if (!model.Facts[index].Quotations.IsQuoted(token.Start) && OwnWords.IsOwn(model, source.Start)) places.Add(new FormPlace(source, block.GetString(token.Span)) { Form = Closed });
        }
    }
}

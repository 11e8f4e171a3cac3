using TextLint.Rules.Forms;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Consistency;

/// <summary>Finds headings of one level of which some have a capital on each word and others on the first alone.</summary>
internal static class HeadingCases
{
    private const int FewestHeadings = 3, LongWord = 5;
    // Two ordinary words with capitals are too often a name: Velden Harbour Trust.
    private const int FewestOfTitle = 3;
    /// <summary>A capital on each word of weight, or on the first alone.</summary>
    public const string Title = "title", Sentence = "sentence";

    /// <summary>The conflicts, by level.</summary>
    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        // A short line of a plain text may be anything: a caption, an item, a label.
        if (model.Document.Format == TextFormat.PlainText || !model.Language.Speller.HasDictionary || model.Language.Vocabulary.NounsAreCapitalized) yield break;
        var headings = new List<(int Level, FormPlace Place)>();
        for (var i = 0; i < model.Facts.Length; i++)
        {
            var block = model.Document.Blocks[i];
            if (block.Kind == SyntaxKind.Heading && OwnWords.IsOwn(block) && CaseOf(block, model) is { } form)
                headings.Add((block.Level, new FormPlace(model.Document.GetContentSpan(i), block.Text.ToString()) { Form = form }));
        }
        foreach (var level in headings.GroupBy(h => h.Level))
            if (level.Count() >= FewestHeadings && FormConflict.Between([.. level.Select(h => h.Place)]) is { } conflict && conflict.MainPlaces.Count > conflict.Places.Count) yield return conflict;
    }

    /// <summary>The style of a heading; null where its words do not tell, as where all are names or short.</summary>
    public static string? CaseOf(BlockSyntax block, SemanticModel model)
    {
        if (block.Tokens.IsEmpty || EndsSentence(block)) return null;
        var (lower, upper, isFirst) = (0, 0, true);
        foreach (var token in block.Tokens)
        {
            if (token.Kind != SyntaxKind.Word) continue;
            if (!isFirst && !token.Has(TokenFlags.Initial))
            {
                // A short word has no capital in many a style of title.
                if (!token.Has(TokenFlags.Capitalized)) lower += token.Length >= LongWord ? 1 : 0;
                else if (!token.Has(TokenFlags.AllCaps) && IsOrdinary(block.GetText(token), model)) upper++;
            }
            isFirst = false;
        }
        return upper == 0 && lower > 0 ? Sentence : lower == 0 && upper >= FewestOfTitle ? Title : null;
    }

    /// <summary>A question or a sentence is written as one, whatever the others are.</summary>
    private static bool EndsSentence(BlockSyntax block) => block.Tokens[^1].Kind is SyntaxKind.QuestionMark or SyntaxKind.FullStop or SyntaxKind.ExclamationMark;

    private static bool IsOrdinary(ReadOnlySpan<char> word, SemanticModel model)
    {
        Span<char> lower = stackalloc char[32];
        return word.Length <= lower.Length && word.ToLowerInvariant(lower) is > 0 and var length && model.Language.Speller.Check(lower[..length]);
    }
}

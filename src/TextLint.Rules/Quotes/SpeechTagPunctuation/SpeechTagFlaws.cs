using System.Collections.Immutable;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Quotes;

/// <summary>Finds what is wrong between the quotations of a block and their speakers.</summary>
internal static class SpeechTagFlaws
{
    private const int Sentence = 4;

    private static readonly BlockNote<SpeechTagFlaw[]> s_flaws = new([], (block, facts, language) => [.. Find(block, facts.Quotations.Marks, language.Vocabulary)]);

    // Marks between a flaw and the mark of its own quotation.
    private const int Near = 3;

    /// <summary>The flaw that a place of a block shows; null for none. Looks at the quotations near it alone.</summary>
    public static SpeechTagFlaw? FindAt(SemanticModel model, int block, TextSpan source)
    {
        var (syntax, marks) = (model.Document.Blocks[block], model.Facts[block].Quotations.Marks);
        var (low, high) = (0, marks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (model.Document.ToSource(block, marks[middle].Span).Start < source.Start) low = middle + 1;
            else high = middle;
        }
        for (var i = Math.Max(0, low - Near); i < Math.Min(marks.Length, low + Near); i++)
        {
            if (marks[i].Role is not (QuotationMarkRole.Opener or QuotationMarkRole.Closer) || marks[i].Partner < 0) continue;
            var opener = marks[i].Role == QuotationMarkRole.Opener ? marks[i] : marks[marks[i].Partner];
            if (Find(syntax, model.Language.Vocabulary, new QuotedWords(syntax, opener, marks[opener.Partner]), opener) is { } flaw && model.Document.ToSource(block, flaw.Span) == source) return flaw;
        }
        return null;
    }

    /// <summary>The flaws, in order; at most one a quotation.</summary>
    public static SpeechTagFlaw[] Find(BlockFacts facts) => s_flaws.Of(facts);

    private static IEnumerable<SpeechTagFlaw> Find(BlockSyntax block, ImmutableArray<QuotationMark> marks, NameVocabulary vocabulary)
    {
        foreach (var (opener, closer) in QuotedWords.OuterIn(marks))
            if (Find(block, vocabulary, new QuotedWords(block, opener, closer), opener) is { } flaw) yield return flaw;
    }

    private static SpeechTagFlaw? Find(BlockSyntax block, NameVocabulary vocabulary, QuotedWords words, QuotationMark opener)
    {
        if (words.Last < words.First) return null;
        if (words.NextKind == SyntaxKind.WhiteSpace && SpeechTag.Read(block, vocabulary, words.Next + 1) is { } tag && FindBehind(block, words, tag) is { } flaw) return flaw;
        return FindBefore(block, vocabulary, words, opener);
    }

    private static SpeechTagFlaw? FindBehind(BlockSyntax block, QuotedWords words, SpeechTag tag)
    {
        var (last, first) = (block.Tokens[words.Last], block.Tokens[tag.First]);
        var isLower = !first.Has(TokenFlags.Capitalized);
        if (last.Kind == SyntaxKind.FullStop && isLower) return new SpeechTagFlaw(SpeechTagFlawKind.StopBeforeTag, last.Span, -1, true);
        if (last.Kind == SyntaxKind.Comma && tag.Kind == SpeechTagKind.Pronoun && !isLower) return new SpeechTagFlaw(SpeechTagFlawKind.CapitalAfterComma, first.Span, -1, EndsSentence(block, tag.End));
        if (last.Kind != SyntaxKind.Word || !words.IsCapitalized || !HasWordsFor(tag.Kind, words) || !BeginsSentence(words) || !EndsClause(block, tag)) return null;
        return new SpeechTagFlaw(SpeechTagFlawKind.CommaMissing, TextSpan.FromBounds(last.Start, words.Marks.End), last.End, false);
    }

    /// <summary>A quotation that is a sentence, right behind a verb of speech.</summary>
    private static SpeechTagFlaw? FindBefore(BlockSyntax block, NameVocabulary vocabulary, QuotedWords words, QuotationMark opener)
    {
        if (!words.IsCapitalized || words.LastKind is not (SyntaxKind.FullStop or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark) || words.CountWords(Sentence) < Sentence) return null;
        var verb = opener.Token - 2;
        if (verb < 1 || !block.Tokens[verb + 1].IsSpace || !block.Tokens[verb].IsWord || !vocabulary.IsSpeech(block.GetText(block.Tokens[verb]))) return null;
        return new SpeechTagFlaw(SpeechTagFlawKind.NothingBeforeQuotation, block.Tokens[verb].Span, block.Tokens[verb].End, false);
    }

    private static bool BeginsSentence(QuotedWords words) =>
        words.KindBefore is SyntaxKind.None or SyntaxKind.FullStop or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark or SyntaxKind.Bullet;

    /// <summary>Fewer words before a name or a verb may be a title: "The Sun" said the mayor had left.</summary>
    private static bool HasWordsFor(SpeechTagKind tag, QuotedWords words)
    {
        var enough = tag switch { SpeechTagKind.Pronoun => 2, SpeechTagKind.Name => 3, _ => Sentence };
        return words.CountWords(enough) == enough;
    }

    private static bool EndsSentence(BlockSyntax block, int at) => at >= block.Tokens.Length || block.Tokens[at].Kind is SyntaxKind.FullStop or SyntaxKind.LineBreak;

    private static bool EndsClause(BlockSyntax block, SpeechTag tag) =>
        tag.Kind == SpeechTagKind.VerbFirst || EndsSentence(block, tag.End) || block.Tokens[tag.End].Kind is SyntaxKind.Comma or SyntaxKind.Colon;
}

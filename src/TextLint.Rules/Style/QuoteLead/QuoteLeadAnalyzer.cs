using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Quotes;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Style;

/// <summary>Reports the comma or the colon between a verb of speech and a whole quoted sentence that is not the mark of the house.</summary>
public sealed class QuoteLeadAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The mark of the house.</summary>
    public static readonly ChoiceOption Style = new("style", "comma", ["comma", "colon"], "What stands before a whole quoted sentence: a comma, or a colon.");

    /// <summary>TL8039.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = TextSlot.Describe("TL8039", "quote-lead", "Mark before a quotation not in house style", "House style puts a {0} before a whole quoted sentence.", "quote-lead", Style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var model = context.Model;
        if (!EnglishText.Is(model.Language)) return;
        var style = context.GetOption(Descriptor, Style);
        for (var i = 0; i < model.Facts.Length; i++)
        {
            if (model.Facts[i].Quotations.Marks.IsEmpty || model.Facts[i].Zone != Zone.Body || model.Quotations.HasFault(i)) continue;
            var block = model.Document.Blocks[i];
            foreach (var (opener, closer) in QuotedWords.OuterIn(model.Facts[i].Quotations.Marks))
                if (LeadOf(block, new QuotedWords(block, opener, closer), model.Language.Vocabulary, style) is { } lead)
                    context.Report(Descriptor, model.Document.ToSource(i, lead.Span), [], new DiagnosticReport(Properties: TextSlot.Properties(style == "colon" ? ":" : ",", isSafe: true)), style);
        }
    }

    /// <summary>The other mark behind a verb of speech and before one whole sentence, at which the writer's ends too.</summary>
    private static SyntaxToken? LeadOf(BlockSyntax block, QuotedWords words, NameVocabulary vocabulary, string style)
    {
        const int Enough = 4;
        var other = style == "colon" ? SyntaxKind.Comma : SyntaxKind.Colon;
        if (words.KindBefore != other || words.Before < 1 || words.Last <= words.First || !words.IsCapitalized || words.CountWords(Enough) < Enough || !EndsSentence(block, words)) return null;
        // A colon leads to more than one sentence in any style.
        if (other == SyntaxKind.Colon && words.HasInnerStop) return null;
        var verb = block.Tokens[words.Before - 1];
        return verb.IsWord && vocabulary.IsSpeech(block.GetText(verb)) && !GoesOn(block, words.Before) ? block.Tokens[words.Before] : null;
    }

    /// <summary>"Last year," she said, "I went home.": the tag stands inside of one quoted sentence.</summary>
    private static bool GoesOn(BlockSyntax block, int lead)
    {
        const int LongestTag = 40;
        for (var i = lead - 1; i >= 0 && i > lead - LongestTag; i--)
        {
            if (block.Tokens[i].IsQuotationMark) return true;
            if (block.Tokens[i].Kind is SyntaxKind.FullStop or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark) return false;
        }
        return false;
    }

    private static bool EndsSentence(BlockSyntax block, QuotedWords words)
    {
        if (words.LastKind is not (SyntaxKind.FullStop or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark)) return false;
        return words.Next >= block.Tokens.Length || (block.Tokens[words.Next].IsSpace && words.Next + 1 < block.Tokens.Length && block.Tokens[words.Next + 1].Has(TokenFlags.Capitalized) && block.Tokens[words.Next + 1].Has(TokenFlags.Initial));
    }
}

using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Quotes;

/// <summary>Reports what stands for an apostrophe and is none: an opening quotation mark, an accent, a prime.</summary>
public sealed class WrongApostropheAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL2016.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL2016",
        Name = "wrong-apostrophe",
        Title = "Another mark in the place of an apostrophe",
        MessageFormat = "This is {0}, not an apostrophe.",
        Category = "Quotes",
        DefaultSeverity = DiagnosticSeverity.Warning,
        IsCleanUp = true,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterBlockAction(AnalyzeBlock);
        context.RegisterSemanticModelAction(AnalyzeMarks);
    }

    private static void AnalyzeBlock(BlockAnalysisContext context)
    {
        var tokens = context.Block.Tokens;
        for (var i = 1; i + 1 < tokens.Length; i++)
            if (tokens[i].Kind is SyntaxKind.Accent or SyntaxKind.Prime && ApostrophePlace.IsInWord(context.Block, context.Language.Vocabulary, i))
                context.Report(Descriptor, tokens[i].Span, tokens[i].Kind == SyntaxKind.Prime ? "a prime" : "an accent");
    }

    private static void AnalyzeMarks(SemanticModelAnalysisContext context)
    {
        var (document, vocabulary) = (context.Model.Document, context.Model.Language.Vocabulary);
        for (var block = 0; block < context.Model.Facts.Length; block++)
        {
            var marks = context.Model.Facts[block].Quotations.Marks;
            var waits = false;
            for (var i = marks.Length - 1; i >= 0; i--)
            {
                var (mark, syntax) = (marks[i], document.Blocks[block]);
                if (mark is { Role: QuotationMarkRole.Apostrophe, Kind: SyntaxKind.LeftSingleQuote or SyntaxKind.ReversedSingleQuote } && ApostrophePlace.IsFor(syntax, vocabulary, mark.Token, waits))
                    context.Report(Descriptor, document.ToSource(block, mark.Span), "a quotation mark");
                // It may close what this one opens, after all.
                waits |= mark.Form == QuotationForm.SingleMarks && mark.Partner < 0 && ApostrophePlace.MayClose(syntax, mark.Token);
            }
        }
    }
}

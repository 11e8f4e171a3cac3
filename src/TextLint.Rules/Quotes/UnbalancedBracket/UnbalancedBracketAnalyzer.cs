using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Quotes;

/// <summary>Reports brackets without a partner, and pairs that do not fit.</summary>
public sealed class UnbalancedBracketAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL2011.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL2011",
        Name = "unbalanced-bracket",
        Title = "Bracket without a partner",
        MessageFormat = "\"{0}\" {1}.",
        Category = "Quotes",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var model = context.Model;
        var running = new BracketsOverBlocks(model);
        for (var block = 0; block < model.Facts.Length; block++)
            foreach (var bracket in model.Facts[block].LoneBrackets)
                if (!running.Contains(block, bracket)) Report(context, block, bracket);
    }

    private static void Report(SemanticModelAnalysisContext context, int block, in LoneBracket bracket)
    {
        var (document, syntax) = (context.Model.Document, context.Model.Document.Blocks[block]);
        ImmutableArray<RelatedLocation> related = [];
        var other = "";
        if (bracket.Other >= 0)
        {
            var span = syntax.Tokens[bracket.Other].Span;
            other = syntax.GetString(span);
            related = [new RelatedLocation(document.ToSource(block, span), "opened here")];
        }
        var problem = bracket.Kind switch
        {
            LoneBracketKind.Unclosed => "is not closed",
            LoneBracketKind.Unopened => "closes nothing",
            LoneBracketKind.Mismatched => $"closes what \"{other}\" opened",
            _ => $"ends after the brackets around its \"{other}\"",
        };
        context.Report(Descriptor, document.ToSource(block, bracket.Span), related, DiagnosticReport.Default, syntax.GetString(bracket.Span), problem);
    }
}

using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Consistency;

/// <summary>Reports a heading that ends in a full stop where the others have none.</summary>
public sealed class HeadingStopAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL6009.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL6009",
        Name = "heading-stop",
        Title = "Full stop at the end of a heading",
        MessageFormat = "This heading ends in a full stop; the article's others do not.",
        Category = "Consistency",
        DefaultSeverity = DiagnosticSeverity.Info,
        Family = RuleFamily.Consistency,
        IsGrouped = true,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var (stops, others) = (new List<TextSpan>(), 0);
        for (var i = 0; i < context.Model.Facts.Length; i++)
        {
            var block = context.Model.Document.Blocks[i];
            if (block.Kind != SyntaxKind.Heading || block.Tokens.IsEmpty) continue;
            if (StopOf(block) is { } stop) stops.Add(context.Model.Document.ToSource(i, stop));
            else others++;
        }
        if (stops.Count >= others) return;
        foreach (var stop in stops) context.Report(Descriptor, stop);
    }

    /// <summary>The stop of a heading that is one sentence: one of several has its stops for a reason.</summary>
    private static TextSpan? StopOf(BlockSyntax block)
    {
        var last = block.Tokens[^1];
        return last.Kind == SyntaxKind.FullStop && block.Sentences.Length == 1 && block.Tokens.Length > 1 && block.Tokens[^2].Kind == SyntaxKind.Word ? last.Span : null;
    }
}

using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Structure;

/// <summary>Reports a line that the page put between the paragraphs: a link to another story, an advertisement's place, a credit.</summary>
public sealed class StrayPageLineAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL7005.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL7005",
        Name = "stray-page-line",
        Title = "Line of the page between paragraphs",
        MessageFormat = "This line looks like part of a web page, not of the article: \"{0}\".",
        Category = "Structure",
        DefaultSeverity = DiagnosticSeverity.Warning,
        ClaimsSpan = true,
        IsUnnecessary = true,
        IsCleanUp = true,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze, SyntaxKind.Paragraph, SyntaxKind.Heading, SyntaxKind.ListItem, SyntaxKind.BlockQuote);

    private static void Analyze(BlockAnalysisContext context)
    {
        // A text of one line is somebody's line.
        var line = context.Block.Text;
        if (context.Block.Context is { IsFirst: true, IsLast: true } || line.ContainsAny('\r', '\n') || !context.Language.Residue.Phrases.IsInsertion(line.Trim())) return;
        context.Report(Descriptor, new TextSpan(0, line.Length), PageFurniture.Shorten(line));
    }
}

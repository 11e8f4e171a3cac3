using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Structure;

/// <summary>Reports page furniture that was copied with the article. What lies in it is nobody else's business.</summary>
public sealed class ResidueAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL7001.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL7001",
        Name = "residue",
        Title = "Page furniture copied with the article",
        MessageFormat = "This looks like part of a web page, not of the article: \"{0}\".",
        Category = "Structure",
        DefaultSeverity = DiagnosticSeverity.Warning,
        ClaimsSpan = true,
        IsUnnecessary = true,
        IsCleanUp = true,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var document = context.Model.Document;
        foreach (var region in document.ResidueRegions)
        {
            var first = document.GetContentSpan(region.FirstBlock);
            var last = document.GetContentSpan(region.FirstBlock + region.BlockCount - 1);
            context.Report(Descriptor, TextSpan.FromBounds(first.Start, last.End), FirstLine(document, region.FirstBlock));
        }
    }

    private static string FirstLine(DocumentSyntax document, int block)
    {
        var text = document.Blocks[block].Text;
        var end = text.IndexOfAny('\r', '\n');
        var line = end < 0 ? text : text[..end];
        return PageFurniture.Shorten(line);
    }
}

using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;

namespace TextLint.Rules.Typos;

/// <summary>Reports tags of HTML in plain text.</summary>
public sealed class LeftoverTagAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL1037.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1037",
        Name = "leftover-tag",
        Title = "Tag of a web page in the text",
        MessageFormat = "\"{0}\" is a tag of a web page, and readers see it.",
        Category = "Typos",
        DefaultSeverity = DiagnosticSeverity.Warning,
        ClaimsSpan = true,
        IsGrouped = true,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(BlockAnalysisContext context)
    {
        if (context.Format != TextFormat.PlainText) return;
        var text = context.Block.Text;
        for (var at = 0; text[at..].IndexOf('<') is >= 0 and var next;)
        {
            at += next;
            var length = VisibleTag.Read(text[at..], out _);
            if (length > 0 && !PastedText.IsCited(text, new(at, length))) context.Report(Descriptor, new(at, length), text.Slice(at, Math.Min(length, 30)).ToString());
            at += Math.Max(1, length);
        }
    }
}

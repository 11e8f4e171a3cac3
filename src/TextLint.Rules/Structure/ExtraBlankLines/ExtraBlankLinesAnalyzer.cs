using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Structure;

/// <summary>Reports two or more blank lines in a row, and blank lines before the first words or after the last.</summary>
public sealed class ExtraBlankLinesAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL7003.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL7003",
        Name = "extra-blank-lines",
        Title = "More blank lines than one",
        MessageFormat = "There are {0} blank lines here; {1}.",
        Category = "Structure",
        DefaultSeverity = DiagnosticSeverity.Info,
        Family = RuleFamily.FileHygiene,
        IsGrouped = true,
        IsUnnecessary = true,
        IsCleanUp = true,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(
        Analyze,
        SyntaxKind.Heading,
        SyntaxKind.Paragraph,
        SyntaxKind.ListItem,
        SyntaxKind.BlockQuote,
        SyntaxKind.Caption,
        SyntaxKind.AltText,
        SyntaxKind.Footnote,
        SyntaxKind.Residue,
        SyntaxKind.FrontMatter,
        SyntaxKind.Blank);

    private static void Analyze(BlockAnalysisContext context)
    {
        var block = context.Block;
        var text = block.FullText.AsSpan();
        var start = block.Kind == SyntaxKind.Blank ? 0 : AfterLine(text, text.TrimEnd().Length);
        var lines = CountBreaks(text[start..]);
        // Around an article no blank line is wanted; between blocks one is. A blank block leads; one that is also the last is the whole text.
        var isEdge = (block.Kind == SyntaxKind.Blank) != block.Context.IsLast;
        if (lines == 0 || (block.Kind == SyntaxKind.Blank && !isEdge) || (!isEdge && lines == 1)) return;
        context.ReportFullText(Descriptor, TextSpan.FromBounds(start, EndOfBreaks(text, start)), lines, isEdge ? "none is wanted" : "one is enough");
    }

    /// <summary>The offset after the line break that ends the line of <paramref name="at"/>, or the end of the text.</summary>
    private static int AfterLine(ReadOnlySpan<char> text, int at)
    {
        var length = text[at..].IndexOfAny('\r', '\n');
        if (length < 0) return text.Length;
        var end = at + length + 1;
        return text[end - 1] == '\r' && end < text.Length && text[end] == '\n' ? end + 1 : end;
    }

    private static int CountBreaks(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = 0; at < text.Length; count++)
        {
            if (text[at..].IndexOfAny('\r', '\n') < 0) break;
            at = AfterLine(text, at);
        }
        return count;
    }

    /// <summary>White space after the last break belongs to the next line: an indent is not a blank line.</summary>
    private static int EndOfBreaks(ReadOnlySpan<char> text, int start) => Math.Max(start, text.LastIndexOfAny('\r', '\n') + 1);
}

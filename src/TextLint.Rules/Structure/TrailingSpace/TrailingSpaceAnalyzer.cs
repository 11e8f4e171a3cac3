using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Structure;

/// <summary>Reports white space at the ends of lines; a Markdown hard break is not one.</summary>
public sealed class TrailingSpaceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL7002.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL7002",
        Name = "trailing-space",
        Title = "White space at the end of a line",
        MessageFormat = "There is {0} at the end of the line.",
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
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterBlockAction(Analyze);
        context.RegisterBlockAction(Analyze, SyntaxKind.Residue, SyntaxKind.Markup, SyntaxKind.Comment, SyntaxKind.Blank);
    }

    private static void Analyze(BlockAnalysisContext context)
    {
        var text = context.Block.FullText.AsSpan();
        for (var at = 0; at < text.Length;)
        {
            var length = text[at..].IndexOfAny('\r', '\n');
            if (length < 0 && !context.Block.Context.IsLast) return; // The line goes on in the next block.
            var line = length < 0 ? text[at..] : text.Slice(at, length);
            var trimmed = line.TrimEnd();
            if (trimmed.Length < line.Length && !IsHardBreak(context, line, trimmed.Length))
                context.ReportFullText(Descriptor, TextSpan.FromBounds(at + trimmed.Length, at + line.Length), Describe(line[trimmed.Length..]));
            at += line.Length + 1;
        }
    }

    /// <summary>Exactly two U+0020 after words mean a line break in Markdown.</summary>
    private static bool IsHardBreak(BlockAnalysisContext context, ReadOnlySpan<char> line, int trimmed) =>
        context.Format == TextFormat.Markdown && trimmed > 0 && line[trimmed..] is "  ";

    private static string Describe(ReadOnlySpan<char> space) => (space.IndexOfAnyExcept(' '), space.Length) switch
    {
        (< 0, 1) => "a space",
        (< 0, _) => "white space",
        (_, 1) when space[0] == '\u00A0' => "a no-break space",
        (_, 1) when space[0] == '\t' => "a tab",
        _ => "white space",
    };
}

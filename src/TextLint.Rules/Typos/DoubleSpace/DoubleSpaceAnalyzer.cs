using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;

namespace TextLint.Rules.Typos;

/// <summary>Reports two spaces or more between words of one line, of any kind of space.</summary>
public sealed class DoubleSpaceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL1010.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1010",
        Name = "double-space",
        Title = "More spaces than one between words",
        MessageFormat = "There are {0} here; one space is enough.",
        Category = "Typos",
        DefaultSeverity = DiagnosticSeverity.Info,
        IsGrouped = true,
        IsCleanUp = true,
    };

    // Other kinds of space are paste damage, not a typist's habit.
    private static readonly DiagnosticReport Mixed = new(DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(BlockAnalysisContext context)
    {
        // HTML shows any run of plain spaces as one; only what a reader would see is a fault there.
        var tokens = context.Block.Tokens;
        for (var i = 1; i < tokens.Length - 1; i++)
        {
            if (tokens[i].Kind != SyntaxKind.WhiteSpace || tokens[i].Length < 2) continue;
            if (tokens[i - 1].Kind is SyntaxKind.LineBreak or SyntaxKind.Bullet || tokens[i + 1].Kind == SyntaxKind.LineBreak) continue;
            // Before a mark one space is too many already: that is another rule's finding.
            if (SpacedMark.IsMark(tokens[i + 1].Kind) && SpacedMark.IsWrong(context.Block, i)) continue;
            var space = context.Block.GetText(tokens[i]);
            if (space.Contains('\t') || (context.Format == TextFormat.Html && space.IndexOfAnyExcept(' ') < 0)) continue;
            context.Report(Descriptor, tokens[i].Span, space.IndexOfAnyExcept(' ') < 0 ? DiagnosticReport.Default : Mixed, Describe(space));
        }
    }

    private static string Describe(ReadOnlySpan<char> space)
    {
        var unbroken = space.Count('\u00A0');
        if (space.Length == 2 && unbroken == 1) return "a no-break space and a space";
        var count = space.Length == 2 ? "two" : space.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return unbroken == space.Length ? $"{count} no-break spaces" : $"{count} spaces";
    }
}

using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;

namespace TextLint.Rules.Typos;

/// <summary>Reports no-break spaces and spaces of other widths where nothing asks for one.</summary>
public sealed class OddSpaceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL1031.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1031",
        Name = "odd-space",
        Title = "Space of another kind where a plain one belongs",
        MessageFormat = "This is {0}, where a plain space belongs.",
        Category = "Typos",
        DefaultSeverity = DiagnosticSeverity.Info,
        IsGrouped = true,
        IsCleanUp = true,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(BlockAnalysisContext context)
    {
        var (block, tokens) = (context.Block, context.Block.Tokens);
        // Many tabs set a table, and HTML shows one as a space.
        var mayHaveTab = context.Format != TextFormat.Html && block.Kind == SyntaxKind.Paragraph && block.Text.Count('\t') == 1;
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Kind != SyntaxKind.WhiteSpace || tokens[i - 1].Kind is SyntaxKind.LineBreak or SyntaxKind.Bullet || tokens[i + 1].Kind == SyntaxKind.LineBreak) continue;
            var space = block.GetText(tokens[i]);
            var isOdd = space.Contains('\t') ? mayHaveTab && SpacePlace.IsInSentence(block, i) : space.Length == 1 && space[0] != ' ' && !SpacePlace.Allows(block, i, space[0]);
            if (isOdd && PastedText.IsVerbatim(block, tokens[i].Span)) context.Report(Descriptor, tokens[i].Span, Describe(space));
        }
    }

    private static string Describe(ReadOnlySpan<char> space) => space.Contains('\t') ? "a tab" : space[0] switch
    {
        '\u00A0' or '\u202F' => "a no-break space",
        '\u2028' or '\u2029' or '\u0085' or '\v' or '\f' => "a line separator",
        _ => "a space of another width",
    };
}

using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;

namespace TextLint.Packs.Rules;

/// <summary>Runs the rules of a set.</summary>
internal sealed class DeclaredAnalyzer(ImmutableArray<DeclaredRule> rules, ScopeOptions scopes) : DiagnosticAnalyzer
{
    // Front matter has values and markup has the texts of images; what is residue to our rules is text to Vale.
    private static readonly SyntaxKind[] s_kinds =
    [
        SyntaxKind.Heading, SyntaxKind.Paragraph, SyntaxKind.ListItem, SyntaxKind.BlockQuote, SyntaxKind.Caption, SyntaxKind.AltText, SyntaxKind.TableCell, SyntaxKind.Footnote,
        SyntaxKind.Residue, SyntaxKind.FrontMatter, SyntaxKind.Markup,
    ];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. rules.Select(r => r.Descriptor)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterBlockAction(Analyze, s_kinds);
    }

    private void Analyze(BlockAnalysisContext context)
    {
        foreach (var text in ScopedText.Of(context.Block, context.Format, scopes))
            foreach (var rule in rules) rule.Run(text, context);
    }
}

using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.Packs.Rules;

/// <summary>Runs the rules of a set.</summary>
internal sealed class DeclaredAnalyzer(ImmutableArray<DeclaredRule> rules) : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. rules.Select(r => r.Descriptor)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterBlockAction(Analyze);
    }

    private void Analyze(BlockAnalysisContext context)
    {
        if (BlockScopes.Of(context.Block, context.Format) is not { } tags) return;
        var text = ScopedText.Create(context.Block, tags);
        foreach (var rule in rules) rule.Run(text, context);
    }
}

using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.LanguageServer.Hosting;

/// <summary>Takes 20 ms for each block that says SLOW.</summary>
public sealed class SlowAnalyzer : DiagnosticAnalyzer
{
    /// <summary>A text that takes a minute to analyze.</summary>
    public static string SlowText { get; } = string.Concat(Enumerable.Range(0, 3000).Select(i => $"SLOW paragraph {i}.\n\n"));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        new()
        {
            Id = "TL9010", Name = "test-slow", Title = "Slow", MessageFormat = "Slow.", Category = "Test", DefaultSeverity = DiagnosticSeverity.Hint,
        },
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(static block =>
    {
        if (block.Block.FullText.Contains("SLOW", StringComparison.Ordinal)) Thread.Sleep(20);
    });
}

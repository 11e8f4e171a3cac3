using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.LanguageServer.Hosting;

/// <summary>Reports "Zorvex" wherever neither configuration nor article knows it, and says which word it is.</summary>
public sealed class UnknownWordAnalyzer : DiagnosticAnalyzer
{
    private const string Word = "Zorvex";

    /// <summary>For "Zorvex".</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL9004", Name = "test-unknown", Title = "test-unknown", MessageFormat = "{0} is not known.", Category = "Test", DefaultSeverity = DiagnosticSeverity.Warning,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(block =>
    {
        if (block.Profile.KnownNames.Contains(Word)) return;
        var at = block.Block.Text.IndexOf(Word, StringComparison.Ordinal);
        var report = new DiagnosticReport(null, ImmutableDictionary<string, string>.Empty.Add(DiagnosticProperties.Word, Word));
        if (at >= 0) block.Report(Descriptor, new TextSpan(at, Word.Length), report, Word);
    });
}

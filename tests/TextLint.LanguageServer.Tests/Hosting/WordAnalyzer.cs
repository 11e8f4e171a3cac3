using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.LanguageServer.Hosting;

/// <summary>Reports "teh", which can safely be fixed, and "cheif", which a person must decide.</summary>
public sealed class WordAnalyzer : DiagnosticAnalyzer
{
    /// <summary>For "teh".</summary>
    public static DiagnosticDescriptor Safe { get; } = Descriptor("TL9001", "test-safe", DiagnosticSeverity.Error);

    /// <summary>For "cheif".</summary>
    public static DiagnosticDescriptor Unsafe { get; } = Descriptor("TL9002", "test-unsafe", DiagnosticSeverity.Hint);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Safe, Unsafe];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(block =>
    {
        Report(block, "teh", Safe);
        Report(block, "cheif", Unsafe);
    });

    private static void Report(BlockAnalysisContext block, string word, DiagnosticDescriptor descriptor)
    {
        var text = block.Block.FullText;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            block.ReportFullText(descriptor, new TextSpan(at, word.Length), word);
    }

    private static DiagnosticDescriptor Descriptor(string id, string name, DiagnosticSeverity severity) => new()
    {
        Id = id, Name = name, Title = name, MessageFormat = "{0} is misspelled.", Category = "Test", DefaultSeverity = severity, IsUnnecessary = true,
    };
}

using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Structure;

/// <summary>Reports a file whose last line has no line break.</summary>
public sealed class MissingFinalNewlineAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL7004.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL7004",
        Name = "missing-final-newline",
        Title = "No line break at the end of the file",
        MessageFormat = "The file's last line does not end in a line break.",
        Category = "Structure",
        DefaultSeverity = DiagnosticSeverity.Info,
        Family = RuleFamily.FileHygiene,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var text = context.Model.Document.Text;
        if (text.Length == 0 || text[text.Length - 1] is '\n' or '\r') return;
        context.Report(Descriptor, new TextSpan(text.Length, 0));
    }
}

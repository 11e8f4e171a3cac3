using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Acronyms;

/// <summary>Puts the acronym.</summary>
public sealed class LongFormAgainCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [LongFormAgainAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Properties.TryGetValue(LongFormAgainAnalyzer.AcronymProperty, out var acronym))
            context.RegisterCodeFix($"Replace with \"{acronym}\"", FixApplicability.Unsafe, new TextChange(context.Diagnostic.Span, acronym));
    }
}

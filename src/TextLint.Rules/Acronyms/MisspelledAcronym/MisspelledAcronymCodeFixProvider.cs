using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Acronyms;

/// <summary>Puts the acronym that was probably meant.</summary>
public sealed class MisspelledAcronymCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [MisspelledAcronymAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Properties.TryGetValue(MisspelledAcronymAnalyzer.SuggestionProperty, out var suggestion))
            context.RegisterCodeFix($"Change to \"{suggestion}\"", FixApplicability.Unsafe, new TextChange(context.Diagnostic.Span, suggestion));
    }
}

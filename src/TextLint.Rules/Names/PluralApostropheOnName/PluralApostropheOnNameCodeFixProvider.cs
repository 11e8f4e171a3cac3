using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>Takes the apostrophe out.</summary>
public sealed class PluralApostropheOnNameCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [PluralApostropheOnNameAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        foreach (var (mention, plural) in PluralFamilies.Find(context.Model))
            if (PluralApostropheOnNameAnalyzer.SpanOf(mention, context.Model) == context.Diagnostic.Span)
                context.RegisterCodeFix($"Replace with \"{plural}\"", FixApplicability.Unsafe, new TextChange(context.Diagnostic.Span, plural));
    }
}

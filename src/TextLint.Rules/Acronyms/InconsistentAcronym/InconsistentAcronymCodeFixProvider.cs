using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Acronyms;

/// <summary>Writes the acronym everywhere in the form that is used most.</summary>
public sealed class InconsistentAcronymCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [InconsistentAcronymAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(InconsistentAcronymAnalyzer.AcronymProperty, out var text)) return;
        if (context.Model.Acronyms.FirstOrDefault(a => a.Text == text) is not { } acronym || AcronymForms.Create(acronym) is not { } forms) return;
        context.RegisterCodeFix($"Write \"{forms.Usual}\" everywhere", FixApplicability.Unsafe, forms.Others.Select(place => Change(context.Document, place, forms.Usual)));
    }

    private static TextChange Change(DocumentSyntax document, AcronymPlace place, string form)
    {
        var (span, text) = AcronymWriting.Write(document.Blocks[place.Block], place.Use, form);
        return new TextChange(document.ToSource(place.Block, span), text);
    }
}

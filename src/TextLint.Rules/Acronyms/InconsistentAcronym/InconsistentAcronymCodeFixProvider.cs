using System.Buffers;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Acronyms;

/// <summary>Writes the acronym everywhere in the form that is used most.</summary>
public sealed class InconsistentAcronymCodeFixProvider : CodeFixProvider
{
    private static readonly SearchValues<char> s_closers = SearchValues.Create("\"'\u201D\u2019)]");

    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [InconsistentAcronymAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(InconsistentAcronymAnalyzer.AcronymProperty, out var text)) return;
        if (context.Model.Acronyms.FirstOrDefault(a => a.Text == text) is not { } acronym || AcronymForms.Create(acronym) is not { } forms) return;
        context.RegisterCodeFix($"Write \"{forms.Usual}\" everywhere", FixApplicability.Unsafe, forms.Others.Select(place => Change(context.Document, place, forms.Usual)));
    }

    /// <summary>The stop of "U.S." at the end of a sentence is also the sentence's: one stop is left, and never two.</summary>
    private static TextChange Change(DocumentSyntax document, AcronymPlace place, string form)
    {
        var block = document.Blocks[place.Block];
        var span = place.Use.Span;
        var isLast = block.Sentences.Any(s => s.Span.End >= span.End && block.Text[span.End..s.Span.End].IndexOfAnyExcept(s_closers) < 0);
        if (form[^1] == '.' && span.End < block.Text.Length && block.Text[span.End] == '.') span = new TextSpan(span.Start, span.Length + 1);
        else if (form[^1] != '.' && place.Use.Form[^1] == '.' && isLast) form += ".";
        return new TextChange(document.ToSource(place.Block, span), form);
    }
}

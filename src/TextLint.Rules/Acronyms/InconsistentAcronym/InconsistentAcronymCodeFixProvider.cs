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
        if (form[^1] == '.' && span.End < block.Text.Length && block.Text[span.End] == '.') span = new TextSpan(span.Start, span.Length + 1);
        else if (form[^1] != '.' && place.Use.Form[^1] == '.' && EndsSentence(block, span.End)) form += ".";
        return new TextChange(document.ToSource(place.Block, span), form);
    }

    /// <summary>True where nothing but closing marks stands between a place and the end of its sentence.</summary>
    private static bool EndsSentence(BlockSyntax block, int end)
    {
        var (low, high) = (0, block.Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (block.Sentences[middle].Span.End < end) low = middle + 1;
            else high = middle;
        }
        return low < block.Sentences.Length && block.Text[end..block.Sentences[low].Span.End].IndexOfAnyExcept(s_closers) < 0;
    }
}

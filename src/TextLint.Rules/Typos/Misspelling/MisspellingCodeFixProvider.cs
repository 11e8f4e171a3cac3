using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Offers the words that may have been meant, the likeliest first, and the likeliest for all places at once.</summary>
public sealed class MisspellingCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [MisspellingAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(DiagnosticProperties.Word, out var text)) return;
        if (context.Model.UnknownWords.FirstOrDefault(w => w.Places.Any(p => p.Word.Text == text)) is not { } word) return;
        var suggestions = word.SuggestionsAt(word.Places.Select(p => p.Word).First(w => w.Text == text));
        foreach (var suggestion in suggestions)
            context.RegisterCodeFix($"Change to \"{suggestion}\"", FixApplicability.Unsafe, new TextChange(context.Diagnostic.Span, suggestion));
        TextSpan[] places = [.. word.Places.Where(p => p.Word.Text == text).Select(p => context.Document.ToSource(p.Block, p.Word.Span))];
        if (suggestions is [var best, ..] && places.Length > 1)
            context.RegisterCodeFix($"Change all {places.Length} to \"{best}\"", FixApplicability.Unsafe, places.Select(span => new TextChange(span, best)));
    }
}

using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>Spells the name as it is spelled elsewhere: here, everywhere; or the other way round.</summary>
public sealed class MisspelledNameCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [MisspelledNameAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (FindClash(context) is not { } clash) return;
        var (suspect, other) = (clash.Suspect, clash.Other);
        var places = PlacesOf(context, suspect);
        context.RegisterCodeFix($"Replace with \"{other.Text}\"", FixApplicability.Unsafe, Replace(places, other));
        if (places.Count > 1) context.RegisterCodeFix($"Replace with \"{other.Text}\" here only", FixApplicability.Unsafe, Replace([places[0]], other));
        context.RegisterCodeFix($"Replace \"{other.Text}\" with \"{suspect.Text}\" everywhere", FixApplicability.Unsafe, Replace(PlacesOf(context, other), suspect));
    }

    private static NameClash? FindClash(CodeFixContext context) =>
        context.Model.NameClashes.FirstOrDefault(c =>
            context.Document.ToSource(c.Suspect.Places[0].Block, c.Suspect.Places[0].Span) == context.Diagnostic.Span
            && context.Diagnostic.Properties.GetValueOrDefault(DiagnosticProperties.OtherName) == c.Other.Text);

    private static List<(TextSpan Span, bool IsCapitals)> PlacesOf(CodeFixContext context, NameWordSymbol word) =>
        [.. word.Places.Select(p => (context.Document.ToSource(p.Block, p.Span), IsCapitals(p.Candidate.Words[p.Index].Text)))];

    // A headline in capitals keeps them.
    private static IEnumerable<TextChange> Replace(IEnumerable<(TextSpan Span, bool IsCapitals)> places, NameWordSymbol word) =>
        places.Select(p => new TextChange(p.Span, p.IsCapitals ? word.Text.ToUpperInvariant() : word.Text));

    private static bool IsCapitals(string text) => text.Length > 1 && !text.Any(char.IsLower);
}

using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>Puts the name of the person who was introduced and never named again.</summary>
public sealed class UnintroducedNameCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [UnintroducedNameAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(DiagnosticProperties.Suggestion, out var suggestion)) return;
        var places = PlacesOf(context);
        context.RegisterCodeFix($"Replace with \"{suggestion}\"", FixApplicability.Unsafe, places.Select(span => new TextChange(span, suggestion)));
        if (places.Length > 1)
            context.RegisterCodeFix($"Replace with \"{suggestion}\" here only", FixApplicability.Unsafe, new TextChange(context.Diagnostic.Span, suggestion));
    }

    private static TextSpan[] PlacesOf(CodeFixContext context)
    {
        var document = context.Document;
        return context.Model.Names
            .Select(n => n.Mentions.Select(m => document.ToSource(m.Block, m.Span)).ToArray())
            .FirstOrDefault(spans => spans.Contains(context.Diagnostic.Span)) ?? [context.Diagnostic.Span];
    }
}

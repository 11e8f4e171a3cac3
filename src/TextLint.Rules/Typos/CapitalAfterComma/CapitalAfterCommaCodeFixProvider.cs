using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Writes the word small; or ends the sentence at the comma.</summary>
public sealed class CapitalAfterCommaCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [CapitalAfterCommaAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var span = context.Diagnostic.Span;
        var word = context.Text.ToString(span);
        var small = char.ToLowerInvariant(word[0]) + word[1..];
        context.RegisterCodeFix($"Change to \"{small}\"", FixApplicability.Unsafe, new TextChange(span, small));
        var comma = span.Start - 1;
        while (comma > 0 && context.Text[comma] != ',' && char.IsWhiteSpace(context.Text[comma])) comma--;
        if (comma >= 0 && context.Text[comma] == ',') context.RegisterCodeFix("End the sentence at the comma", FixApplicability.Unsafe, new TextChange(new TextSpan(comma, 1), "."));
    }
}

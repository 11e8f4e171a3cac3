using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Gives the word its capital.</summary>
public sealed class LowercaseSentenceStartCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [LowercaseSentenceStartAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var word = context.Text.ToString(context.Diagnostic.Span);
        var capitalized = char.ToUpperInvariant(word[0]) + word[1..];
        context.RegisterCodeFix($"Change to \"{capitalized}\"", FixApplicability.Unsafe, new TextChange(context.Diagnostic.Span, capitalized));
    }
}

using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>Writes the family name alone.</summary>
public sealed class RepeatedFullNameCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [RepeatedFullNameAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        foreach (var name in context.Model.Names)
            foreach (var mention in name.Mentions)
                if (context.Document.ToSource(mention.Block, mention.Span) == context.Diagnostic.Span)
                {
                    var family = FamilyOf(name, mention);
                    context.RegisterCodeFix($"Replace with \"{family}\"", FixApplicability.Unsafe, new TextChange(context.Diagnostic.Span, family));
                    return;
                }
    }

    // A particle begins a sentence with a capital: Von der Leyen.
    private static string FamilyOf(NameSymbol name, Mention mention) =>
        mention.Evidence.HasFlag(NameEvidence.Initial) ? char.ToUpperInvariant(name.FamilyText[0]) + name.FamilyText[1..] : name.FamilyText;
}

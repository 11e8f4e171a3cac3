using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>Puts the given name of each who may be meant before the surname.</summary>
public sealed class AmbiguousSurnameCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [AmbiguousSurnameAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var use = SurnameUses.Find(context.Model).FirstOrDefault(u => context.Document.ToSource(u.Mention.Block, u.Mention.Span) == context.Diagnostic.Span);
        if (use is null) return;
        foreach (var namesake in use.Namesakes)
        {
            var given = namesake.Words.FirstOrDefault(w => w.IsCore && w.Key == namesake.GivenName).Text ?? namesake.Words[0].Text;
            context.RegisterCodeFix($"Replace with \"{given} {use.Mention.Candidate.Text}\"", FixApplicability.Unsafe, new TextChange(new TextSpan(context.Diagnostic.Span.Start, 0), given + " "));
        }
    }
}

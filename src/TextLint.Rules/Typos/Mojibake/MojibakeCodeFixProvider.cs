using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Reads the text as it was written. What the wrong reading lost stays: nothing tells what it was.</summary>
public sealed class MojibakeCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [MojibakeAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        TextChange[] changes = [.. context.Diagnostic.Spans
            .Select(span => (span, read: MisreadText.Repair(context.Text.AsSpan(span))))
            .Where(c => c.read is not null)
            .Select(c => new TextChange(c.span, c.read!))];
        if (changes.Length > 0) context.RegisterCodeFix("Write the characters that were meant", FixApplicability.Safe, changes);
    }
}

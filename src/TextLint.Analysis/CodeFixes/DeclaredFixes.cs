using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>The fixes of findings of declared rules, which carry what to write with them.</summary>
internal static class DeclaredFixes
{
    private const char Between = '\u001F';

    public static ImmutableArray<CodeAction> Get(Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.Replacements, out var written)) return [];
        var isSafe = diagnostic.Properties.ContainsKey(DiagnosticProperties.IsSafe);
        return [.. written.Split(Between).Select((text, i) => Create(diagnostic, text, isSafe && i == 0))];
    }

    private static CodeAction Create(Diagnostic diagnostic, string text, bool isSafe) => new(
        text.Length == 0 ? "Delete" : $"Change to \"{text}\"",
        isSafe ? FixApplicability.Safe : FixApplicability.Unsafe,
        [new TextChange(diagnostic.Span, text)]);
}

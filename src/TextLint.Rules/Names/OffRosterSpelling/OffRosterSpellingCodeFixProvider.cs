using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>Puts the roster's spelling; what follows the name, a possessive ending too, stays.</summary>
public sealed class OffRosterSpellingCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [OffRosterSpellingAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (!properties.TryGetValue(OffRosterSpellingAnalyzer.ReplacementProperty, out var replacement)) return;
        var applicability = properties.ContainsKey(OffRosterSpellingAnalyzer.CertainProperty) ? FixApplicability.Safe : FixApplicability.Unsafe;
        context.RegisterCodeFix($"Change to \"{replacement}\"", applicability, new TextChange(context.Diagnostic.Span, replacement));
    }
}

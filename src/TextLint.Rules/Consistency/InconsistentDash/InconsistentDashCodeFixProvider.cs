using TextLint.Analysis;

namespace TextLint.Rules.Consistency;

/// <summary>Types the dashes in one way.</summary>
public sealed class InconsistentDashCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [InconsistentDashAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        DashForms.RegisterFixes(context);
}

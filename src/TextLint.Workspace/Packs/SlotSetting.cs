using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Rules;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>One line of the map <c>slots</c>, read and checked.</summary>
/// <param name="Rule">The rule that fills the slot.</param>
/// <param name="Style">The value; null for <c>off</c>.</param>
/// <param name="Span">Where the slot is named.</param>
internal sealed record SlotSetting(DiagnosticDescriptor Rule, string? Style, TextSpan Span)
{
    /// <summary>What it says of severity.</summary>
    public SeveritySetting Severity { get; init; }

    /// <summary>False where its facts are not confirmed: the value is set and the rule stays off until somebody switches it on.</summary>
    public bool IsConfirmed { get; init; } = true;

    /// <summary>Values of options by <c>id.option-name</c>, the style among them.</summary>
    public ImmutableDictionary<string, object> Options { get; init; } = ImmutableDictionary<string, object>.Empty;

    /// <summary>Its tests.</summary>
    public ImmutableArray<RuleExample> Examples { get; init; } = [];
}

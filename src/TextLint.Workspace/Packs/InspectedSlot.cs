using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Rules;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>A slot that a pack fills.</summary>
/// <param name="Rule">The rule that fills it.</param>
/// <param name="Style">The value; null for <c>off</c>.</param>
/// <param name="Span">Where pack.yaml names it.</param>
/// <param name="Options">Values of options by <c>id.option-name</c>.</param>
/// <param name="Examples">Its tests.</param>
public sealed record InspectedSlot(DiagnosticDescriptor Rule, string? Style, TextSpan Span, ImmutableDictionary<string, object> Options, ImmutableArray<RuleExample> Examples)
{
    /// <summary>The slot's name.</summary>
    public string Name => Rule.Slot!;
}

using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Vale;

/// <summary>What a section says of one rule: <c>Google.We = NO</c>, <c>Google.We = error</c>.</summary>
/// <param name="Rule">The rule's full name.</param>
/// <param name="IsOn">False where it is switched off.</param>
/// <param name="Level">Its severity everywhere; null where nothing is said.</param>
/// <param name="Span">Where the rule is named.</param>
public sealed record ValeRuleSetting(string Rule, bool IsOn, DiagnosticSeverity? Level, TextSpan Span)
{
    /// <summary>The name of its style.</summary>
    public string Style => Rule[..Rule.IndexOf('.', StringComparison.Ordinal)];
}

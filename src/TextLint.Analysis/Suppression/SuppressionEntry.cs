using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>One suppression as a sidecar file or the front matter states it.</summary>
/// <param name="Rule">Id or name of the rule.</param>
/// <param name="Text">The text of the finding; null for any.</param>
/// <param name="Heading">The nearest heading above it; null for any.</param>
/// <param name="Ordinal">Which of several equal findings, from 1; null for all.</param>
/// <param name="Reason">Why, in the writer's words.</param>
/// <param name="Span">Where the entry stands, in its own file.</param>
public sealed record SuppressionEntry(string Rule, string? Text, string? Heading, int? Ordinal, string? Reason, TextSpan Span);

using TextLint.Syntax.Text;

namespace TextLint.Packs.Rules;

/// <summary>An example that does not hold.</summary>
/// <param name="Example">The example.</param>
/// <param name="Span">Where in its file, in UTF-16 offsets.</param>
/// <param name="Message">What happened instead, in a sentence.</param>
public sealed record ExampleFailure(RuleExample Example, TextSpan Span, string Message);

using TextLint.Syntax.Text;

namespace TextLint.Packs.Rules;

/// <summary>What a rule found in a piece of text.</summary>
/// <param name="Span">Where, in the piece.</param>
/// <param name="Message">The message, with its arguments.</param>
/// <param name="Replacements">What could stand there, as <see cref="Analysis.DiagnosticProperties.Replacements"/> has it; null for nothing.</param>
internal readonly record struct Finding(TextSpan Span, string Message, string? Replacements = null);

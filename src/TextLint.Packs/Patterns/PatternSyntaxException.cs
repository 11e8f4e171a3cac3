namespace TextLint.Packs.Patterns;

/// <summary>A pattern cannot be read.</summary>
/// <param name="message">What is wrong, in words for a person.</param>
internal sealed class PatternSyntaxException(string message) : Exception(message);

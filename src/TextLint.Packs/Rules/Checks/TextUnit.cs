using TextLint.Packs.Patterns;

namespace TextLint.Packs.Rules;

/// <summary>The text that a rule is given at a time: a piece, or a sentence of it.</summary>
/// <param name="scoped">The piece.</param>
/// <param name="start">Where the unit begins in it.</param>
/// <param name="text">The text of the unit.</param>
internal readonly ref struct TextUnit(ScopedText scoped, int start, ReadOnlySpan<char> text)
{
    /// <summary>The piece.</summary>
    public ScopedText Scoped { get; } = scoped;

    /// <summary>Where the unit begins in the piece.</summary>
    public int Start { get; } = start;

    /// <summary>The text of the unit.</summary>
    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>The text of a match.</summary>
    public ReadOnlySpan<char> TextOf(PatternMatch match) => Text[match.Start..match.End];
}

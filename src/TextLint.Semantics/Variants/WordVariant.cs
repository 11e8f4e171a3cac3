namespace TextLint.Semantics;

/// <summary>One of the ways to write a word.</summary>
/// <param name="text">The word, or words with single spaces, as they stand inside a sentence.</param>
/// <param name="group">What the ways to write one word, and the forms of it, have in common.</param>
/// <param name="form">Which of the ways it is.</param>
public sealed class WordVariant(string text, string group, VariantForm form)
{
    /// <summary>The word, or words with single spaces, as they stand inside a sentence.</summary>
    public string Text => text;

    /// <summary>What the ways to write one word, and the forms of it, have in common.</summary>
    public string Group => group;

    /// <summary>In what this differs from the other way.</summary>
    public VariantKind Kind => form.Kind;

    /// <summary>The first or the second way: forms of one way go together.</summary>
    public int Side => form.Side;

    /// <summary>The country that it is proof of.</summary>
    public VariantRegion Region { get; init; }

    /// <summary>True where the two ways are those of two countries: side 0 the American one, side 1 the British.</summary>
    public bool IsRegional { get; init; }

    /// <summary>The same word in the other way; null where that is another word.</summary>
    public string? Counterpart { get; init; }

    /// <summary>The article that must stand before it; null for a word that needs none.</summary>
    public string? Article { get; init; }
}

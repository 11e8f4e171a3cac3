using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>
/// Words of a language that can be written in two ways. Facts of the language, read from a text of sections when first asked for; immutable, and no look-up allocates.
/// </summary>
public sealed class WordVariants
{
    private readonly Lazy<WordVariantReader> _source;

    private WordVariants(string text)
    {
        IsEmpty = text.Length == 0;
        _source = new Lazy<WordVariantReader>(() => WordVariantReader.Read(text));
    }

    /// <summary>A language of which nothing is known: each word is written in one way.</summary>
    public static WordVariants Empty { get; } = new("");

    /// <summary>True where nothing is known.</summary>
    public bool IsEmpty { get; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The sections of <c>Variants/en.txt</c>; empty for a language without them.</param>
    public static WordVariants Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? Empty : new WordVariants(text);
    }

    /// <summary>All ways to write all words.</summary>
    public IEnumerable<WordVariant> All => _source.Value.ByFirstWord.Values.SelectMany(v => v);

    /// <summary>The way to write a spelled word that stands in a text in this form; null where there is none. Letter case does not count.</summary>
    public WordVariant? FindText(string text, VariantKind kind)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        WordVariant? best = null;
        foreach (var variant in Find(Folding.Hash(end < 0 ? text : text.AsSpan(0, end))) ?? [])
            if (variant.Kind == kind && Folding.Equal(variant.Text, text) && (best is null || variant.Text == text)) best = variant;
        return best;
    }

    /// <summary>True for a word that is another one with a hyphen in it: <c>recover</c>.</summary>
    public bool IsOtherWithHyphen(string word) => !IsEmpty && _source.Value.TwoWords.Contains(word);

    /// <summary>True for a word that makes a longer name of what stands before it: the Ministry <c>of</c>.</summary>
    public bool IsLink(ReadOnlySpan<char> word) => !IsEmpty && _source.Value.Links.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>The ways to write words that begin with a word; null where there are none.</summary>
    /// <param name="hash"><see cref="Folding.Hash(ReadOnlySpan{char})"/> of the word; verify the text on a hit.</param>
    internal List<WordVariant>? Find(uint hash) => !IsEmpty && _source.Value.ByFirstWord.TryGetValue(hash, out var found) ? found : null;
}

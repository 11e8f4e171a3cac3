using System.Collections.Frozen;
using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>What pages and programs leave in copied text: facts of a language, read from a text of sections. Immutable.</summary>
public sealed class ResidueVocabulary
{
    private static readonly string[] s_phraseSections =
    [
        "strong-anywhere", "strong-opening", "strong-whole", "strong-pairs", "strong-bracketed", "weak-opening", "weak-whole", "labels", "insertions", "agencies",
    ];

    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _signs;

    private ResidueVocabulary(FactSections sections)
    {
        Phrases = new ResiduePhrases(sections.PhrasesOf);
        _signs = sections.LinesOf("currency-words")
            .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(parts => parts.Skip(1).Select(word => KeyValuePair.Create(word, parts[0])))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A language of which nothing is known.</summary>
    public static ResidueVocabulary Empty { get; } = Parse("");

    /// <summary>The phrases of page furniture.</summary>
    public ResiduePhrases Phrases { get; }

    /// <summary>Reads a text.</summary>
    /// <exception cref="FormatException">A section that is not known; the message names the line.</exception>
    public static ResidueVocabulary Parse(string text) => new(FactSections.Read(text, [.. s_phraseSections, "currency-words"]));

    /// <summary>The sign that a program writes as this word: <c>$</c> for <c>dollars</c>; null for any other word.</summary>
    public string? GetCurrencySign(ReadOnlySpan<char> word) => _signs.TryGetValue(word, out var sign) ? sign : null;
}

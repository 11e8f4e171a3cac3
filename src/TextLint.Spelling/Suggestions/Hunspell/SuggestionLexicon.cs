using TextLint.Spelling.Affixes;
using TextLint.Spelling.Checking;
using TextLint.Spelling.Compiled;

namespace TextLint.Spelling.Suggestions.Hunspell;

/// <summary>What the suggestion order asks of a dictionary. Words are meant exactly as they are written, unless it is said otherwise.</summary>
/// <param name="dictionary">The compiled dictionary.</param>
/// <param name="check">Checks words as they stand in a text.</param>
internal sealed class SuggestionLexicon(CompiledDictionary dictionary, WordCheck check)
{
    private const WordTraits NeverOffered = WordTraits.NoSuggest | WordTraits.Substandard | WordTraits.Forbidden;
    private const int MaxConverted = 4 * AffixSearch.MaxLength;

    private readonly CharacterConversion _input = new(dictionary.Options.InputConversions);
    private readonly CharacterConversion _output = new(dictionary.Options.OutputConversions);

    /// <summary>What the affix file says.</summary>
    public AffixOptions Options => dictionary.Options;

    /// <summary>The compiled dictionary.</summary>
    public CompiledDictionary Dictionary => dictionary;

    /// <summary>True where the word is a stem or an affixed form, and may be offered.</summary>
    public bool IsWord(ReadOnlySpan<char> word)
    {
        var match = check.Search.Find(word, SearchMode.IsTitle | SearchMode.NoCompounds);
        return match.IsFound && !IsNeverOffered(match);
    }

    /// <summary>True where the word is a compound, and may be offered.</summary>
    public bool IsCompound(ReadOnlySpan<char> word)
    {
        if (!Options.HasCompounds) return false;
        var match = check.Search.Find(word, SearchMode.IsTitle | SearchMode.ForSuggestion);
        return match.IsFound && match.IsCompound && !IsNeverOffered(match);
    }

    /// <summary>True where the word is right, a compound that needs a capital among them.</summary>
    public bool IsWordWithCapital(ReadOnlySpan<char> word) => check.Search.Find(word, SearchMode.HasCapital).IsFound;

    /// <summary>True where the word is accepted as it stands, other letter case and breaks included.</summary>
    public bool Check(ReadOnlySpan<char> word) => check.Check(word).IsFound;

    /// <summary>The word as the dictionary wants it before it is looked up.</summary>
    public string ConvertInput(string word) => Convert(_input, word);

    /// <summary>A suggestion as the reader wants it.</summary>
    public string ConvertOutput(string word) => Convert(_output, word);

    private static string Convert(CharacterConversion table, string word)
    {
        if (!table.MayConvert(word)) return word;
        Span<char> converted = stackalloc char[MaxConverted];
        return table.TryConvert(word, converted, out var length) ? converted[..length].ToString() : word;
    }

    private bool IsNeverOffered(in WordMatch match) => match.IsAny(dictionary, NeverOffered);
}

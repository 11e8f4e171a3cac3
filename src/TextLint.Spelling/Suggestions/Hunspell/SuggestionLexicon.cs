using TextLint.Spelling.Affixes;
using TextLint.Spelling.Checking;
using TextLint.Spelling.Compiled;

namespace TextLint.Spelling.Suggestions.Hunspell;

/// <summary>What the suggestion order asks of a dictionary. Words are meant exactly as they are written, unless it is said otherwise.</summary>
/// <param name="owner">The dictionary.</param>
internal sealed class SuggestionLexicon(HunspellDictionary owner)
{
    private const WordTraits NeverOffered = WordTraits.NoSuggest | WordTraits.Substandard | WordTraits.Forbidden;
    private const int MaxConverted = 4 * AffixSearch.MaxLength;

    private readonly CompiledDictionary _dictionary = owner.Data;
    private readonly WordSearch _search = owner.WordCheck.Search;
    private readonly CharacterConversion _input = new(owner.Data.Options.InputConversions);
    private readonly CharacterConversion _output = new(owner.Data.Options.OutputConversions);

    /// <summary>What the affix file says.</summary>
    public AffixOptions Options => _dictionary.Options;

    /// <summary>The compiled dictionary.</summary>
    public CompiledDictionary Dictionary => _dictionary;

    /// <summary>True where the word is a stem or an affixed form, and may be offered.</summary>
    public bool IsWord(ReadOnlySpan<char> word)
    {
        var match = _search.Find(word, SearchMode.IsTitle | SearchMode.NoCompounds);
        return match.IsFound && !IsNeverOffered(match);
    }

    /// <summary>True where the word is a compound, and may be offered.</summary>
    /// <param name="word">The word.</param>
    /// <param name="attempts">At how many places words may be parted; what is left of them.</param>
    public bool IsCompound(ReadOnlySpan<char> word, ref int attempts)
    {
        if (!Options.HasCompounds || attempts <= 0) return false;
        var allowed = Math.Min(attempts, CompoundSearch.MaxAttempts);
        attempts -= allowed;
        var match = _search.Find(word, SearchMode.IsTitle | SearchMode.ForSuggestion, ref allowed);
        attempts += Math.Max(allowed, 0);
        return match.IsFound && match.IsCompound && !IsNeverOffered(match);
    }

    /// <summary>True where the word is right, a compound that needs a capital among them.</summary>
    public bool IsWordWithCapital(ReadOnlySpan<char> word) => _search.Find(word, SearchMode.HasCapital).IsFound;

    /// <summary>True where the dictionary forbids the word.</summary>
    public bool IsForbidden(ReadOnlySpan<char> word) => Options.Forbidden != 0 && owner.WordCheck.Check(word).IsForbidden;

    /// <summary>True where the word is accepted as it stands, other letter case and breaks included.</summary>
    public bool Check(ReadOnlySpan<char> word) => owner.Check(word);

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

    private bool IsNeverOffered(in WordMatch match) => match.IsAny(_dictionary, NeverOffered);
}

using TextLint.Spelling.Affixes;

namespace TextLint.Spelling;

/// <summary>One Hunspell dictionary: an affix file and a word file. Immutable and safe for concurrent use.</summary>
public sealed class HunspellDictionary
{
    private readonly HashSet<string> _forms;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private HunspellDictionary(IEnumerable<string> forms)
    {
        _forms = new HashSet<string>(forms, StringComparer.Ordinal);
        _lookup = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads the two files of a dictionary.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static HunspellDictionary Load(string affixPath, string wordPath) =>
        new(AffixExpansion.Parse(File.ReadAllText(affixPath), File.ReadAllText(wordPath)).Expand());

    /// <summary>True where the dictionary accepts a word as Hunspell would: letter case, affixes, compounds, hyphens and the kinds of apostrophe seen to.</summary>
    /// <param name="word">One word without spaces; of any content and length.</param>
    public bool Check(ReadOnlySpan<char> word)
    {
        if (_lookup.Contains(word)) return true;
        Span<char> folded = stackalloc char[64];
        if (word.Length > 64) return false;
        for (var i = 0; i < word.Length; i++) folded[i] = word[i] == '\u2019' ? '\'' : word[i];
        folded = folded[..word.Length];
        if (_lookup.Contains(folded)) return true;
        for (var i = 0; i < word.Length; i++) folded[i] = char.ToLowerInvariant(folded[i]);
        return _lookup.Contains(folded) && char.IsUpper(word[0]);
    }

    /// <summary>True where the word is accepted and may be offered as a suggestion: not marked NOSUGGEST, FORBIDDENWORD or SUBSTANDARD.</summary>
    public bool CanSuggest(ReadOnlySpan<char> word) => Check(word);

    /// <summary>What Hunspell offers for a misspelled word, in its order.</summary>
    public IReadOnlyList<string> Suggest(string word) => Check(word) ? [word] : [];

    /// <summary>A word and the forms it has when it is inflected like <paramref name="model"/>, a word of this dictionary.</summary>
    /// <returns>The word alone where the model is not in the dictionary.</returns>
    public IReadOnlyList<string> Inflect(string word, string model) => _forms.Contains(model) ? [word] : [];

    /// <summary>The words the dictionary stands for, compounds aside, each at least once, in the order of the files.</summary>
    public IEnumerable<string> Forms() => _forms;
}

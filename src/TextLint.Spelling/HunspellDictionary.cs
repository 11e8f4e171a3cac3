using TextLint.Spelling.Checking;
using TextLint.Spelling.Compiled;
using TextLint.Spelling.Suggestions.Hunspell;

namespace TextLint.Spelling;

/// <summary>
/// One Hunspell dictionary: an affix file and a word file, compiled. It accepts and refuses what Hunspell does. Immutable and safe for
/// concurrent use.
/// </summary>
public sealed class HunspellDictionary
{
    private readonly CompiledDictionary _data;
    private readonly WordCheck _check;
    private readonly FastCheck _fast;
    private readonly Lazy<HunspellSuggester> _suggester;
    private readonly Lazy<FormEnumerator> _forms;

    private HunspellDictionary(CompiledDictionary data)
    {
        _data = data;
        _check = new WordCheck(new WordSearch(data));
        _fast = new FastCheck(data);
        _forms = new Lazy<FormEnumerator>(() => new FormEnumerator(data));
        _suggester = new Lazy<HunspellSuggester>(() => new HunspellSuggester(this));
    }

    internal CompiledDictionary Data => _data;

    internal WordCheck WordCheck => _check;

    /// <summary>Reads and compiles the two files of a dictionary. Lines that cannot be understood are left out.</summary>
    /// <param name="affixPath">The .aff file.</param>
    /// <param name="wordPath">The .dic file.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static HunspellDictionary Load(string affixPath, string wordPath) => Open(Compile(File.ReadAllBytes(affixPath), File.ReadAllBytes(wordPath)));

    /// <summary>Compiles the bytes of the two files of a dictionary, for <see cref="Open"/>.</summary>
    public static byte[] Compile(byte[] affixes, byte[] words)
    {
        ArgumentNullException.ThrowIfNull(affixes);
        ArgumentNullException.ThrowIfNull(words);
        return DictionaryCompiler.Compile(affixes, words);
    }

    /// <summary>Opens a compiled dictionary. The bytes are kept, not copied; nothing is read that is not needed.</summary>
    /// <param name="compiled">What <see cref="Compile"/> made with this version of the engine.</param>
    /// <param name="isTrusted">True for bytes that are part of the program: their checksum is not computed.</param>
    /// <exception cref="InvalidDataException">The bytes are something else, were made by another version, or are damaged.</exception>
    public static HunspellDictionary Open(ReadOnlyMemory<byte> compiled, bool isTrusted = false) => new(CompiledDictionary.Open(compiled, isTrusted));

    /// <summary>True where the dictionary accepts a word as Hunspell would: letter case, affixes, compounds, hyphens and the kinds of apostrophe seen to.</summary>
    /// <param name="word">One word without spaces; of any content and length. Allocates nothing.</param>
    public bool Check(ReadOnlySpan<char> word) => _fast.Check(word) switch
    {
        FastVerdict.Right => true,
        FastVerdict.Wrong => false,
        _ => _check.Check(word).IsFound,
    };

    /// <summary>True where the word is accepted and may be offered as a suggestion: not marked NOSUGGEST, FORBIDDENWORD or SUBSTANDARD.</summary>
    public bool CanSuggest(ReadOnlySpan<char> word)
    {
        if (_fast.Check(word) == FastVerdict.Wrong) return false;
        var match = _check.Check(word);
        return match.IsFound && !match.IsAny(_data, WordTraits.NoSuggest | WordTraits.Substandard);
    }

    /// <summary>What Hunspell offers for a misspelled word, in its order.</summary>
    public IReadOnlyList<string> Suggest(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return _suggester.Value.Suggest(word);
    }

    /// <summary>A word and the forms it has when it is inflected like <paramref name="model"/>, a stem of this dictionary.</summary>
    /// <returns>The word alone where the model is not a stem of the dictionary.</returns>
    public IReadOnlyList<string> Inflect(string word, string model)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(model);
        var forms = new List<string> { word };
        for (var stem = _data.Stems.Find(WordHash.Extend(WordHash.Start, model), model); stem != StemTable.None; stem = _data.Stems.NextOf(stem))
            forms.AddRange(_forms.Value.EnumerateFrom(word, _data.Stems.Stems[stem].FlagSet));
        return [.. forms.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The words the dictionary stands for, compounds aside, each at least once; none where they are too many to list.</summary>
    public IEnumerable<string> Forms() => _forms.Value.IsListable ? _forms.Value.Enumerate().Where(f => _check.Search.TryFindForm(f, out _)) : [];
}

using System.Buffers;
using System.Collections.Frozen;

namespace TextLint.Spelling;

/// <summary>
/// Words, found as Hunspell finds those of a personal dictionary: one in lower case stands for itself with a capital and in capitals too, one with a
/// capital for itself in capitals; a possessive ending and the kind of apostrophe do not count. Immutable; allocates nothing on look-up.
/// </summary>
internal sealed class WordListForms
{
    private const int MostOnStack = 128;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _written;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _capitals;
    private readonly int _longest;

    public WordListForms(IEnumerable<string> words)
    {
        Words = words.ToFrozenSet(StringComparer.Ordinal);
        var forms = Words.SelectMany(FormsOf).ToFrozenSet(StringComparer.Ordinal);
        _written = forms.GetAlternateLookup<ReadOnlySpan<char>>();
        _capitals = forms.Select(w => w.ToUpperInvariant()).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = forms.Count == 0 ? -1 : forms.Max(w => w.Length);
    }

    /// <summary>The words as they were given.</summary>
    public FrozenSet<string> Words { get; }

    /// <summary>True where the word is one of them or a form of one.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        const int Ending = 2;
        if (word.IsEmpty || word.Length > _longest + Ending) return false;
        char[]? rented = null;
        var buffer = word.Length <= MostOnStack ? stackalloc char[MostOnStack] : rented = ArrayPool<char>.Shared.Rent(word.Length);
        var plain = buffer[..word.Length];
        word.Replace(plain, '\u2019', '\'');
        var found = ContainsForm(plain) || (WithoutPossessive(plain) is { IsEmpty: false } owner && ContainsForm(owner));
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return found;
    }

    /// <summary>A name of several words is met word by word.</summary>
    private static IEnumerable<string> FormsOf(string word)
    {
        var plain = word.Replace('\u2019', '\'');
        return plain.Contains(' ', StringComparison.Ordinal) ? plain.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(plain) : [plain];
    }

    private bool ContainsForm(Span<char> word)
    {
        if (_written.Contains(word)) return true;
        var first = word[0];
        if (!char.IsUpper(first)) return false;
        if (IsCapitals(word)) return _capitals.Contains(word);
        word[0] = char.ToLowerInvariant(first);
        var found = _written.Contains(word);
        word[0] = first;
        return found;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (char.IsLower(c)) return false;
        return word.Length > 1;
    }

    /// <summary>The word before <c>'s</c>, or before the apostrophe after an s; empty where it has no such ending.</summary>
    private static Span<char> WithoutPossessive(Span<char> word) => word switch
    {
        [.. var owner, '\'', 's' or 'S'] => owner,
        [.. var owner, '\''] when owner is [.., 's' or 'S' or 'x' or 'X' or 'z' or 'Z'] => owner,
        _ => default,
    };
}

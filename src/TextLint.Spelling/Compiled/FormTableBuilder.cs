using TextLint.Spelling.Checking;

namespace TextLint.Spelling.Compiled;

/// <summary>Finds all forms of a dictionary that has not too many, and lays them out as a <see cref="FormTable"/>.</summary>
internal static class FormTableBuilder
{
    private const int MaxForms = 1 << 20;

    /// <summary>The slots; empty where the dictionary has more forms than is worth while, or none.</summary>
    public static uint[] Build(WordSearch search)
    {
        if (!IsWorthwhile(search.Dictionary)) return [];
        var enumerator = new FormEnumerator(search.Dictionary);
        if (!enumerator.IsListable) return [];
        var forms = new Dictionary<ulong, uint>();
        foreach (var form in enumerator.Enumerate())
        {
            if (!search.TryFindForm(form, out var mayBeCapitalized)) continue;
            forms[FormHash.Of(form)] = mayBeCapitalized ? FormTable.MayBeCapitalized : 0;
            if (forms.Count > MaxForms) return [];
        }
        return forms.Count == 0 ? [] : Layout(forms);
    }

    /// <summary>
    /// Where the language changes the characters of words, a form says nothing by itself; where it makes compounds or puts affixes on affixes, it
    /// has too many. What is converted from other characters than ASCII is not looked up here anyway.
    /// </summary>
    private static bool IsWorthwhile(CompiledDictionary dictionary)
    {
        var options = dictionary.Options;
        return !dictionary.HasContinuations
            && options is { Compound: 0, CompoundBegin: 0, Ignored: "", ComplexPrefixes: false, IsTurkic: false, ForbidWarn: false }
            && !options.InputConversions.Any(c => c.From.Any(char.IsAscii));
    }

    private static uint[] Layout(Dictionary<ulong, uint> forms)
    {
        var size = 16;
        while (size < forms.Count * 5L / 4) size *= 2;
        var slots = new uint[size];
        foreach (var (hash, bits) in forms.OrderBy(f => f.Key))
        {
            var slot = (int)hash & (size - 1);
            var tag = FormTable.TagOf(hash);
            while (slots[slot] != 0 && (slots[slot] & ~FormTable.MayBeCapitalized) != tag) slot = (slot + 1) & (size - 1);
            slots[slot] |= tag | bits;
        }
        return slots;
    }
}

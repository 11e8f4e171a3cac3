using System.Runtime.InteropServices;
using TextLint.Spelling.Affixes;
using TextLint.Spelling.Checking;

namespace TextLint.Spelling.Compiled;

/// <summary>Collects the words of a dictionary and lays them out as a <see cref="StemTable"/>.</summary>
internal sealed class StemTableBuilder(AffixOptions options, FlagSetBuilder flagSets, Func<string, int> addText)
{
    private readonly List<StemRecord> _stems = [];
    private readonly Dictionary<string, (int First, int Last)> _byText = new(StringComparer.Ordinal);

    /// <summary>What the <c>ph:</c> fields say of faults.</summary>
    public List<Replacement> Replacements { get; } = [];

    public void Add(in WordEntry entry)
    {
        var set = flagSets.Add(entry.Flags);
        AddStem(entry.Word, set, isHidden: false);
        if (entry.Word.Contains(' ', StringComparison.Ordinal)) options.HasWordPairs = true;
        if ((flagSets.TraitsOf(set) & WordTraits.CompoundRule) != WordTraits.None && !entry.Word.AsSpan().ContainsAnyInRange('0', '9')) options.HasLetterRules = true;
        if (entry.Phonetic.Length > 0) AddReplacements(entry);
        AddHidden(entry, set);
    }

    public void Write(SectionWriter sections)
    {
        var size = 16;
        while (size < _byText.Count * 5L / 4) size *= 2;
        var slots = new ulong[size];
        foreach (var (text, (first, _)) in _byText)
        {
            var hash = WordHash.Finish(WordHash.Extend(WordHash.Start, text));
            var slot = (int)hash & (size - 1);
            while (slots[slot] != 0) slot = (slot + 1) & (size - 1);
            slots[slot] = (hash & 0xFFFFFFFF00000000UL) | (uint)(first + 1);
        }
        sections.Set<ulong>(SectionKind.StemSlots, slots);
        sections.Set<ulong>(SectionKind.StemPrefixes, PrefixFilter.Build(_byText.Keys, _byText.Count));
        sections.Set<StemRecord>(SectionKind.Stems, CollectionsMarshal.AsSpan(_stems));
    }

    /// <summary>
    /// OPENOFFICE.ORG is looked up as Openoffice.org, CIA'S as Cia's: words of mixed case, and words in capitals that have affixes, get
    /// such a form beside them, which holds for words in capitals only.
    /// </summary>
    private void AddHidden(in WordEntry entry, int set)
    {
        var letterCase = Casing.Of(entry.Word, options.IsTurkic);
        if (letterCase is not (LetterCase.Mixed or LetterCase.MixedTitle) && !(letterCase == LetterCase.AllCaps && entry.Flags.Length > 0)) return;
        if ((flagSets.TraitsOf(set) & WordTraits.Forbidden) != WordTraits.None) return;
        var flags = new ushort[entry.Flags.Length + 1];
        entry.Flags.CopyTo(flags, 0);
        flags[^1] = DictionaryCompiler.OnlyUpperCaseFlag;
        Array.Sort(flags);
        AddStem(Casing.ToTitle(entry.Word, options.IsTurkic), flagSets.Add(flags), isHidden: true);
    }

    private void AddStem(string text, int set, bool isHidden)
    {
        if (!_byText.TryGetValue(text, out var known))
        {
            _byText[text] = (_stems.Count, _stems.Count);
            _stems.Add(new StemRecord(addText(text), text.Length, set, StemTable.None));
            return;
        }
        // A word that is there in its own right needs no hidden one beside it, and takes the place of one that came before.
        if (isHidden) return;
        for (var stem = known.First; stem != StemTable.None; stem = _stems[stem].Next)
        {
            if ((flagSets.TraitsOf(_stems[stem].FlagSet) & WordTraits.OnlyUpperCase) == WordTraits.None) continue;
            _stems[stem] = _stems[stem] with { FlagSet = set };
            return;
        }
        _stems[known.Last] = _stems[known.Last] with { Next = _stems.Count };
        _byText[text] = (known.First, _stems.Count);
        _stems.Add(new StemRecord(_stems[known.First].Text, text.Length, set, StemTable.None));
    }

    private void AddReplacements(in WordEntry entry)
    {
        foreach (var field in entry.Phonetic.Split(WordFileReader.PhoneticEnd, StringSplitOptions.RemoveEmptyEntries))
        {
            var (from, to) = (field, entry.Word);
            var arrow = field.IndexOf("->", StringComparison.Ordinal);
            if (arrow > 0) (from, to) = (field[..arrow], field[(arrow + 2)..]);
            else if (field.EndsWith('*') && field.Length > 2 && to.Length > 1) (from, to) = (field[..^2], to[..^1]);
            if (from.Length > 0 && to.Length > 0) Replacements.Add(new Replacement(from, to, AtStart: false, AtEnd: false));
        }
    }
}

using System.Runtime.InteropServices;
using System.Text;
using TextLint.Spelling.Affixes;
using TextLint.Spelling.Checking;

namespace TextLint.Spelling.Compiled;

/// <summary>Makes a compiled dictionary of the two files of a Hunspell dictionary.</summary>
internal sealed class DictionaryCompiler
{
    /// <summary>The flag of forms that are there for words in capitals only; no file can name it.</summary>
    public const ushort OnlyUpperCaseFlag = 65511;

    private readonly StringBuilder _pool = new();
    private readonly Dictionary<string, int> _poolTexts = new(StringComparer.Ordinal);
    private readonly FlagSetBuilder _flagSets;
    private readonly SectionWriter _sections = new();
    private readonly AffixFile _file;

    private DictionaryCompiler(AffixFile file)
    {
        _file = file;
        _flagSets = new FlagSetBuilder(file.Options);
    }

    /// <summary>Compiles any two sequences of bytes; what cannot be understood is left out.</summary>
    public static byte[] Compile(ReadOnlySpan<byte> affixes, byte[] words)
    {
        var compiler = new DictionaryCompiler(AffixFileReader.Read(affixes));
        compiler.AddAffixes();
        compiler.AddStems(words);
        compiler.Finish();
        return compiler.AddForms();
    }

    private void AddAffixes()
    {
        var records = new List<AffixRecord>();
        var continuations = _file.Affixes.SelectMany(a => a.Continuation).ToHashSet();
        var permit = _file.Options.CompoundPermit;
        new AffixTreeBuilder(CreateRecord, AddText, continuations, permit)
            .Build(_file.Affixes.Where(a => a.IsPrefix), records, _sections, SectionKind.PrefixNodes);
        new AffixTreeBuilder(CreateRecord, AddText, continuations, permit)
            .Build(_file.Affixes.Where(a => !a.IsPrefix), records, _sections, SectionKind.SuffixNodes);
        _sections.Set<AffixRecord>(SectionKind.Affixes, CollectionsMarshal.AsSpan(records));
    }

    private AffixRecord CreateRecord(Affix affix)
    {
        var places = AffixCondition.CountPlaces(affix.Condition);
        // No word is so long: such a condition is never met.
        if (places > byte.MaxValue) places = byte.MaxValue;
        return new AffixRecord(affix.Flag, affix.CrossProduct ? (byte)1 : (byte)0, (byte)places, _flagSets.Add(affix.Continuation), AddText(affix.Condition), affix.Condition.Length);
    }

    private void AddStems(byte[] words)
    {
        var stems = new StemTableBuilder(_file.Options, _flagSets, AddStemText);
        foreach (var entry in new WordFileReader(_file).Read(words)) stems.Add(entry);
        stems.Write(_sections);
        _file.Options.Replacements = [.. _file.Options.Replacements, .. stems.Replacements];
    }

    private void Finish()
    {
        _sections.Set(SectionKind.Options, OptionsFormat.Write(_file.Options));
        _flagSets.Write(_sections);
        var pool = new char[_pool.Length];
        _pool.CopyTo(0, pool, pool.Length);
        _sections.Set<char>(SectionKind.Pool, pool);
    }

    /// <summary>The forms are found with the dictionary itself, so they come last.</summary>
    private byte[] AddForms()
    {
        var core = _sections.ToArray();
        var forms = FormTableBuilder.Build(new WordSearch(CompiledDictionary.Open(core, isTrusted: true)));
        if (forms.Length == 0) return core;
        _sections.Set<uint>(SectionKind.Forms, forms);
        return _sections.ToArray();
    }

    private int AddText(string text)
    {
        if (text.Length == 0) return 0;
        if (_poolTexts.TryGetValue(text, out var at)) return at;
        return _poolTexts[text] = AddStemText(text);
    }

    private int AddStemText(string text)
    {
        var at = _pool.Length;
        _pool.Append(text);
        return at;
    }
}

using System.Collections.Immutable;
using System.Text;
using TextLint.Spelling.Affixes;

namespace TextLint.Spelling.Compiled;

/// <summary>Writes the options of an affix file and reads them again; what is written first is read first.</summary>
internal static class OptionsFormat
{
    public static byte[] Write(AffixOptions options)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            WriteNumbers(writer, options);
            foreach (var text in (string[])[options.Language, options.CompoundVowels, options.SyllableNumber, options.Ignored, options.WordCharacters, options.Try, options.Key])
                writer.Write(text);
            WriteTables(writer, options);
        }
        return stream.ToArray();
    }

    public static AffixOptions Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        var options = new AffixOptions();
        ReadNumbers(reader, options);
        options.Language = reader.ReadString();
        options.CompoundVowels = reader.ReadString();
        options.SyllableNumber = reader.ReadString();
        options.Ignored = reader.ReadString();
        options.WordCharacters = reader.ReadString();
        options.Try = reader.ReadString();
        options.Key = reader.ReadString();
        ReadTables(reader, options);
        return options;
    }

    private static void WriteNumbers(BinaryWriter writer, AffixOptions o)
    {
        foreach (var value in (bool[])[o.ComplexPrefixes, o.FullStrip, o.CheckSharps, o.ForbidWarn, o.CompoundMoreSuffixes, o.CheckCompoundDuplicate,
            o.CheckCompoundReplacement, o.CheckCompoundCase, o.CheckCompoundTriple, o.SimplifiedTriple, o.OnlyMaxDifference, o.NoSplitSuggestions,
            o.NoNgramSuggestions, o.SuggestionsWithDots, o.HasWordPairs, o.HasLetterRules]) writer.Write(value);
        foreach (var flag in (ushort[])[o.Forbidden, o.NeedAffix, o.KeepCase, o.NoSuggest, o.Substandard, o.Warn, o.Circumfix, o.OnlyInCompound, o.Compound,
            o.CompoundBegin, o.CompoundMiddle, o.CompoundEnd, o.CompoundPermit, o.CompoundForbid, o.CompoundRoot, o.ForceUpperCase]) writer.Write(flag);
        foreach (var number in (int[])[o.CompoundMin, o.CompoundWordMax, o.CompoundMaxSyllables, o.MaxCompoundSuggestions, o.MaxNgramSuggestions, o.MaxDifference])
            writer.Write(number);
    }

    private static void ReadNumbers(BinaryReader reader, AffixOptions o)
    {
        (o.ComplexPrefixes, o.FullStrip, o.CheckSharps) = (reader.ReadBoolean(), reader.ReadBoolean(), reader.ReadBoolean());
        (o.ForbidWarn, o.CompoundMoreSuffixes, o.CheckCompoundDuplicate) = (reader.ReadBoolean(), reader.ReadBoolean(), reader.ReadBoolean());
        (o.CheckCompoundReplacement, o.CheckCompoundCase, o.CheckCompoundTriple) = (reader.ReadBoolean(), reader.ReadBoolean(), reader.ReadBoolean());
        (o.SimplifiedTriple, o.OnlyMaxDifference, o.NoSplitSuggestions) = (reader.ReadBoolean(), reader.ReadBoolean(), reader.ReadBoolean());
        (o.NoNgramSuggestions, o.SuggestionsWithDots) = (reader.ReadBoolean(), reader.ReadBoolean());
        (o.HasWordPairs, o.HasLetterRules) = (reader.ReadBoolean(), reader.ReadBoolean());
        (o.Forbidden, o.NeedAffix, o.KeepCase, o.NoSuggest) = (reader.ReadUInt16(), reader.ReadUInt16(), reader.ReadUInt16(), reader.ReadUInt16());
        (o.Substandard, o.Warn, o.Circumfix, o.OnlyInCompound) = (reader.ReadUInt16(), reader.ReadUInt16(), reader.ReadUInt16(), reader.ReadUInt16());
        (o.Compound, o.CompoundBegin, o.CompoundMiddle, o.CompoundEnd) = (reader.ReadUInt16(), reader.ReadUInt16(), reader.ReadUInt16(), reader.ReadUInt16());
        (o.CompoundPermit, o.CompoundForbid, o.CompoundRoot, o.ForceUpperCase) = (reader.ReadUInt16(), reader.ReadUInt16(), reader.ReadUInt16(), reader.ReadUInt16());
        (o.CompoundMin, o.CompoundWordMax, o.CompoundMaxSyllables) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        (o.MaxCompoundSuggestions, o.MaxNgramSuggestions, o.MaxDifference) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
    }

    private static void WriteTables(BinaryWriter writer, AffixOptions options)
    {
        WriteAll(writer, options.CompoundPatterns, static (w, p) =>
        {
            foreach (var text in (string[])[p.End, p.Begin, p.Replacement]) w.Write(text);
            w.Write(p.EndFlag);
            w.Write(p.BeginFlag);
        });
        WriteAll(writer, options.CompoundRules, static (w, r) => WriteAll(w, r.Items, static (v, i) =>
        {
            v.Write(i.Flag);
            v.Write(i.IsOptional);
            v.Write(i.IsRepeated);
        }));
        WriteAll(writer, options.Breaks, static (w, b) => w.Write(b));
        WriteAll(writer, options.InputConversions, WriteConversion);
        WriteAll(writer, options.OutputConversions, WriteConversion);
        WriteAll(writer, options.Replacements, static (w, r) => WriteConversion(w, new Conversion(r.From, r.To, r.AtStart, r.AtEnd)));
        WriteAll(writer, options.Maps, static (w, m) => WriteAll(w, m, static (v, t) => v.Write(t)));
        WriteAll(writer, options.Phonetics, static (w, p) => WriteConversion(w, new Conversion(p.Rule, p.Replacement, AtStart: false, AtEnd: false)));
    }

    private static void ReadTables(BinaryReader reader, AffixOptions options)
    {
        options.CompoundPatterns = ReadAll(reader, static r =>
        {
            var (end, begin, replacement) = (r.ReadString(), r.ReadString(), r.ReadString());
            return new CompoundPattern(end, r.ReadUInt16(), begin, r.ReadUInt16(), replacement);
        });
        options.CompoundRules = ReadAll(reader, static r => new CompoundRule(ReadAll(r, static s => new CompoundRule.Item(s.ReadUInt16(), s.ReadBoolean(), s.ReadBoolean()))));
        options.Breaks = ReadAll(reader, static r => r.ReadString());
        options.InputConversions = ReadAll(reader, ReadConversion);
        options.OutputConversions = ReadAll(reader, ReadConversion);
        options.Replacements = ReadAll(reader, static r =>
        {
            var c = ReadConversion(r);
            return new Replacement(c.From, c.To, c.AtStart, c.AtEnd);
        });
        options.Maps = ReadAll(reader, static r => ReadAll(r, static s => s.ReadString()));
        options.Phonetics = ReadAll(reader, static r =>
        {
            var c = ReadConversion(r);
            return (c.From, c.To);
        });
    }

    private static void WriteConversion(BinaryWriter writer, Conversion conversion)
    {
        writer.Write(conversion.From);
        writer.Write(conversion.To);
        writer.Write(conversion.AtStart);
        writer.Write(conversion.AtEnd);
    }

    private static Conversion ReadConversion(BinaryReader reader) => new(reader.ReadString(), reader.ReadString(), reader.ReadBoolean(), reader.ReadBoolean());

    private static void WriteAll<T>(BinaryWriter writer, ImmutableArray<T> items, Action<BinaryWriter, T> write)
    {
        writer.Write(items.Length);
        foreach (var item in items) write(writer, item);
    }

    private static ImmutableArray<T> ReadAll<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var count = reader.ReadInt32();
        var items = ImmutableArray.CreateBuilder<T>();
        for (var i = 0; i < count; i++) items.Add(read(reader));
        return items.ToImmutable();
    }
}

using System.Collections.Immutable;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary>Reads the keys that belong to a kind of check.</summary>
internal static class CheckReader
{
    private const string ExpectedPatterns = "a list of words or patterns";

    private static readonly Dictionary<string, Func<MappingReader, DiagnosticBag, CheckDefinition>> s_kinds = new(StringComparer.Ordinal)
    {
        ["existence"] = ReadExistence,
        ["substitution"] = ReadSubstitution,
    };

    /// <summary>The check of a kind; null, and a fault, where there is no such kind.</summary>
    public static CheckDefinition? Read(YamlScalar kind, MappingReader reader, DiagnosticBag faults)
    {
        if (s_kinds.TryGetValue(kind.Value, out var read)) return read(reader, faults);
        MappingReader.ReportInvalid(faults, kind, "a kind of check: " + string.Join(", ", s_kinds.Keys), s_kinds.Keys);
        return null;
    }

    /// <summary>True or false, as YAML and Vale write it.</summary>
    public static bool ReadBoolean(MappingReader reader, string key, bool normal, DiagnosticBag faults)
    {
        switch (reader.TakeText(key))
        {
            case null: return normal;
            case { Value: "true" or "True" or "TRUE" or "yes" or "on" or "1" }: return true;
            case { Value: "false" or "False" or "FALSE" or "no" or "off" or "0" }: return false;
            case var other:
                MappingReader.ReportInvalid(faults, other, "true or false");
                return normal;
        }
    }

    private static ExistenceDefinition ReadExistence(MappingReader reader, DiagnosticBag faults) => new()
    {
        Tokens = reader.TakeTexts("tokens", ExpectedPatterns),
        Raw = reader.TakeTexts("raw", ExpectedPatterns),
        Append = ReadBoolean(reader, "append", false, faults),
        Options = ReadOptions(reader, faults),
    };

    private static SubstitutionDefinition ReadSubstitution(MappingReader reader, DiagnosticBag faults) => new()
    {
        Swap = ReadSwap(reader.Take("swap"), faults),
        Headlines = ReadSwap(reader.Take("headlines"), faults),
        Capitalize = ReadBoolean(reader, "capitalize", false, faults),
        Options = ReadOptions(reader, faults),
    };

    private static ImmutableArray<SwapEntry> ReadSwap(YamlNode? node, DiagnosticBag faults)
    {
        if (MappingReader.Create(node, "a mapping of wrong forms to right ones", faults) is not { } reader) return [];
        var entries = ImmutableArray.CreateBuilder<SwapEntry>();
        foreach (var entry in reader.TakeRest())
            if (entry.Value is YamlScalar right) entries.Add(new SwapEntry(entry.Key, right));
            else MappingReader.ReportInvalid(faults, entry.Value, "text");
        return entries.ToImmutable();
    }

    private static PatternOptions ReadOptions(MappingReader reader, DiagnosticBag faults) => new()
    {
        IgnoreCase = ReadBoolean(reader, "ignorecase", false, faults),
        NonWord = ReadBoolean(reader, "nonword", false, faults),
        UsesVocabulary = ReadBoolean(reader, "vocab", true, faults),
        Exceptions = reader.TakeTexts("exceptions", ExpectedPatterns),
        ExceptBefore = reader.TakeTexts("except-before", ExpectedPatterns),
        ExceptAfter = reader.TakeTexts("except-after", ExpectedPatterns),
    };
}

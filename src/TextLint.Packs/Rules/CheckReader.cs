using System.Collections.Immutable;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary>Reads the keys that belong to a kind of check.</summary>
internal static partial class CheckReader
{
    private const string ExpectedPatterns = "a list of words or patterns";

    private static readonly Dictionary<string, Func<MappingReader, DiagnosticBag, CheckDefinition>> s_kinds = new(StringComparer.Ordinal)
    {
        ["existence"] = ReadExistence,
        ["substitution"] = ReadSubstitution,
        ["occurrence"] = ReadOccurrence,
        ["repetition"] = ReadRepetition,
        ["consistency"] = ReadConsistency,
        ["conditional"] = ReadConditional,
        ["capitalization"] = ReadCapitalization,
        ["metric"] = ReadMetric,
        ["readability"] = ReadReadability,
        ["spelling"] = ReadSpelling,
        ["sequence"] = ReadSequence,
        ["script"] = (reader, _) => new ScriptDefinition(reader.TakeText("script")),
    };

    /// <summary>The kinds of check that files may name, in the order of the guide.</summary>
    public static IEnumerable<string> Kinds(RuleDialect dialect) => dialect == RuleDialect.Native ? s_kinds.Keys.Append("terms") : s_kinds.Keys;

    /// <summary>True where Vale drops keys that it does not know without a word.</summary>
    public static bool DropsUnknownKeys(CheckDefinition check) => check is ConsistencyDefinition or SpellingDefinition;

    /// <summary>The check of a kind; null, and a fault, where there is no such kind.</summary>
    public static CheckDefinition? Read(YamlScalar kind, MappingReader reader, RuleDialect dialect, DiagnosticBag faults)
    {
        if (dialect == RuleDialect.Native && kind.Value == "terms") return ReadTerms(reader, faults);
        if (s_kinds.TryGetValue(kind.Value, out var read)) return read(reader, faults);
        MappingReader.ReportInvalid(faults, kind, "a kind of check: " + string.Join(", ", Kinds(dialect)), Kinds(dialect));
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

    private static SubstitutionDefinition ReadSubstitution(MappingReader reader, DiagnosticBag faults)
    {
        // Vale reads the key and does nothing with it.
        reader.Take("pos");
        return new SubstitutionDefinition
        {
            Swap = ReadSwap(reader.Take("swap"), faults),
            Headlines = ReadSwap(reader.Take("headlines"), faults),
            Capitalize = ReadBoolean(reader, "capitalize", false, faults),
            Options = ReadOptions(reader, faults),
        };
    }

    private static OccurrenceDefinition ReadOccurrence(MappingReader reader, DiagnosticBag faults) => new()
    {
        Token = reader.RequireText("token", "a pattern"),
        Max = reader.TakeInt32("max", 0, int.MaxValue) ?? 0,
        Min = reader.TakeInt32("min", 0, int.MaxValue) ?? 0,
        IgnoreCase = ReadBoolean(reader, "ignorecase", false, faults),
    };

    private static RepetitionDefinition ReadRepetition(MappingReader reader, DiagnosticBag faults) => new()
    {
        Tokens = reader.TakeTexts("tokens", ExpectedPatterns),
        Max = reader.TakeInt32("max", 0, int.MaxValue) ?? 0,
        IsAlphabetic = ReadBoolean(reader, "alpha", false, faults),
        Options = ReadOptions(reader, faults),
    };

    private static ConsistencyDefinition ReadConsistency(MappingReader reader, DiagnosticBag faults) => new()
    {
        Either = ReadSwap(reader.Take("either"), faults),
        Options = ReadOptions(reader, faults),
    };

    private static ConditionalDefinition ReadConditional(MappingReader reader, DiagnosticBag faults) => new()
    {
        First = reader.RequireText("first", "a pattern"),
        Second = reader.RequireText("second", "a pattern"),
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

using System.Globalization;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

internal static partial class CheckReader
{
    private static readonly string[] s_capitalizationStyles = ["AP", "Chicago"];

    private static CapitalizationDefinition ReadCapitalization(MappingReader reader, DiagnosticBag faults) => new()
    {
        Match = reader.RequireText("match", "$title, $sentence, $lower, $upper or a pattern"),
        Style = ReadStyle(reader.TakeText("style"), faults),
        Indicators = reader.TakeTexts("indicators", "a list of endings"),
        Threshold = ReadNumber(reader, "threshold", 0.8, faults),
        Prefix = reader.TakeText("prefix", "a pattern"),
        Options = ReadOptions(reader, faults),
    };

    private static MetricDefinition ReadMetric(MappingReader reader, DiagnosticBag faults) => new()
    {
        Formula = reader.RequireText("formula", "arithmetic"),
        Condition = reader.RequireText("condition", "a condition such as \"> 25\""),
    };

    private static ReadabilityDefinition ReadReadability(MappingReader reader, DiagnosticBag faults)
    {
        var metrics = reader.TakeTexts("metrics", "a list of measures");
        foreach (var metric in metrics)
            if (!ReadabilityDefinition.Known.Contains(metric.Value)) MappingReader.ReportInvalid(faults, metric, "one of " + string.Join(", ", ReadabilityDefinition.Known), ReadabilityDefinition.Known);
        return new ReadabilityDefinition { Metrics = metrics, Grade = ReadNumber(reader, "grade", 0, faults) };
    }

    private static SpellingDefinition ReadSpelling(MappingReader reader, DiagnosticBag faults)
    {
        var named = reader.TakeTexts("dictionaries", "a list of dictionaries");
        // A pair of files is a dictionary by the name of the second.
        reader.Take("aff");
        return new SpellingDefinition
        {
            Dictionaries = reader.TakeText("dic") is { } file ? named.Add(file) : named,
            DictionaryPath = reader.TakeText("dicpath"),
            Append = ReadBoolean(reader, "append", false, faults),
            IsCustom = ReadBoolean(reader, "custom", false, faults),
            Filters = reader.TakeTexts("filters", ExpectedPatterns),
            Ignore = reader.TakeTexts("ignore", "a list of files"),
            Options = ReadOptions(reader, faults),
        };
    }

    private static SequenceDefinition ReadSequence(MappingReader reader, DiagnosticBag faults) => new()
    {
        Tokens = [.. reader.TakeList("tokens", "a list of places").Select(n => ReadSequenceToken(n, faults)).OfType<SequenceToken>()],
        IgnoreCase = ReadBoolean(reader, "ignorecase", false, faults),
    };

    private static SequenceToken? ReadSequenceToken(YamlNode node, DiagnosticBag faults)
    {
        if (MappingReader.Create(node, "a place with the keys \"pattern\" and \"tag\"", faults) is not { } reader) return null;
        var token = new SequenceToken(reader.TakeText("pattern"), reader.TakeText("tag"), reader.TakeInt32("skip", 0, 100) ?? 0, ReadBoolean(reader, "negate", false, faults));
        reader.Finish();
        return token;
    }

    private static TermsDefinition ReadTerms(MappingReader reader, DiagnosticBag faults) => new()
    {
        Terms = [.. reader.TakeList("terms", "a list of terms").Select(n => ReadTerm(n, faults)).OfType<TermEntry>()],
        Options = ReadOptions(reader, faults),
    };

    private static TermEntry? ReadTerm(YamlNode node, DiagnosticBag faults)
    {
        if (MappingReader.Create(node, "a term with the keys \"prefer\" and \"variants\"", faults) is not { } reader) return null;
        var prefer = reader.RequireText("prefer");
        var term = new TermEntry(prefer!, reader.TakeTexts("variants", "a list of forms"))
        {
            ExceptBefore = reader.TakeTexts("except-before", ExpectedPatterns),
            ExceptAfter = reader.TakeTexts("except-after", ExpectedPatterns),
            Scopes = ScopeSelector.ReadAll(reader.TakeTexts("scope", "a scope, or a list of scopes"), faults),
            Headline = reader.TakeText("headline"),
            Why = reader.TakeText("why")?.Value,
            IsInflected = ReadBoolean(reader, "inflect", false, faults),
        };
        reader.Finish();
        if (prefer is not null && term.Variants.IsEmpty) faults.Report(Analysis.EngineDescriptors.InvalidValue, node.Span, "A term has the key \"variants\": the forms that are not written.");
        return prefer is null || term.Variants.IsEmpty ? null : term;
    }

    private static string ReadStyle(YamlScalar? style, DiagnosticBag faults)
    {
        if (style is null) return s_capitalizationStyles[0];
        if (!s_capitalizationStyles.Contains(style.Value, StringComparer.Ordinal)) MappingReader.ReportInvalid(faults, style, "AP or Chicago", s_capitalizationStyles);
        return style.Value;
    }

    private static double ReadNumber(MappingReader reader, string key, double normal, DiagnosticBag faults)
    {
        if (reader.TakeText(key) is not { } text) return normal;
        if (double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)) return number;
        MappingReader.ReportInvalid(faults, text, "a number");
        return normal;
    }
}

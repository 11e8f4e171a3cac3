using System.Collections.Immutable;
using System.Globalization;
using TextLint.Analysis;
using TextLint.Packs.Yaml;
using TextLint.Semantics;

namespace TextLint.Packs;

/// <summary>Reads what an article says of itself: its date, and which names in it look alike and are not one.</summary>
internal static class ArticleFactsReader
{
    /// <summary>The keys under which sites keep the day of an article, the first that is there counts.</summary>
    public static readonly string[] DateKeys = ["date", "published", "publishDate", "pubDate"];

    // Each name of a group makes a pair with each other.
    private const int MostNames = 50;

    /// <summary>The day that one of the keys gives; null where none does. They are other programs' keys: what else they hold is no fault.</summary>
    public static DateOnly? FindDate(YamlMapping mapping)
    {
        foreach (var key in DateKeys)
            if (mapping.Entries.FirstOrDefault(e => e.Key.Value == key)?.Value is YamlScalar { IsNull: false } value && ParseDay(value.Value) is { } date) return date;
        return null;
    }

    /// <summary>The day under a key of ours; null, and a fault, where it is none.</summary>
    public static DateOnly? TakeDate(MappingReader mapping, DiagnosticBag faults)
    {
        if (mapping.TakeText("date", "a date such as 2025-02-11") is not { } written) return null;
        if (ParseDay(written.Value) is { } date) return date;
        MappingReader.ReportInvalid(faults, written, "a date such as 2025-02-11");
        return null;
    }

    /// <summary>The pairs of the key <c>distinct</c>: a list of names, or a list of such lists.</summary>
    public static ImmutableArray<NamePair> TakeDistinct(MappingReader mapping, DiagnosticBag faults)
    {
        const string Expected = "a list of names that are not one, or a list of such lists: [[Horan, Horgan]]";
        var items = mapping.TakeList("distinct", Expected);
        // Names that stand in the list itself are a group, beside which an editor puts others.
        var own = ReadGroup([.. items.Where(i => i is not YamlSequence)], faults);
        return [.. own, .. items.OfType<YamlSequence>().SelectMany(g => ReadGroup(g.Items, faults))];
    }

    private static ImmutableArray<NamePair> ReadGroup(ImmutableArray<YamlNode> items, DiagnosticBag faults)
    {
        foreach (var item in items)
            if (item is not YamlScalar { IsNull: false }) MappingReader.ReportInvalid(faults, item, "a name");
        YamlScalar[] names = [.. items.OfType<YamlScalar>().Where(n => !n.IsNull)];
        if (names.Length == 1) faults.Report(EngineDescriptors.InvalidValue, names[0].Span, "One name is different from nothing: write the other one beside it.");
        if (names.Length > MostNames) faults.Report(EngineDescriptors.InvalidValue, names[MostNames].Span, $"There are more than {MostNames} names in this list; those from here on are not read.");
        var pairs = ImmutableArray.CreateBuilder<NamePair>();
        for (var i = 0; i < names.Length && i < MostNames; i++)
            for (var j = i + 1; j < names.Length && j < MostNames; j++)
                pairs.Add(new NamePair(Normalize(names[i].Value), Normalize(names[j].Value)));
        return pairs.ToImmutable();
    }

    private static string Normalize(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A day, with or without a time after it, which is left out: the day as it is written counts.</summary>
    private static DateOnly? ParseDay(string text)
    {
        const int Length = 10;
        var isDay = text.Length >= Length && (text.Length == Length || text[Length] is 'T' or 't' or ' ');
        return isDay && DateOnly.TryParseExact(text.AsSpan(0, Length), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }
}

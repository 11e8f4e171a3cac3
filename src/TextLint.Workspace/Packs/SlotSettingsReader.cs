using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs;
using TextLint.Packs.Rules;
using TextLint.Packs.Yaml;

namespace TextLint.Workspaces;

/// <summary>
/// Reads the map <c>slots</c>: slots of house style to values, or to mappings of <c>style</c>, <c>severity</c> and the other options. Which slots there are, the catalog
/// says: a rule that fills one names it, and its first option has the values.
/// </summary>
internal sealed class SlotSettingsReader(IRuleCatalog catalog, RuleSettingsReader severities, DiagnosticBag faults)
{
    /// <summary>The word that empties a slot.</summary>
    public const string Off = "off";

    /// <summary>Reads the map.</summary>
    public ImmutableArray<SlotSetting> Read(YamlNode? node)
    {
        var mapping = MappingReader.Create(node, "a mapping of slots to values", faults);
        return mapping is null ? [] : [.. mapping.TakeRest().SelectMany(ReadEntry)];
    }

    /// <summary>The slots that rules of a catalog fill, with those rules.</summary>
    public static ILookup<string, DiagnosticDescriptor> SlotsOf(IRuleCatalog catalog) =>
        catalog.Descriptors.Where(d => d.Slot is not null && StyleOf(d) is not null).ToLookup(d => d.Slot!, StringComparer.Ordinal);

    /// <summary>The option that has the values of the slot which a rule fills.</summary>
    public static ChoiceOption? StyleOf(DiagnosticDescriptor rule) => rule.Options is [ChoiceOption style, ..] ? style : null;

    private IEnumerable<SlotSetting> ReadEntry(YamlEntry entry)
    {
        var slots = SlotsOf(catalog);
        if (!slots.Contains(entry.Key.Value))
        {
            faults.ReportUnknown(entry.Key, "There is no slot", slots.Select(s => s.Key));
            return [];
        }
        return ReadValue(entry, [.. slots[entry.Key.Value]]);
    }

    private SlotSetting[] ReadValue(YamlEntry entry, DiagnosticDescriptor[] rules)
    {
        var mapping = entry.Value is YamlMapping written ? new MappingReader(written, faults) : null;
        var style = mapping is null ? entry.Value : mapping.Take("style");
        if (style is null or YamlScalar { IsNull: true })
        {
            MappingReader.ReportInvalid(faults, entry.Value, $"a value of the slot {DiagnosticBag.Quote(entry.Key.Value)}");
            return [];
        }
        var severity = mapping?.Take("severity") is { } node ? severities.ReadSeverity(node) : null;
        var confirmed = mapping?.TakeText("confirmed", "true or false");
        mapping?.TakeText("source");
        var common = new SlotSetting(rules[0], null, entry.Key.Span)
        {
            Severity = severity ?? SeveritySetting.Unchanged,
            IsConfirmed = ReadBoolean(confirmed),
            Examples = mapping is null ? [] : RuleExampleReader.Take(mapping, faults),
        };
        var settings = rules.Select(rule => ReadStyle(common, rule, style, mapping)).OfType<SlotSetting>().ToArray();
        mapping?.Finish();
        if (settings.Length == 0) ReportStyle(style, rules);
        return settings;
    }

    private SlotSetting? ReadStyle(SlotSetting common, DiagnosticDescriptor rule, YamlNode style, MappingReader? mapping)
    {
        var options = ImmutableDictionary.CreateBuilder<string, object>();
        foreach (var option in rule.Options.Skip(1))
            if (severities.ReadOption(option, mapping?.Take(option.Name)) is { } value) options[$"{rule.Id}.{option.Name}"] = value;
        if (style is not YamlScalar scalar) return null;
        if (scalar.Value == Off) return common with { Rule = rule };
        if (StyleOf(rule)!.Parse(scalar.Value) is not { } parsed) return null;
        options[$"{rule.Id}.{StyleOf(rule)!.Name}"] = parsed;
        return common with { Rule = rule, Style = scalar.Value, Options = options.ToImmutable() };
    }

    private void ReportStyle(YamlNode style, DiagnosticDescriptor[] rules)
    {
        string[] choices = [.. rules.SelectMany(r => StyleOf(r)!.Choices).Distinct(), Off];
        MappingReader.ReportInvalid(faults, style, "one of " + string.Join(", ", choices), choices);
    }

    private bool ReadBoolean(YamlScalar? text)
    {
        if (text?.Value is null or "true" or "yes") return true;
        if (text.Value is not ("false" or "no")) MappingReader.ReportInvalid(faults, text, "true or false");
        return false;
    }
}

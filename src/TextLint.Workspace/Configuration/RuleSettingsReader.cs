using System.Collections.Immutable;
using System.Globalization;
using TextLint.Analysis;
using TextLint.Packs;
using TextLint.Packs.Yaml;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>Reads the map <c>rules</c>: rules, categories and beginnings of ids to severities and options.</summary>
internal sealed class RuleSettingsReader(IRuleCatalog catalog, PackScope packs, DiagnosticBag faults)
{
    private const int OneRule = 10;
    private const int OnePack = 3;
    private const string ExpectedSeverity = "off, hint, info, warning, error or on";

    /// <summary>The words for severities, as files write them.</summary>
    public static ImmutableArray<string> SeverityWords { get; } = ["off", "hint", "info", "warning", "error", "on"];

    /// <summary>Reads the map. The settings come wider ones first, so that narrower ones, applied later, win.</summary>
    public ImmutableArray<RuleSetting> Read(YamlNode? node)
    {
        var mapping = MappingReader.Create(node, "a mapping of rules to severities", faults);
        if (mapping is null) return [];
        return [.. mapping.TakeRest().Select(ReadEntry).OfType<RuleSetting>().OrderBy(s => s.Precision)];
    }

    /// <summary>A severity; null, and a fault, where the value is none.</summary>
    public SeveritySetting? ReadSeverity(YamlNode node)
    {
        // The enumeration also reads numbers, which are no words of ours.
        if (node is YamlScalar scalar && SeverityWords.Contains(scalar.Value, StringComparer.OrdinalIgnoreCase))
            return Enum.Parse<SeveritySetting>(scalar.Value, ignoreCase: true);
        MappingReader.ReportInvalid(faults, node, node is YamlScalar ? ExpectedSeverity : $"{ExpectedSeverity}, or a mapping of options", SeverityWords);
        return null;
    }

    /// <summary>The value of an option; null where there is none, or, with a fault, where it does not fit.</summary>
    public object? ReadOption(RuleOption option, YamlNode? node)
    {
        if (node is null) return null;
        if (node is YamlScalar scalar && option.Parse(scalar.Value) is { } value) return value;
        MappingReader.ReportInvalid(faults, node, option.Expected, option is ChoiceOption choice ? choice.Choices : []);
        return null;
    }

    /// <summary>True for the name of a rule; a name that is none is reported, but for those of which enough was said.</summary>
    public bool IsRule(YamlScalar name)
    {
        if ((catalog.Find(name.Value) ?? packs.Find(name.Value)) is not null) return true;
        if (!packs.IsLeftOut(name.Value)) faults.ReportUnknownRule(name, IsId(name.Value) ? catalog.Descriptors.Select(d => d.Id) : Names());
        return false;
    }

    /// <summary>Reads the map <c>budgets</c> of a file: rules to numbers of findings.</summary>
    public ImmutableArray<RuleBudget> ReadBudgets(ConfigurationFile file)
    {
        if (MappingReader.Create(file.WrittenBudgets, "a mapping of rules to numbers of findings", faults) is not { } mapping) return [];
        var budgets = ImmutableArray.CreateBuilder<RuleBudget>();
        foreach (var (key, value) in mapping.TakeRest())
        {
            if (!IsRule(key) || (catalog.Find(key.Value) ?? packs.Find(key.Value)) is not { } rule) continue;
            if (value is YamlScalar scalar && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var most)) budgets.Add(new RuleBudget(rule.Id, most, new FilePlace(file.Path, file.Text, key.Span)));
            else MappingReader.ReportInvalid(faults, value, "a whole number, 0 or more");
        }
        return budgets.ToImmutable();
    }

    private RuleSetting? ReadEntry(YamlEntry entry)
    {
        var name = entry.Key.Value;
        if ((catalog.Find(name) ?? packs.Find(name)) is { } rule) return ReadValue([rule], OneRule, rule, entry);
        var group = Group(name);
        if (!group.IsEmpty) return ReadValue(group, IsIdPrefix(name) ? name.Length : "TL0".Length, null, entry);
        if (packs.FindPack(name) is { } pack) return ReadValue(pack, OnePack, null, entry);
        if (packs.IsLeftOut(name)) return null;
        faults.ReportUnknownRule(entry.Key, IsId(name) ? catalog.Descriptors.Select(d => d.Id) : Names());
        return null;
    }

    private ImmutableArray<DiagnosticDescriptor> Group(string name) =>
        [.. catalog.Descriptors.Where(d => d.Category.Equals(name, StringComparison.OrdinalIgnoreCase)
            || (IsIdPrefix(name) && d.Id.StartsWith(name, StringComparison.OrdinalIgnoreCase)))];

    private RuleSetting? ReadValue(ImmutableArray<DiagnosticDescriptor> rules, int precision, DiagnosticDescriptor? rule, YamlEntry entry)
    {
        if (entry.Value is not YamlMapping mapping) return ReadSeverity(entry.Value) is { } word ? new RuleSetting(rules, precision, word, [], entry.Key.Span) : null;
        var reader = new MappingReader(mapping, faults);
        var severity = reader.Take("severity") is { } node ? ReadSeverity(node) : SeveritySetting.Unchanged;
        var options = ImmutableArray.CreateBuilder<(string, object, TextSpan)>();
        foreach (var option in rule?.Options ?? [])
            if (reader.Take(option.Name) is { } written && ReadOption(option, written) is { } parsed) options.Add(($"{rule!.Id}.{option.Name}", parsed, written.Span));
        reader.Finish();
        return new RuleSetting(rules, precision, severity ?? SeveritySetting.Unchanged, options.ToImmutable(), entry.Key.Span);
    }

    private IEnumerable<string> Names() => catalog.Descriptors.Select(d => d.Name).Concat(catalog.Descriptors.Select(d => d.Category).Distinct()).Concat(packs.Names);

    private static bool IsId(string name) => name.StartsWith("TL", StringComparison.OrdinalIgnoreCase) && name.Length > 2 && name.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsIdPrefix(string name) => IsId(name) && name.Length < "TL0000".Length;
}

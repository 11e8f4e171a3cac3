using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Suppression;

/// <summary>Reads the list <c>ignore</c>: names of rules, or entries that say more.</summary>
/// <param name="isRule">True for the name of a rule; reports one that is none.</param>
/// <param name="faults">Receives the faults.</param>
public sealed class EntryReader(Func<YamlScalar, bool> isRule, DiagnosticBag faults)
{
    /// <summary>What the list is, for messages.</summary>
    public const string Expected = "a list of suppressions";

    /// <summary>A reader of entries that name rules of a catalog.</summary>
    internal EntryReader(IRuleCatalog catalog, DiagnosticBag faults)
        : this(name => IsRule(name, catalog, faults), faults)
    {
    }

    /// <summary>Reads the entries of the key <c>ignore</c>.</summary>
    /// <param name="mapping">The mapping that has the key.</param>
    /// <param name="mustGiveReason">True where each entry must be a mapping with a reason; false where a rule's name will do.</param>
    public ImmutableArray<SuppressionEntry> Read(MappingReader mapping, bool mustGiveReason)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        return Read(mapping.TakeList("ignore", Expected), mustGiveReason);
    }

    /// <summary>Reads the items of such a list.</summary>
    public ImmutableArray<SuppressionEntry> Read(IEnumerable<YamlNode> items, bool mustGiveReason)
    {
        ArgumentNullException.ThrowIfNull(items);
        var entries = ImmutableArray.CreateBuilder<SuppressionEntry>();
        foreach (var item in items)
            if (Read(item, mustGiveReason) is { } entry) entries.Add(entry);
        return entries.ToImmutable();
    }

    private SuppressionEntry? Read(YamlNode item, bool mustGiveReason)
    {
        if (item is YamlScalar name && !mustGiveReason) return isRule(name) ? new SuppressionEntry(name.Value, null, null, null, null, name.Span) : null;
        if (item is YamlMapping mapping) return Read(mapping, mustGiveReason);
        MappingReader.ReportInvalid(faults, item, mustGiveReason ? "an entry with the keys \"rule\", \"text\" and \"reason\"" : "a rule, or an entry with the key \"rule\"");
        return null;
    }

    private SuppressionEntry? Read(YamlMapping mapping, bool mustGiveReason)
    {
        var reader = new MappingReader(mapping, faults);
        var rule = reader.RequireText("rule");
        var (text, heading) = (reader.TakeText("text"), reader.TakeText("heading"));
        var ordinal = reader.TakeInt32("ordinal", 1, int.MaxValue);
        var reason = mustGiveReason ? reader.RequireText("reason") : reader.TakeText("reason");
        reader.Finish();
        if (rule is null || !isRule(rule)) return null;
        return new SuppressionEntry(rule.Value, text?.Value, heading?.Value, ordinal, reason?.Value, mapping.Span);
    }

    private static bool IsRule(YamlScalar name, IRuleCatalog catalog, DiagnosticBag faults)
    {
        if (catalog.Find(name.Value) is not null) return true;
        faults.ReportUnknownRule(name, catalog.Descriptors.Select(d => d.Name));
        return false;
    }
}

using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Suppression;

/// <summary>Reads the list <c>ignore</c>: names of rules, or entries that say more.</summary>
internal sealed class EntryReader(IRuleCatalog catalog, DiagnosticBag faults)
{
    /// <summary>Reads the entries of the key <c>ignore</c>.</summary>
    /// <param name="mapping">The mapping that has the key.</param>
    /// <param name="mustGiveReason">True where each entry must be a mapping with a reason; false where a rule's name will do.</param>
    public ImmutableArray<SuppressionEntry> Read(MappingReader mapping, bool mustGiveReason)
    {
        var entries = ImmutableArray.CreateBuilder<SuppressionEntry>();
        foreach (var item in mapping.TakeList("ignore", "a list of suppressions"))
            if (Read(item, mustGiveReason) is { } entry) entries.Add(entry);
        return entries.ToImmutable();
    }

    private SuppressionEntry? Read(YamlNode item, bool mustGiveReason)
    {
        if (item is YamlScalar name && !mustGiveReason) return IsRule(name) ? new SuppressionEntry(name.Value, null, null, null, null, name.Span) : null;
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
        if (rule is null || !IsRule(rule)) return null;
        return new SuppressionEntry(rule.Value, text?.Value, heading?.Value, ordinal, reason?.Value, mapping.Span);
    }

    private bool IsRule(YamlScalar name)
    {
        if (catalog.Find(name.Value) is not null) return true;
        faults.ReportUnknownRule(name, catalog.Descriptors.Select(d => d.Name));
        return false;
    }
}

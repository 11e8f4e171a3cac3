using System.Collections.Immutable;
using TextLint.Packs.Rules;

namespace TextLint.Workspaces;

/// <summary>Looks for packs that no text can suit at once.</summary>
public static class PackClashes
{
    /// <summary>What they set against each other: terms that one writes back, terms with two right forms, slots that two fill in two ways.</summary>
    public static ImmutableArray<PackNote> Find(IReadOnlyList<PackInspection> packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        var rules = packs.SelectMany(p => p.Rules).DistinctBy(r => r.Definition.Name).ToDictionary(r => r.Definition.Name, StringComparer.Ordinal);
        var terms = PackClash.Find(rules.Values.Select(r => r.Definition)).Select(c => rules[c.Rule.Name].At(c.Item.Written, c.Message));
        return [.. terms, .. FindSlots(packs)];
    }

    /// <summary>A pack that builds on another one fills its slots anew, and means it.</summary>
    private static IEnumerable<PackNote> FindSlots(IReadOnlyList<PackInspection> packs)
    {
        var filled = new Dictionary<string, (PackInspection Pack, InspectedSlot Slot)>(StringComparer.Ordinal);
        foreach (var pack in packs)
            foreach (var slot in pack.Slots)
            {
                if (filled.TryGetValue(slot.Rule.Id, out var before) && before.Slot.Style != slot.Style && !pack.BuildsOn.Contains(before.Pack.Header.Name))
                    yield return new PackNote(pack.Path, pack.Text, slot.Span, $"The slot {slot.Name} is {slot.Style ?? SlotSettingsReader.Off} here and {before.Slot.Style ?? SlotSettingsReader.Off} in {before.Pack.Header.Name}; the pack that is named last wins.");
                filled[slot.Rule.Id] = (pack, slot);
            }
    }
}

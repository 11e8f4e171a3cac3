using TextLint.Analysis;
using TextLint.Packs;
using TextLint.Packs.Rules;

namespace TextLint.Workspaces;

/// <summary>Runs the tests of a pack: the examples of its rules and slots, and a look for what can never be found.</summary>
public static class PackTester
{
    /// <summary>Runs them all.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="catalog">The rules that ship.</param>
    /// <param name="cancellationToken">Looked at between rules.</param>
    public static PackTestReport Run(PackInspection pack, IRuleCatalog catalog, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var (failures, untested, dead, unshown) = (new List<PackNote>(), new List<PackNote>(), new List<PackNote>(), new List<PackNote>());
        var items = 0;
        foreach (var rule in pack.Rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            failures.AddRange(ExampleRunner.For(rule.Definition, pack.Language).Run(rule.Definition.Examples, cancellationToken).Select(f => new PackNote(rule.Path, rule.Text, f.Span, $"{rule.Definition.Name}: {f.Message}")));
            if (rule.Definition.Examples.All(e => e.IsGood)) untested.Add(new PackNote(rule.Path, rule.Text, rule.Span, $"{rule.Definition.Name} never fires: it has no example with the key \"bad\"."));
            dead.AddRange(RuleProbe.FindDead(rule.Definition, pack.Language).Select(d => rule.At(d.Item.Written, $"{rule.Definition.Name}: {d.Reason}")));
            var (all, shown) = (RuleItem.Of(rule.Definition), RuleProbe.FindShown(rule.Definition));
            items += all.Length;
            unshown.AddRange(all.Where(i => !shown.Contains(i)).Select(i => rule.At(i.Written, $"{rule.Definition.Name}: no example has {DiagnosticBag.Quote(i.Written.Value)}.")));
        }
        foreach (var slot in pack.Slots.Where(s => s.Style is not null)) Run(pack, catalog, slot, failures, untested);
        var examples = pack.Rules.Sum(r => r.Definition.Examples.Length) + pack.Slots.Sum(s => s.Examples.Length);
        return new PackTestReport(examples, [.. failures], [.. untested], [.. dead], items, [.. unshown]);
    }

    private static void Run(PackInspection pack, IRuleCatalog catalog, InspectedSlot slot, List<PackNote> failures, List<PackNote> untested)
    {
        failures.AddRange(pack.RunnerOf(catalog, slot).Run(slot.Examples).Select(f => new PackNote(pack.Path, pack.Text, f.Span, $"slot {slot.Name}: {f.Message}")));
        if (slot.Examples.All(e => e.IsGood)) untested.Add(new PackNote(pack.Path, pack.Text, slot.Span, $"The slot {slot.Name} never fires: it has no example with the key \"bad\"."));
    }
}

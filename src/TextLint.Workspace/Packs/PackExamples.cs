using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using TextLint.Analysis;
using TextLint.Packs;
using TextLint.Packs.Rules;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Workspaces;

/// <summary>
/// Holds the rules and slots of a pack to their examples: what fails does not load. Packs that ship were held to theirs when the program was built. Of others it is kept
/// in the user's cache that all passed, so that a lint pays once for a pack; and in a session, rule by rule, so that a keystroke pays for one.
/// </summary>
/// <param name="catalog">The rules that ship.</param>
/// <param name="languages">What is known of a language.</param>
/// <param name="cache">Where it is kept that examples passed.</param>
internal sealed class PackExamples(IRuleCatalog catalog, Func<string, LanguageData> languages, ExampleCache cache)
{
    private readonly ConditionalWeakTable<RuleDefinition, Tested> _rules = [];
    private readonly Dictionary<string, ImmutableArray<ExampleFailure>> _slots = new(StringComparer.Ordinal);

    /// <summary>The pack without what its examples contradict, and these as faults at their places.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="others">The packs it builds on.</param>
    /// <param name="faults">Receives the faults of slots, whose examples stand in pack.yaml.</param>
    public (LoadedPack Pack, ImmutableArray<FileDiagnostic> Faults) Hold(LoadedPack pack, ImmutableArray<LoadedPack> others, DiagnosticBag faults)
    {
        if (pack.IsShipped || !HasAny(pack)) return (pack, []);
        var key = ExampleCache.KeyOf(others.Add(pack));
        if (cache.Passed(key)) return (pack, []);
        var tag = pack.File.Sections[0].Language ?? others.Select(o => o.File.Sections[0].Language).LastOrDefault(l => l is not null) ?? ParseOptions.Default.Language;
        var failures = HoldRules(pack, tag);
        var slots = HoldSlots(pack, tag, faults);
        if (failures.IsEmpty && slots.IsEmpty) cache.Remember(key);
        var failing = failures.Select(f => f.Rule).ToHashSet(StringComparer.Ordinal);
        var held = pack with { Definitions = pack.Definitions.RemoveAll(d => failing.Contains(d.Name)), FailingSlots = slots };
        return (held, [.. failures.SelectMany(f => f.Faults)]);
    }

    private ImmutableArray<(string Rule, ImmutableArray<FileDiagnostic> Faults)> HoldRules(LoadedPack pack, string tag)
    {
        var failing = ImmutableArray.CreateBuilder<(string, ImmutableArray<FileDiagnostic>)>();
        foreach (var definition in pack.Definitions)
        {
            if (Test(definition, tag) is not { IsEmpty: false } failures) continue;
            var rule = pack.Rules.First(r => r.Name == definition.Name);
            var bag = new DiagnosticBag();
            foreach (var failure in failures) bag.Report(EngineDescriptors.FailingExample, failure.Span, $"{failure.Message} The rule {definition.Name} is left out until its examples hold.");
            failing.Add((definition.Name, [.. bag.ToImmutable().Select(d => new FileDiagnostic(rule.Path, rule.Text, d))]));
        }
        return failing.ToImmutable();
    }

    private ImmutableArray<ExampleFailure> Test(RuleDefinition rule, string tag)
    {
        if (rule.Examples.IsEmpty) return [];
        if (_rules.TryGetValue(rule, out var known) && known.Language == tag) return known.Failures;
        var tested = new Tested(tag, ExampleRunner.For(rule, languages(tag)).Run(rule.Examples));
        _rules.AddOrUpdate(rule, tested);
        return tested.Failures;
    }

    private ImmutableArray<SlotSetting> HoldSlots(LoadedPack pack, string tag, DiagnosticBag faults)
    {
        var failing = ImmutableArray.CreateBuilder<SlotSetting>();
        foreach (var slot in pack.File.Sections[0].Slots.Where(s => !s.Examples.IsEmpty && s.Style is not null))
        {
            // The places of failures are those of the text they were found in.
            var key = $"{tag}\0{slot.Rule.Id}\0{slot.Span.Start}\0{pack.File.Text}";
            if (!_slots.TryGetValue(key, out var failures))
            {
                if (_slots.Count > 1000) _slots.Clear();
                _slots[key] = failures = ExampleRunner.For(catalog, slot.Rule, slot.Options, languages(tag)).Run(slot.Examples);
            }
            if (failures.IsEmpty) continue;
            failing.Add(slot);
            foreach (var failure in failures) faults.Report(EngineDescriptors.FailingExample, failure.Span, $"{failure.Message} The slot {slot.Rule.Slot} is left out until its examples hold.");
        }
        return failing.ToImmutable();
    }

    private static bool HasAny(LoadedPack pack) => pack.Definitions.Any(d => !d.Examples.IsEmpty) || pack.File.Sections.Any(s => s.Slots.Any(l => !l.Examples.IsEmpty));

    private sealed record Tested(string Language, ImmutableArray<ExampleFailure> Failures);
}

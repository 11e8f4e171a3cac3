using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Yaml;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rules;

/// <summary>
/// Rules that extend rules: <c>extends: pack.rule</c> takes all keys of the other rule but its examples; a key replaces the other's, <c>key+</c> adds to its list
/// or mapping and <c>key-</c> takes away. What is taken over has the place of <c>extends</c>, so that every message points into the rule's own file.
/// </summary>
public sealed class RuleInheritance
{
    /// <summary>How many rules may lie under one.</summary>
    public const int MostSteps = 10;

    private static readonly string[] s_own = ["examples", "audit"];

    private readonly IReadOnlyDictionary<string, YamlMapping> _bodies;
    private readonly DiagnosticBag _faults;

    private RuleInheritance(IReadOnlyDictionary<string, YamlMapping> bodies, DiagnosticBag faults) => (_bodies, _faults) = (bodies, faults);

    /// <summary>The keys of a rule with what it takes over; null, and a fault, where the rule it extends cannot be had.</summary>
    /// <param name="name">The rule's full name.</param>
    /// <param name="body">The keys of its file.</param>
    /// <param name="bodies">The keys of all rules it may extend, by full name, as their files have them.</param>
    /// <param name="faults">Receives the faults.</param>
    public static YamlMapping? Resolve(string name, YamlMapping body, IReadOnlyDictionary<string, YamlMapping> bodies, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(faults);
        return new RuleInheritance(bodies, faults).Resolve(body, [name]);
    }

    /// <summary>The rule that a body extends; null where it extends a kind of check.</summary>
    public static YamlScalar? BaseOf(YamlMapping body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return body.Entries.FirstOrDefault(e => e.Key.Value == "extends")?.Value is YamlScalar value && value.Value.Contains('.', StringComparison.Ordinal) ? value : null;
    }

    private YamlMapping? Resolve(YamlMapping body, ImmutableArray<string> chain)
    {
        if (BaseOf(body) is not { } written) return body;
        if (chain.Contains(written.Value)) return Refuse(written, $"The rules extend each other in a circle: {string.Join(" → ", [.. chain, written.Value])}.");
        if (chain.Length > MostSteps) return Refuse(written, $"The rule lies on more than {MostSteps} others; extend one that is nearer to its kind of check.");
        if (!_bodies.TryGetValue(written.Value, out var other))
        {
            _faults.ReportUnknownRule(written, _bodies.Keys);
            return null;
        }
        // What is wrong in the other file is said there.
        var nested = chain.Length == 1 ? new RuleInheritance(_bodies, new DiagnosticBag()) : this;
        if (nested.Resolve(other, [.. chain, written.Value]) is { } inherited) return Merge(body, inherited, written);
        if (chain.Length > 1) return null;
        var circle = nested._faults.ToImmutable().FirstOrDefault(d => d.Id == EngineDescriptors.InvalidValue.Id);
        return Refuse(written, circle?.Message ?? $"The rule {DiagnosticBag.Quote(written.Value)} has faults of its own: mend it first.");
    }

    private YamlMapping Merge(YamlMapping body, YamlMapping inherited, YamlScalar written)
    {
        var merged = inherited.Entries.Where(e => !s_own.Contains(e.Key.Value)).Select(e => new YamlEntry(Move(e.Key, written.Span), MoveNode(e.Value, written.Span))).ToList();
        foreach (var entry in body.Entries)
        {
            var key = entry.Key.Value;
            if (key == "extends") continue;
            var (name, sign) = key.Length > 1 && key[^1] is '+' or '-' ? (key[..^1], key[^1]) : (key, '=');
            var at = merged.FindIndex(e => e.Key.Value == name);
            var value = sign switch { '=' => entry.Value, '+' => Add(at < 0 ? null : merged[at].Value, entry), _ => Remove(at < 0 ? null : merged[at].Value, entry, written.Value) };
            if (value is null) continue;
            var changed = new YamlEntry(entry.Key with { Value = name }, value);
            if (at < 0) merged.Add(changed);
            else merged[at] = changed;
        }
        return new YamlMapping([.. merged], body.Span);
    }

    private YamlNode? Add(YamlNode? before, YamlEntry entry)
    {
        if (before is null or YamlScalar { IsNull: true }) return entry.Value;
        if (before is YamlMapping mapping)
        {
            if (entry.Value is not YamlMapping more) return Refuse<YamlNode>(entry.Value, $"Expected a mapping, as the rule that is extended has one, found {entry.Value.Description}.");
            var keys = more.Entries.Select(e => e.Key.Value).ToHashSet(StringComparer.Ordinal);
            return new YamlMapping([.. mapping.Entries.Where(e => !keys.Contains(e.Key.Value)), .. more.Entries], more.Span);
        }
        var (old, added) = (Items(before), Items(entry.Value));
        var names = added.Select(NameOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new YamlSequence([.. old.Where(i => NameOf(i) is not { } name || !names.Contains(name)), .. added], IsFlow: false, entry.Value.Span);
    }

    private YamlNode? Remove(YamlNode? before, YamlEntry entry, string other)
    {
        var names = (entry.Value is YamlMapping map ? map.Entries.Select(e => e.Key) : Items(entry.Value).OfType<YamlScalar>()).ToArray();
        var known = before is YamlMapping mapping ? [.. mapping.Entries.Select(e => e.Key.Value)] : before is null ? [] : Items(before).Select(NameOf).OfType<string>().ToArray();
        foreach (var name in names.Where(n => !known.Contains(n.Value, StringComparer.Ordinal)))
            _faults.ReportUnknown(name, $"{DiagnosticBag.Quote(other)} has no", known);
        bool IsLeft(string? name) => name is null || !names.Any(n => n.Value == name);
        return before switch
        {
            null => null,
            YamlMapping entries => new YamlMapping([.. entries.Entries.Where(e => IsLeft(e.Key.Value))], entries.Span),
            _ => new YamlSequence([.. Items(before).Where(i => IsLeft(NameOf(i)))], IsFlow: false, before.Span),
        };
    }

    private static ImmutableArray<YamlNode> Items(YamlNode node) => node is YamlSequence list ? list.Items : [node];

    /// <summary>What an item of a list is known by: a text by itself, a term by the form it prefers.</summary>
    private static string? NameOf(YamlNode item) => item switch
    {
        YamlScalar scalar => scalar.Value,
        YamlMapping mapping => (mapping.Entries.FirstOrDefault(e => e.Key.Value == "prefer")?.Value as YamlScalar)?.Value,
        _ => null,
    };

    private static YamlScalar Move(YamlScalar scalar, TextSpan span) => scalar with { Span = span };

    private static YamlNode MoveNode(YamlNode node, TextSpan span) => node switch
    {
        YamlScalar scalar => Move(scalar, span),
        YamlSequence list => new YamlSequence([.. list.Items.Select(i => MoveNode(i, span))], list.IsFlow, span),
        YamlMapping mapping => new YamlMapping([.. mapping.Entries.Select(e => new YamlEntry(Move(e.Key, span), MoveNode(e.Value, span)))], span),
        _ => node,
    };

    private YamlMapping? Refuse(YamlScalar at, string message) => Refuse<YamlMapping>(at, message);

    private T? Refuse<T>(YamlNode at, string message)
        where T : class
    {
        _faults.Report(EngineDescriptors.InvalidValue, at.Span, message);
        return null;
    }
}

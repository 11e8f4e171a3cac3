using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Yaml;

/// <summary>
/// Takes the keys of a mapping one after another and reports every value that does not fit; <see cref="Finish"/> reports the keys that nobody
/// took. An empty value counts as a key that is not there.
/// </summary>
public sealed class MappingReader
{
    private readonly Dictionary<string, YamlEntry> _entries;
    private readonly List<string> _known = [];
    private readonly DiagnosticBag _faults;
    private readonly TextSpan _span;

    /// <summary>A reader of <paramref name="mapping"/> that reports into <paramref name="faults"/>.</summary>
    public MappingReader(YamlMapping mapping, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        (_faults, _span) = (faults, mapping.Span);
        _entries = mapping.Entries.ToDictionary(e => e.Key.Value, StringComparer.Ordinal);
    }

    /// <summary>A reader of a value that must be a mapping; null, and a fault, where it is something else; null where it is nothing.</summary>
    /// <param name="node">The value.</param>
    /// <param name="expected">What it must be, for the message: "a mapping of rules to severities".</param>
    /// <param name="faults">Receives the faults.</param>
    public static MappingReader? Create(YamlNode? node, string expected, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        if (node is YamlMapping mapping) return new MappingReader(mapping, faults);
        if (node is not (null or YamlScalar { IsNull: true })) ReportInvalid(faults, node, expected);
        return null;
    }

    /// <summary>Reports a value that is not what it must be, with the nearest of the words that it may be.</summary>
    public static void ReportInvalid(DiagnosticBag faults, YamlNode found, string expected, params IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(faults);
        ArgumentNullException.ThrowIfNull(found);
        var suggestion = found is YamlScalar scalar ? Suggestion.Sentence(scalar.Value, candidates) : "";
        faults.Report(EngineDescriptors.InvalidValue, found.Span, $"Expected {expected}, found {found.Description}.{suggestion}");
    }

    /// <summary>The entries that were not taken yet, in the order of the file; they are taken by this.</summary>
    public IReadOnlyList<YamlEntry> TakeRest()
    {
        var rest = _entries.Values.OrderBy(e => e.Key.Span).ToArray();
        _entries.Clear();
        return rest;
    }

    /// <summary>The value of a key as it is; null where there is none.</summary>
    public YamlNode? Take(string key)
    {
        _known.Add(key);
        return _entries.Remove(key, out var entry) && entry.Value is not YamlScalar { IsNull: true } ? entry.Value : null;
    }

    /// <summary>A text; null where there is none or it does not fit.</summary>
    /// <param name="key">The key.</param>
    /// <param name="expected">What it must be, for the message.</param>
    public YamlScalar? TakeText(string key, string expected = "text") => AsText(Take(key), expected);

    /// <summary>A text that must be there.</summary>
    public YamlScalar? RequireText(string key, string expected = "text")
    {
        var node = Take(key);
        if (node is null) _faults.Report(EngineDescriptors.InvalidValue, _span, $"The key \"{key}\" is missing.");
        return AsText(node, expected);
    }

    /// <summary>A whole number of <paramref name="min"/> or more; null where there is none or it does not fit.</summary>
    public int? TakeInt32(string key, int min, int max)
    {
        if (Take(key) is not { } node) return null;
        var option = new Int32Option(key, min, min, max, "");
        if (node is YamlScalar scalar && option.Parse(scalar.Value) is int value) return value;
        ReportInvalid(_faults, node, option.Expected);
        return null;
    }

    /// <summary>Texts, from a list or from one text that stands for a list of one; those that are not text are reported and left out.</summary>
    public ImmutableArray<YamlScalar> TakeTexts(string key, string expected)
    {
        var node = Take(key);
        if (node is YamlScalar scalar) return [scalar];
        return [.. TakeItems(node, expected).Select(item => AsText(item, "text")).OfType<YamlScalar>()];
    }

    /// <summary>The values of a list; a fault, and none, where it is not a list.</summary>
    public ImmutableArray<YamlNode> TakeList(string key, string expected) => TakeItems(Take(key), expected);

    /// <summary>Reports the keys that were not taken, each with the nearest key that could have been.</summary>
    public void Finish()
    {
        foreach (var (key, entry) in _entries)
            _faults.Report(EngineDescriptors.UnknownKey, entry.Key.Span, DiagnosticBag.Quote(key), Suggestion.Sentence(key, _known));
    }

    private ImmutableArray<YamlNode> TakeItems(YamlNode? node, string expected)
    {
        if (node is YamlSequence sequence) return [.. sequence.Items.Where(i => i is not YamlScalar { IsNull: true })];
        if (node is not null) ReportInvalid(_faults, node, expected);
        return [];
    }

    private YamlScalar? AsText(YamlNode? node, string expected)
    {
        if (node is null or YamlScalar) return node as YamlScalar;
        ReportInvalid(_faults, node, expected);
        return null;
    }
}

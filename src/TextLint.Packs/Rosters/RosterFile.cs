using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Yaml;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rosters;

/// <summary>What a roster file holds.</summary>
/// <param name="Entries">The entries that can be used, in the order of the file.</param>
/// <param name="Diagnostics">The faults, by place.</param>
public sealed record RosterFile(ImmutableArray<RosterEntry> Entries, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The endings of the names of roster files.</summary>
    public static ImmutableArray<string> Endings { get; } = [".yml", ".yaml", ".csv", ".tsv"];

    /// <summary>How a file is written, by the ending of its name; null for another ending.</summary>
    public static RosterFormat? FormatOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".yml" or ".yaml" => RosterFormat.Yaml,
        ".csv" or ".tsv" => RosterFormat.Table,
        _ => null,
    };

    /// <summary>Reads a roster. Any string is read; what does not fit is reported and left out.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="format">How it is written.</param>
    public static RosterFile Read(string text, RosterFormat format)
    {
        ArgumentNullException.ThrowIfNull(text);
        var faults = new DiagnosticBag();
        var fields = format == RosterFormat.Yaml ? YamlRosterReader.Read(YamlParser.Parse(text, faults), faults) : TableRosterReader.Read(text, faults);
        var binder = new RosterBinder(faults);
        (RosterFields Fields, RosterEntry Entry)[] bound = [.. fields.Select(f => (f, binder.Bind(f))).Where(b => b.Item2 is not null)!];
        RosterConflicts.Report(bound, SourceText.From(text), faults);
        return new RosterFile([.. bound.DistinctBy(b => Folding.Fold(b.Entry.Name)).Select(b => b.Entry)], faults.ToImmutable());
    }

    /// <summary>An entry from texts as a file would have them; null, and what is wrong, where one of them does not fit.</summary>
    /// <param name="name">The name.</param>
    /// <param name="kind">What it names.</param>
    /// <param name="titles">Titles, with dates in brackets.</param>
    /// <param name="aliases">Other right forms.</param>
    /// <param name="wrongForms">Wrong forms.</param>
    /// <param name="fault">What is wrong, in one or two sentences; empty where nothing is.</param>
    public static RosterEntry? CreateEntry(string name, NameKind kind, IEnumerable<string> titles, IEnumerable<string> aliases, IEnumerable<string> wrongForms, out string fault)
    {
        var faults = new DiagnosticBag();
        var entry = new RosterBinder(faults).Bind(new RosterFields(default)
        {
            Name = PlacedText.Create(name, default),
            Titles = [.. titles.Select(t => new TitleFields(PlacedText.Create(t, default)))],
            Aliases = [.. aliases.Select(a => PlacedText.Create(a, default))],
            Wrong = [.. wrongForms.Select(w => PlacedText.Create(w, default))],
        });
        fault = faults.Count > 0 ? faults.ToImmutable()[0].Message : entry is null ? "The name is missing." : "";
        return fault.Length > 0 ? null : entry! with { Kind = kind };
    }
}

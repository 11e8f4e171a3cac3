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
}

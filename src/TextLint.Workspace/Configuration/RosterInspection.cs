using TextLint.Analysis;
using TextLint.Packs;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>Looks through rosters for what is wrong in them.</summary>
public static class RosterInspection
{
    /// <summary>The faults of the rosters that hold where the provider's folder is, of the configuration that names them too, and the roster that comes of them.</summary>
    public static (IReadOnlyList<FileDiagnostic> Faults, Roster Roster) OfConfiguration(ConfigurationProvider configurations)
    {
        ArgumentNullException.ThrowIfNull(configurations);
        var configuration = configurations.Resolve(path: null);
        return ([.. configuration.Diagnostics.Where(d => d.Diagnostic.Severity == DiagnosticSeverity.Error)], configuration.Profile.KnownNames.Roster);
    }

    /// <summary>The faults of some files, in their order, and the roster that comes of them.</summary>
    /// <param name="files">Where they are read.</param>
    /// <param name="paths">Their full paths.</param>
    public static (IReadOnlyList<FileDiagnostic> Faults, Roster Roster) OfFiles(SourceFiles files, IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var (reader, faults, entries) = (new RosterFiles(files), new List<FileDiagnostic>(), new List<RosterEntry>());
        foreach (var path in paths)
        {
            if (reader.Read(path, out var reason) is { } roster)
            {
                faults.AddRange(roster.Faults);
                entries.AddRange(roster.Entries);
                continue;
            }
            var bag = new DiagnosticBag();
            bag.Report(EngineDescriptors.UnreadableFile, default, DiagnosticBag.Quote(path), reason);
            faults.AddRange(bag.ToImmutable().Select(d => new FileDiagnostic(path, SourceText.Empty, d)));
        }
        return (faults, Roster.Create(entries));
    }
}

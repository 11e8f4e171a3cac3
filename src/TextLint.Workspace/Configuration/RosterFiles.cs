using System.Collections.Immutable;
using TextLint.Packs.Rosters;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>Reads rosters. A roster is read once, however many files name it.</summary>
internal sealed class RosterFiles(SourceFiles files)
{
    private readonly Dictionary<string, (RosterContents? Roster, string Reason)> _rosters = new(StringComparer.Ordinal);

    /// <summary>A roster; null, and the reason as the end of a sentence, where it cannot be read.</summary>
    public RosterContents? Read(string path, out string reason)
    {
        if (!_rosters.TryGetValue(path, out var found)) _rosters[path] = found = Open(path);
        reason = found.Reason;
        return found.Roster;
    }

    private (RosterContents? Roster, string Reason) Open(string path)
    {
        if (RosterFile.FormatOf(path) is not { } format) return (null, $"a roster's name ends in {string.Join(", ", RosterFile.Endings)}");
        if (!files.TryRead(path, out var text)) return (null, text);
        var (roster, source) = (RosterFile.Read(text, format), SourceText.From(text));
        return (new RosterContents(roster.Entries, [.. roster.Diagnostics.Select(d => new FileDiagnostic(path, source, d))]), "");
    }
}

/// <summary>What a roster holds.</summary>
/// <param name="Entries">Its entries in their order.</param>
/// <param name="Faults">What is wrong with it.</param>
internal sealed record RosterContents(ImmutableArray<RosterEntry> Entries, ImmutableArray<FileDiagnostic> Faults);

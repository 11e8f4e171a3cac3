using TextLint.Packs.Rosters;
using TextLint.Packs.Suppression;
using TextLint.Packs.Yaml;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Workspaces;

/// <summary>Works out how a name is added to a roster, and how it is remembered that two names are not one. Nothing is written.</summary>
/// <param name="configurations">Where configuration and rosters are read.</param>
public sealed class RosterAdditions(ConfigurationProvider configurations)
{
    /// <summary>What a roster is called that is made for a project.</summary>
    public const string FileName = "roster.yml";

    private static readonly string[] s_configurationKeys = ["roster"];
    private static readonly string[] s_frontMatterKeys = ["textlint", "distinct"];
    private static readonly string[] s_sidecarKeys = ["distinct"];

    private readonly TextEdits _edits = new(configurations);

    /// <summary>How an entry is added to the first roster of the nearest configuration, or to one that is made; null where that cannot be.</summary>
    /// <param name="configuration">The configuration that holds.</param>
    /// <param name="path">The article it is added for, beside which a configuration is made where there is none; null for none.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="file">Full path of the roster to add to instead.</param>
    public FileAddition? Create(ResolvedConfiguration configuration, string? path, RosterEntry entry, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(entry);
        return Add(configuration, path, file, (text, format) => RosterEditor.Add(text, format, entry));
    }

    /// <summary>How a roster remembers that two names are not one: at the entry of either, or at one that is made; null where that cannot be.</summary>
    public FileAddition? CreateDistinct(ResolvedConfiguration configuration, string? path, string name, string other)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var entry = new RosterEntry(other) { DistinctFrom = [name] };
        return Add(configuration, path, null, (text, format) =>
            RosterEditor.AddDistinct(text, format, other, name) ?? RosterEditor.AddDistinct(text, format, name, other) ?? RosterEditor.Add(text, format, entry));
    }

    /// <summary>How an article remembers that two names in it are not one; null where that cannot be: the format has no place for it, or a file cannot be read.</summary>
    /// <param name="snapshot">The document.</param>
    /// <param name="path">Its full path; null for a fragment.</param>
    /// <param name="name">A name.</param>
    /// <param name="other">The other one.</param>
    public FileAddition? CreateDistinct(DocumentSnapshot snapshot, string? path, string name, string other)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var (edits, file) = snapshot.Tree.Options.Format switch
        {
            TextFormat.Markdown => (TextEdits.ChangeFrontMatter(snapshot, text => YamlListEditor.AddList(text, s_frontMatterKeys, [name, other])), null),
            not TextFormat.Markdown when path is not null => (_edits.Change(path + SuppressionFile.Ending, text => YamlListEditor.AddList(text, s_sidecarKeys, [name, other])), path + SuppressionFile.Ending),
            _ => (null, null),
        };
        return edits is { } made ? new FileAddition(file, made) : null;
    }

    private FileAddition? Add(ResolvedConfiguration configuration, string? path, string? file, Func<string, RosterFormat, string?> change)
    {
        var roster = file ?? (configuration.RosterFiles is [var first, ..] ? first : null);
        if (roster is not null) return Change(roster, change);
        var root = _edits.GetProjectFile(configuration, path);
        if (root is null || Change(Path.Combine(Path.GetDirectoryName(root) ?? root, FileName), change) is not { } added) return null;
        // The roster comes first, so that whoever reads the reference to it finds it.
        return _edits.Change(root, text => YamlListEditor.Add(text, s_configurationKeys, FileName)) is { } reference ? added with { Edits = [.. added.Edits, .. reference] } : null;
    }

    private FileAddition? Change(string path, Func<string, RosterFormat, string?> change) =>
        RosterFile.FormatOf(path) is { } format && _edits.Change(path, text => change(text, format)) is { } edits ? new FileAddition(path, edits) : null;
}

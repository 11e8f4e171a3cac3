using TextLint.Packs.Suppression;
using TextLint.Packs.Yaml;
using TextLint.Spelling;
using TextLint.Syntax;

namespace TextLint.Workspaces;

/// <summary>Works out how a word is added to the words of an article, a project or a user. Nothing is written.</summary>
/// <param name="configurations">Where configuration and word lists are read.</param>
public sealed class WordAdditions(ConfigurationProvider configurations)
{
    /// <summary>What a word list is called that is made for a project.</summary>
    public const string FileName = "words.txt";

    private static readonly string[] s_frontMatterKeys = ["textlint", "words"];
    private static readonly string[] s_wordsKeys = ["words"];
    private static readonly string[] s_configurationKeys = ["dictionaries"];

    private readonly TextEdits _edits = new(configurations);

    /// <summary>How a word is added for a document; null where that cannot be: the format has no place for it, or a file cannot be read.</summary>
    /// <param name="snapshot">The document.</param>
    /// <param name="path">Its full path; null for a fragment.</param>
    /// <param name="entry">The word.</param>
    /// <param name="destination">Whose words it becomes one of.</param>
    public WordAddition? Create(DocumentSnapshot snapshot, string? path, WordListEntry entry, WordDestination destination)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(entry);
        if (destination != WordDestination.Article) return Create(snapshot.Configuration, _edits.FolderFor(path), entry, destination);
        return snapshot.Tree.Options.Format switch
        {
            TextFormat.Markdown => AddToFrontMatter(snapshot, entry),
            not TextFormat.Markdown when path is not null => AddToSidecar(path + SuppressionFile.Ending, entry),
            _ => null,
        };
    }

    /// <summary>How a word is added for a project or a user; null where that cannot be.</summary>
    /// <param name="configuration">The configuration that holds.</param>
    /// <param name="folder">The folder to make a configuration in where there is none; null for none.</param>
    /// <param name="entry">The word.</param>
    /// <param name="destination">Whose words it becomes one of; an article's are not known here.</param>
    public WordAddition? Create(ResolvedConfiguration configuration, string? folder, WordListEntry entry, WordDestination destination)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(entry);
        return destination switch
        {
            WordDestination.Project => AddToProject(configuration, folder, entry),
            WordDestination.Pack => AddToPack(configuration, entry),
            WordDestination.User when configurations.Options.UserWordList is { } list => AddToList(destination, list, entry),
            _ => null,
        };
    }

    private static WordAddition? AddToFrontMatter(DocumentSnapshot snapshot, WordListEntry entry) =>
        TextEdits.ChangeFrontMatter(snapshot, text => YamlListEditor.Add(text, s_frontMatterKeys, entry.ToString())) is { } edits
            ? new WordAddition(WordDestination.Article, null, edits)
            : null;

    private WordAddition? AddToSidecar(string path, WordListEntry entry) =>
        _edits.Change(path, text => YamlListEditor.Add(text, s_wordsKeys, entry.ToString())) is { } edits ? new WordAddition(WordDestination.Article, path, edits) : null;

    private WordAddition? AddToProject(ResolvedConfiguration configuration, string? folder, WordListEntry entry)
    {
        if (configuration.WordLists is [var list, ..]) return AddToList(WordDestination.Project, list, entry);
        var file = configuration.File ?? (folder is null ? null : Path.Combine(folder, ConfigurationProvider.FileName));
        if (file is null) return null;
        var added = AddToList(WordDestination.Project, Path.Combine(Path.GetDirectoryName(file) ?? file, FileName), entry);
        // The list comes first, so that whoever reads the reference to it finds it.
        return added is not null && _edits.Change(file, text => YamlListEditor.Add(text, s_configurationKeys, FileName)) is { } reference
            ? added with { Edits = [.. added.Edits, .. reference] }
            : null;
    }

    /// <summary>The nearest pack that can be written to: those that ship and those in archives cannot.</summary>
    private WordAddition? AddToPack(ResolvedConfiguration configuration, WordListEntry entry)
    {
        var pack = configuration.Packs.LastOrDefault(p => !p.IsShipped && PackPaths.ArchiveOf(p.Folder) is null);
        if (pack is null) return null;
        var path = Path.Combine(pack.Folder, PackPaths.FileName);
        return _edits.Change(path, text => YamlListEditor.Add(text, s_wordsKeys, entry.ToString())) is { } edits ? new WordAddition(WordDestination.Pack, path, edits) : null;
    }

    private WordAddition? AddToList(WordDestination destination, string path, WordListEntry entry) =>
        _edits.Change(path, text => WordListFile.Add(text, entry)) is { } edits ? new WordAddition(destination, path, edits) : null;
}

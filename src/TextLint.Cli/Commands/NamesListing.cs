using System.Text.Json;
using TextLint.Cli.Renderers;
using TextLint.Semantics;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint names list</c> and <c>show</c>: what an index knows.</summary>
internal sealed class NamesListing
{
    private readonly Terminal _terminal;
    private readonly string _path;

    /// <param name="terminal">Where it prints.</param>
    /// <param name="index">Full path of the index; null for the one that the configuration says.</param>
    /// <param name="configurationFile">The one configuration file to use; null to look for it.</param>
    public NamesListing(Terminal terminal, string? index, string? configurationFile)
    {
        _terminal = terminal;
        _path = index
            ?? WorkspaceFactory.Create(new ConfigurationOptions(configurationFile, terminal.Folder) { IgnoresNameIndex = true }).Configurations.Resolve(path: null).NameIndexFile
            ?? Path.Combine(terminal.Folder, NameIndexPaths.FileName);
    }

    public int List(bool json, int minArticles) => Read(index =>
    {
        var text = new JsonText();
        foreach (var entry in index.Entries)
        {
            if (entry.Articles.Length < minArticles) continue;
            if (json) _terminal.Out.WriteLine(text.WriteObject(writer => Write(writer, entry)));
            else _terminal.Out.WriteLine($"{entry.Name}\t{KindWord(entry.Kind)}\t{SummaryWords.Count(entry.Articles.Length, "article")}\t{SummaryWords.Count(entry.MentionCount, "mention")}");
        }
        return ExitCode.Clean;
    });

    public int Show(string name) => Read(index =>
    {
        var entry = index.Find(name) ?? index.FindBare(name);
        if (entry is not null)
        {
            _terminal.Out.WriteLine($"{entry.Name}, {KindWord(entry.Kind)}: {SummaryWords.Count(entry.MentionCount, "mention")} in {SummaryWords.Count(entry.Articles.Length, "article")}");
            foreach (var place in entry.Articles) _terminal.Out.WriteLine($"  {Display(place.Article)}:{place.Line}");
        }
        var near = index.FindNear(name);
        foreach (var other in near) _terminal.Out.WriteLine($"Almost alike: {other.Entry.Name} in {SummaryWords.Count(other.Entry.Articles.Length, "article")}");
        return entry is null && near.IsEmpty ? _terminal.Fault($"no article of {_terminal.Display(_path)} names \"{name}\"") : ExitCode.Clean;
    });

    private int Read(Func<NameIndex, int> use)
    {
        try
        {
            return use(NameIndexStore.Read(_path));
        }
        catch (SourceFileException e)
        {
            return _terminal.Fault(e.Message.Replace(_path, _terminal.Display(_path), StringComparison.Ordinal));
        }
    }

    private static void Write(Utf8JsonWriter json, NameIndexEntry entry)
    {
        json.WriteString("name", entry.Name);
        json.WriteString("kind", KindWord(entry.Kind));
        json.WriteNumber("mentions", entry.MentionCount);
        json.WriteStartArray("articles");
        foreach (var place in entry.Articles)
        {
            json.WriteStartObject();
            json.WriteString("path", place.Article);
            json.WriteNumber("line", place.Line);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private string Display(string article) => NameIndexPaths.ToFull(_path, article) is var full && File.Exists(full) ? _terminal.Display(full) : article;

    private static string KindWord(NameKind kind) => kind switch
    {
        NameKind.Person => "person",
        NameKind.Organization => "organization",
        NameKind.Place => "place",
        NameKind.Work => "work",
        _ => "name",
    };
}

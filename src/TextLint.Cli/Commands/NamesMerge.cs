using TextLint.Cli.Renderers;
using TextLint.Semantics;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint names merge</c>: parts become the whole, in any order.</summary>
internal static class NamesMerge
{
    public static int Run(Terminal terminal, IReadOnlyList<string> parts, string output)
    {
        try
        {
            return Write(terminal, output, NameIndex.Merge(parts.Select(p => Rebase(NameIndexStore.Read(p), p, output)).ToList()));
        }
        catch (SourceFileException e)
        {
            return terminal.Fault(parts.Aggregate(e.Message, (message, part) => message.Replace(part, terminal.Display(part), StringComparison.Ordinal)));
        }
    }

    /// <summary>Writes an index where its file differs, and says what is in it.</summary>
    public static int Write(Terminal terminal, string output, NameIndex index)
    {
        try
        {
            var isCurrent = NameIndexStore.IsCurrent(output, index);
            if (!isCurrent) NameIndexStore.Write(output, index);
            var articles = index.Records.Select(r => r.Article).Distinct(StringComparer.Ordinal).Count();
            terminal.Out.WriteLine($"{terminal.Display(output)}: {(isCurrent ? "unchanged, " : "")}{SummaryWords.Count(index.Entries.Length, "name")} in {SummaryWords.Count(articles, "article")}.");
            return ExitCode.Clean;
        }
        catch (SourceFileException e)
        {
            return terminal.Fault(e.Message.Replace(output, terminal.Display(output), StringComparison.Ordinal));
        }
    }

    /// <summary>Paths are told from an index's own folder; those of a part elsewhere are told anew. An id, which is no file, stays.</summary>
    private static NameIndex Rebase(NameIndex part, string path, string output)
    {
        if (Path.GetDirectoryName(path) == Path.GetDirectoryName(output)) return part;
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        return NameIndex.Create(part.Records.Select(r => r with { Article = Moved(r.Article) }));

        string Moved(string article)
        {
            if (known.TryGetValue(article, out var moved)) return moved;
            var full = NameIndexPaths.ToFull(path, article);
            return known[article] = File.Exists(full) ? NameIndexPaths.ToArticle(output, full) : article;
        }
    }
}

using Spectre.Console;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Workspaces;

namespace TextLint.Cli.Renderers;

/// <summary><c>cast --format text</c>: a table for each article.</summary>
internal sealed class CastTable(Terminal terminal) : IArticleRenderer
{
    public void Begin()
    {
    }

    public void End()
    {
    }

    public void Render(string path, SemanticModel model)
    {
        var entries = CastListing.Create(model);
        terminal.Out.WriteLine(entries.IsEmpty ? $"{path}: nobody is named." : $"{path}:");
        if (entries.IsEmpty) return;
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Name", "Kind", "First reference", "Mentions", "Titles", "Short forms", "Also", "Open");
        foreach (var entry in entries) table.AddRow([.. Cells(entry, model.Document).Select(Markup.Escape)]);
        TableConsole.Create(terminal).Write(table);
    }

    private static IEnumerable<string> Cells(CastEntry entry, DocumentSyntax document)
    {
        var name = entry.Name;
        yield return name.Text;
        yield return CastWords.Of(name.Kind);
        yield return First(name, document);
        yield return CastWords.CountsOf(name);
        yield return CastWords.TitlesOf(name, document);
        yield return CastWords.ShortFormsOf(name);
        yield return CastWords.AliasesOf(entry);
        yield return CastWords.OpenOf(entry);
    }

    private static string First(NameSymbol name, DocumentSyntax document)
    {
        var mention = CastWords.FirstReference(name);
        var span = document.ToSource(mention.Block, mention.Span);
        var at = document.Text.GetLinePosition(span.Start);
        return $"{at.Line + 1}:{at.Character + 1} {CastWords.Context(document.Text, span)}";
    }
}

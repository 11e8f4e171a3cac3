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
        yield return $"{name.Mentions.Count} ({string.Join(", ", CastWords.CountByZone(name).Select(z => $"{CastWords.Of(z.Zone)} {z.Count}"))})";
        yield return string.Join("; ", name.Titled.Select(m => (m.Candidate.Title!, Line: LineOf(document, m))).DistinctBy(t => t.Item1.Text).Select(t => $"{(t.Item1.IsPast ? "past: " : "")}{t.Item1.Text} (line {t.Line})"));
        yield return string.Join(", ", name.Forms.Where(f => f.Text != name.Text).Select(f => $"{f.Text} {f.Count}"));
        yield return string.Join(", ", name.Aliases.Concat(entry.Acronyms.Select(a => $"{a.Text} {a.Uses.Count}")));
        yield return Open(entry);
    }

    private static string First(NameSymbol name, DocumentSyntax document)
    {
        var mention = CastWords.FirstReference(name);
        var span = document.ToSource(mention.Block, mention.Span);
        var at = document.Text.GetLinePosition(span.Start);
        return $"{at.Line + 1}:{at.Character + 1} {CastWords.Context(document.Text, span)}";
    }

    private static int LineOf(DocumentSyntax document, Mention mention) =>
        document.Text.GetLinePosition(document.ToSource(mention.Block, mention.Candidate.Title!.Span).Start).Line + 1;

    private static string Open(CastEntry entry)
    {
        var open = new List<string>();
        if (entry.IsUnintroduced) open.Add("never introduced");
        if (!entry.OtherSpellings.IsEmpty) open.Add($"spelled two ways: {string.Join(", ", entry.OtherSpellings)}");
        if (entry.IsAmbiguous) open.Add($"shares the name with {string.Join(", ", entry.Namesakes.Select(n => n.Text))}");
        return string.Join("; ", open);
    }
}

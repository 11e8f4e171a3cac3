using Spectre.Console;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Workspaces;

namespace TextLint.Cli.Renderers;

/// <summary><c>quotes --format table</c>: a table for each article.</summary>
internal sealed class QuotesTable(Terminal terminal) : IArticleRenderer
{
    public void Begin()
    {
    }

    public void End()
    {
    }

    public void Render(string path, SemanticModel model)
    {
        var quotations = model.Quotations.All;
        terminal.Out.WriteLine(quotations.IsEmpty ? $"{path}: nothing is quoted." : $"{path}:");
        if (quotations.IsEmpty) return;
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Line", "Level", "Words", "Quotation", "Speaker", "By");
        foreach (var quotation in quotations) table.AddRow([.. Cells(model, quotation).Select(Markup.Escape)]);
        TableConsole.Create(terminal).Write(table);
    }

    private static IEnumerable<string> Cells(SemanticModel model, Quotation quotation)
    {
        var (document, speaker) = (model.Document, model.GetSpeaker(quotation));
        yield return LineOf(document, quotation.Span.Start);
        yield return Invariant(quotation.Level);
        yield return Invariant(QuotationWords.CountWords(document, quotation));
        yield return QuotationWords.Begin(document, quotation);
        yield return QuotationWords.NameOf(speaker);
        yield return QuotationWords.ByOf(document, quotation, speaker);
    }

    private static string LineOf(DocumentSyntax document, int position) => Invariant(document.Text.GetLinePosition(position).Line + 1);

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

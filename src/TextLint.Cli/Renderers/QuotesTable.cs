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
        yield return Invariant(QuotesWords.CountWords(document, quotation));
        yield return QuotesWords.Begin(document, quotation);
        yield return QuotesWords.NameOf(speaker);
        yield return By(document, quotation, speaker);
    }

    /// <summary>How it was decided, and the line of the words that name the speaker where they stand in another paragraph.</summary>
    private static string By(DocumentSyntax document, Quotation quotation, Speaker speaker)
    {
        var by = QuotesWords.Of(speaker.Source);
        return speaker.Block < 0 || speaker.Block == quotation.Parts[0].Block ? by : $"{by} (line {LineOf(document, document.ToSource(speaker.Block, speaker.Span).Start)})";
    }

    private static string LineOf(DocumentSyntax document, int position) => Invariant(document.Text.GetLinePosition(position).Line + 1);

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

using System.Globalization;
using Spectre.Console;
using TextLint.Analysis;
using TextLint.Cli.Renderers;
using TextLint.Semantics;

namespace TextLint.Cli.Statistics;

/// <summary><c>stats --format text</c>: the sums, and the rules that found something.</summary>
internal sealed class StatisticsTable(Terminal terminal) : IStatisticsRenderer
{
    public void Begin()
    {
    }

    public void Render(string path, ArticleStatistics article, IReadOnlyList<Diagnostic> findings)
    {
    }

    public void End(ArchiveStatistics archive)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = false };
        table.AddColumns(new TableColumn("").NoWrap(), new TableColumn("").RightAligned().NoWrap(), new TableColumn(""));
        foreach (var (what, count, more) in Lines(archive)) table.AddRow(Markup.Escape(what), Markup.Escape(count), Markup.Escape(more));
        TableConsole.Create(terminal).Write(table);
        if (archive.Findings > 0) WriteRules(archive);
    }

    private static IEnumerable<(string What, string Count, string More)> Lines(ArchiveStatistics archive)
    {
        yield return ("articles", Number(archive.Articles), archive.Articles < 2 ? "" : $"{Mean(archive.Words, archive.Articles, "N0")} words each, from {Number(archive.ShortestArticle.Words)} ({archive.ShortestArticle.Path}) to {Number(archive.LongestArticle.Words)} ({archive.LongestArticle.Path})");
        yield return ("words", Number(archive.Words), "");
        yield return ("paragraphs", Number(archive.Paragraphs), $"{Mean(archive.Sentences, archive.Paragraphs)} sentences each");
        yield return ("sentences", Number(archive.Sentences), $"{Mean(archive.SentenceWords, archive.Sentences)} words each");
        if (archive.Longest.Sentence is { Words: > 0 } longest) yield return ("longest sentence", Number(longest.Words), $"words, {archive.Longest.Path}:{longest.Line} {longest.Begin}");
        yield return ("quotations", Number(archive.Quotations), $"{Number(archive.QuotedWords)} words, {Mean(archive.QuotedWords * 100, archive.Words, "N0")} % of all");
        yield return ("people", Number(archive.Count(NameKind.Person)), "");
        yield return ("organisations", Number(archive.Count(NameKind.Organization)), "");
        yield return ("places", Number(archive.Count(NameKind.Place)), "");
        yield return ("works", Number(archive.Count(NameKind.Work)), "");
        yield return ("findings", Number(archive.Findings), $"{SummaryWords.Rate(archive.Findings, archive.Words)} per 1,000 words");
    }

    private void WriteRules(ArchiveStatistics archive)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns(new TableColumn("Rule").NoWrap(), new TableColumn("Findings").RightAligned(), new TableColumn("Articles").RightAligned(), new TableColumn("Per 1,000 words").RightAligned());
        foreach (var (rule, counts) in archive.Rules)
            table.AddRow(Markup.Escape(rule.Name), Number(counts.Findings), Number(counts.Articles), SummaryWords.Rate(counts.Findings, archive.Words));
        TableConsole.Create(terminal).Write(table);
    }

    private static string Number(long number) => SummaryWords.Number(number);

    private static string Mean(long sum, long of, string format = "N1") => of == 0 ? "0" : ((double)sum / of).ToString(format, CultureInfo.InvariantCulture);
}

using System.Text.Json;
using TextLint.Analysis;
using TextLint.Cli.Renderers;
using TextLint.Semantics;

namespace TextLint.Cli.Statistics;

/// <summary><c>stats --format json</c>: an object for each article, then the sums.</summary>
internal sealed class StatisticsJson(TextWriter output) : IStatisticsRenderer
{
    private readonly JsonText _json = new();
    private bool _isFirst = true;

    public void Begin() => output.Write("{\"version\":1,\"files\":[");

    public void Render(string path, ArticleStatistics article, IReadOnlyList<Diagnostic> findings)
    {
        output.Write(_isFirst ? "\n" : ",\n");
        output.Write(_json.WriteObject(json =>
        {
            json.WriteString("path", path);
            WriteCounts(json, article.Words, article.Paragraphs, article.Sentences, article.SentenceWords);
            WriteQuotations(json, article.Quotations, article.QuotedWords, article.Words);
            WriteNames(json, article.Count);
            WriteLongest(json, null, article.Longest);
            json.WriteNumber("findings", findings.Count);
        }));
        _isFirst = false;
    }

    public void End(ArchiveStatistics archive)
    {
        output.Write("\n],\"total\":");
        output.Write(_json.WriteObject(json => WriteTotal(json, archive)));
        output.WriteLine("}");
    }

    private static void WriteTotal(Utf8JsonWriter json, ArchiveStatistics archive)
    {
        json.WriteNumber("articles", archive.Articles);
        WriteCounts(json, archive.Words, archive.Paragraphs, archive.Sentences, archive.SentenceWords);
        WriteQuotations(json, archive.Quotations, archive.QuotedWords, archive.Words);
        WriteNames(json, archive.Count);
        WriteLongest(json, archive.Longest.Path, archive.Longest.Sentence);
        if (archive.Articles > 0) WriteArticle(json, "longestArticle", archive.LongestArticle);
        if (archive.Articles > 0) WriteArticle(json, "shortestArticle", archive.ShortestArticle);
        json.WriteNumber("findings", archive.Findings);
        json.WriteNumber("findingsPer1000Words", Share(archive.Findings * 1000, archive.Words));
        json.WriteStartArray("rules");
        foreach (var (rule, counts) in archive.Rules) WriteRule(json, archive, rule, counts);
        json.WriteEndArray();
    }

    private static void WriteRule(Utf8JsonWriter json, ArchiveStatistics archive, DiagnosticDescriptor rule, RuleStatistics counts)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("rule", rule.Name);
        json.WriteNumber("findings", counts.Findings);
        json.WriteNumber("articles", counts.Articles);
        json.WriteNumber("findingsPer1000Words", Share(counts.Findings * 1000L, archive.Words));
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, long words, long paragraphs, long sentences, long sentenceWords)
    {
        json.WriteNumber("words", words);
        json.WriteNumber("paragraphs", paragraphs);
        json.WriteNumber("sentences", sentences);
        json.WriteNumber("wordsPerSentence", Share(sentenceWords, sentences));
    }

    private static void WriteQuotations(Utf8JsonWriter json, long quotations, long quotedWords, long words)
    {
        json.WriteNumber("quotations", quotations);
        json.WriteNumber("quotedWords", quotedWords);
        json.WriteNumber("quotedShare", Share(quotedWords, words));
    }

    private static void WriteNames(Utf8JsonWriter json, Func<NameKind, int> count)
    {
        json.WriteNumber("people", count(NameKind.Person));
        json.WriteNumber("organizations", count(NameKind.Organization));
        json.WriteNumber("places", count(NameKind.Place));
        json.WriteNumber("works", count(NameKind.Work));
    }

    private static void WriteLongest(Utf8JsonWriter json, string? path, LongSentence sentence)
    {
        if (sentence.Words == 0) return;
        json.WriteStartObject("longestSentence");
        if (path is not null) json.WriteString("path", path);
        json.WriteNumber("line", sentence.Line);
        json.WriteNumber("words", sentence.Words);
        json.WriteString("begin", sentence.Begin);
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, string name, (string Path, int Words) article)
    {
        json.WriteStartObject(name);
        json.WriteString("path", article.Path);
        json.WriteNumber("words", article.Words);
        json.WriteEndObject();
    }

    /// <summary>A ratio with three places; 0 where there is nothing to divide by.</summary>
    private static double Share(long part, long of) => of == 0 ? 0 : Math.Round((double)part / of, 3);
}

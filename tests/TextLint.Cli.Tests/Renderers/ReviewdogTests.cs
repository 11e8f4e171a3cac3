using System.Text;
using System.Text.Json;
using CsCheck;
using TextLint.Analysis;
using TextLint.Cli.Renderers;
using TextLint.Syntax.Text;

namespace TextLint.Cli.Tests.Renderers;

/// <summary>The Reviewdog Diagnostic Format: its columns count bytes of UTF-8 from 1, and ends are exclusive.</summary>
public sealed class ReviewdogTests
{
    private const string Faulty = "Bøe’s “ferry” 😀 stops\u00A0 in May.\n\nThe board pays Pavel Dubrovin of Århus. Szymborsky said  so.";

    [Fact]
    public void A_column_counts_the_bytes_before_it_in_its_line() => Reports.Hostile.SelectMany(t => Gen.Int[0, t.Length].Select(o => (Text: t, Offset: o))).Sample(sample =>
    {
        var text = SourceText.From(sample.Text);
        var at = text.GetLinePosition(sample.Offset);
        var before = sample.Text[(sample.Offset - at.Character)..sample.Offset];
        // The first half of a pair is not half of its bytes.
        if (before.Length > 0 && sample.Offset < text.Length && char.IsSurrogatePair(before[^1], text[sample.Offset])) before = before[..^1];
        new Utf8Columns(text).Of(sample.Offset).Should().Be((at.Line + 1, Encoding.UTF8.GetByteCount(before) + 1));
    });

    [Fact]
    public void A_column_far_out_in_a_long_line_is_that_of_its_bytes()
    {
        var text = string.Concat(Enumerable.Repeat("😀é", 5000));
        var columns = new Utf8Columns(SourceText.From(text));
        for (var offset = 0; offset <= text.Length; offset += 3) columns.Of(offset).Should().Be((1, (offset * 2) + 1));
    }

    [Fact]
    public void A_suggestion_put_in_by_bytes_is_the_fix()
    {
        var report = Reports.Of("ferry.txt", Faulty);
        var applied = 0;
        foreach (var (diagnostic, json) in report.Diagnostics.Zip(Lines(report)))
        {
            var fixes = report.GetFixes(diagnostic).Where(f => f.Applicability != FixApplicability.DisplayOnly);
            var results = Suggestions(json).Select(s => Apply(Faulty, s)).ToArray();
            results.Should().Equal(fixes.Select(f => report.Text.WithChanges(f.Changes).ToString()));
            applied += results.Length;
        }
        applied.Should().BeGreaterThan(2);
    }

    [Fact]
    public void A_finding_names_rule_severity_place_and_the_places_it_speaks_of()
    {
        var found = Lines(Reports.Of("drafts/ferry.txt", Faulty)).Single(l => l.GetProperty("code").GetProperty("value").GetString() == "unintroduced-name");
        found.GetProperty("severity").GetString().Should().Be("INFO");
        found.GetProperty("source").GetProperty("name").GetString().Should().Be("textlint");
        found.GetProperty("location").GetRawText().Should().Be("""{"path":"drafts/ferry.txt","range":{"start":{"line":3,"column":42},"end":{"line":3,"column":52}}}""");
        found.GetProperty("related_locations")[0].GetProperty("location").GetProperty("range").GetRawText().Should().Be("""{"start":{"line":3,"column":16},"end":{"line":3,"column":30}}""");
    }

    [Fact]
    public void The_document_has_what_the_lines_have()
    {
        var report = Reports.Of("ferry.txt", Faulty);
        using var document = JsonDocument.Parse(Reports.Print(o => new ReviewdogRenderer(o), report));
        document.RootElement.GetProperty("source").GetProperty("name").GetString().Should().Be("textlint");
        document.RootElement.GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("message").GetString()).Should().Equal(report.Diagnostics.Select(OtherArticles.AppendTo));
    }

    [Fact]
    public void A_line_is_shorter_than_reviewdog_reads_whatever_a_finding_speaks_of()
    {
        var text = string.Concat(Enumerable.Repeat("The ferry\u00A0 stops. \n\n\n\n", 3000)) + "End.\n";
        Reports.Print(o => new ReviewdogLinesRenderer(o), Reports.Of("a.txt", text)).Split('\n').Max(Encoding.UTF8.GetByteCount).Should().BeInRange(1000, 60_000);
    }

    [Fact]
    public void Any_words_make_as_many_lines() =>
        Reports.HostileReports.Sample(reports => Lines([.. reports]).Length.Should().Be(reports.Sum(r => r.Diagnostics.Length)));

    private static JsonElement[] Lines(params FileReport[] reports) =>
        [.. Reports.Print(o => new ReviewdogLinesRenderer(o), reports).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];

    private static JsonElement[] Suggestions(JsonElement line) => line.TryGetProperty("suggestions", out var suggestions) ? [.. suggestions.EnumerateArray()] : [];

    private static string Apply(string article, JsonElement suggestion)
    {
        var bytes = Encoding.UTF8.GetBytes(article);
        var range = suggestion.GetProperty("range");
        var (start, end) = (Offset(bytes, range.GetProperty("start")), Offset(bytes, range.GetProperty("end")));
        return Encoding.UTF8.GetString([.. bytes[..start], .. Encoding.UTF8.GetBytes(suggestion.GetProperty("text").GetString()!), .. bytes[end..]]);
    }

    private static int Offset(byte[] bytes, JsonElement position)
    {
        var at = 0;
        for (var line = 1; line < position.GetProperty("line").GetInt32(); line++) at = Array.IndexOf(bytes, (byte)'\n', at) + 1;
        return at + position.GetProperty("column").GetInt32() - 1;
    }
}

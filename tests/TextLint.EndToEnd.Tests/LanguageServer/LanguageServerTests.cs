namespace TextLint.EndToEnd.Tests.LanguageServer;

/// <summary>The built server and a real client. Each scenario is a program beside this file, and says there what it holds.</summary>
public sealed class LanguageServerTests(NodeClient client) : IClassFixture<NodeClient>
{
    /// <summary>A text with one finding that is safely fixed, in a saved file and in a fragment.</summary>
    private const string Faulty = "Mayor Ida Ames  said the harbor would open in spring.";

    private const string FaultyRule = "TL1010";

    [Fact]
    public void It_starts_and_ends_as_the_protocol_says() => client.Run("lifecycle.mjs");

    [Fact]
    public void It_pushes_to_a_client_that_does_not_pull() => client.Run("push.mjs", ("TEXTLINT_FAULTY", Faulty));

    [Fact]
    public void Cancelling_works() => client.Run("cancel.mjs", ("TEXTLINT_FAULTY", Faulty));

    [Fact]
    public void Any_series_of_edits_ends_where_opening_afresh_does() => client.Run("editing.mjs", ("TEXTLINT_FAULTY", Faulty), ("TEXTLINT_EDITS", IsLong ? "5000" : "320"));

    [Fact]
    public void A_configuration_that_changes_on_disk_changes_the_findings() =>
        client.Run("watched.mjs", ("TEXTLINT_FAULTY", Faulty), ("TEXTLINT_FAULTY_RULE", FaultyRule));

    [Fact]
    public void No_content_ends_the_connection() => client.Run("malformed.mjs", ("TEXTLINT_FAULTY", Faulty));

    [Fact]
    public void Our_article_has_the_findings_the_engine_gives_in_process() =>
        client.RunWithExpected("article.mjs", EngineExpectations.For("harbor.txt", Articles.Harbor));

    [Fact]
    public void Our_article_in_Markdown_has_the_findings_the_engine_gives_in_process() =>
        client.RunWithExpected("article.mjs", EngineExpectations.For("harbor.md", Articles.HarborInMarkdown));

    [Fact]
    public void The_sample_article_has_the_findings_the_engine_gives_in_process() =>
        client.RunWithExpected("article.mjs", EngineExpectations.For("sample.txt", File.ReadAllText(SharedTexts.Find("samples", "taliban-article.txt"))));

    [Fact]
    public void Fixes_resolve_their_findings_and_fix_all_is_the_engines() =>
        client.RunWithExpected("fixes.mjs", EngineExpectations.For("harbor.txt", Articles.Harbor));

    [Fact]
    public void A_quotation_is_closed_and_all_marks_change_their_kind() => client.Run("quotations.mjs");

    [Fact]
    public void A_name_is_renamed_over_the_article() => client.Run("rename.mjs");

    [Fact]
    public void What_a_writer_asks_of_an_article_is_answered() => client.Run("features.mjs");

    private static bool IsLong => Environment.GetEnvironmentVariable("TEXTLINT_LONG_TESTS") == "1";
}

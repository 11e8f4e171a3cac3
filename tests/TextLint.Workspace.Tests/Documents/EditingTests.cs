using CsCheck;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces.Tests.Documents;

/// <summary>Invariant 10: after any series of edits the result equals analysis from scratch.</summary>
public sealed class EditingTests
{
    private static readonly string[] s_pieces =
    [
        "Marta Halvorsen, head of the Northern Harbour Board (NHB), said on Tuesday that the ferry would stop.",
        "Szymborsky also said that the plan was a mistake.",
        "\"We have talked about this for years,\" Halvorsen said.",
        "The line to IS was closed, and IS opened again.",
        "\n\n", "\n", "\n\n\n", "  ", " \u00A0", "Islanders plan a march", "0 Comments", "Post a Comment", "\r\n", "\r", "NHB", "said", ".", "\"", "(", ")", "é", "\uD800", "😀",
        "# ", "> ", "- ", "```\n", "[a]: x\n", "[a]", "*", "**", "<!-- textlint: ignore double-space -- why -->", "<div>", "</div>", "&amp;", "| a | b |\n|---|---|\n", "---\n", "    ",
    ];

    private static readonly Gen<string> s_text = Gen.OneOf(s_pieces).Array[0, 30].Select(string.Concat);

    private static readonly Gen<(int At, int Length, string Text)[]> s_edits =
        Gen.Select(Gen.Int[0, 100_000], Gen.OneOf(Gen.Const(0), Gen.Int[0, 12], Gen.Int[0, 300]), Gen.OneOf(Gen.OneOf(s_pieces), Gen.Const(""), Gen.Char.Select(c => c.ToString()))).Array[1, 12];

    [Theory]
    [InlineData(TextFormat.PlainText, null)]
    [InlineData(TextFormat.PlainText, "article.txt")]
    [InlineData(TextFormat.Markdown, "article.md")]
    [InlineData(TextFormat.Html, "article.html")]
    public void Any_series_of_edits_gives_what_a_fresh_run_gives(TextFormat format, string? file)
    {
        var workspace = WorkspaceFactory.Create();
        var path = file is null ? null : Path.Combine(Path.GetTempPath(), "textlint-no-such-folder", file);
        Gen.Select(s_text, s_edits).Sample(
            (text, edits) =>
            {
                var document = workspace.OpenDocument(path, text, format);
                document.Current.GetDiagnostics();
                foreach (var (at, length, inserted) in edits)
                {
                    var start = at % (document.Current.Text.Length + 1);
                    document.Apply(new TextChange(new TextSpan(start, Math.Min(length, document.Current.Text.Length - start)), inserted));
                    if (at % 3 != 0) document.Current.GetDiagnostics();
                }
                var fresh = workspace.OpenDocument(path, document.Current.Text.ToString(), format);
                Show(document).Should().Equal(Show(fresh));
            },
            iter: LongTests.Iterations(300),
            threads: 1);
    }

    private static IEnumerable<string> Show(Document document) =>
        document.Current.GetDiagnostics().Select(d => $"{d} {d.Severity} {string.Join(' ', d.Related)} {string.Join(' ', d.Properties.OrderBy(p => p.Key))}");
}

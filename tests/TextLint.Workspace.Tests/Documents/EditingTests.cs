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

    // Two forms of each thing that a rule folds over the article.
    private static readonly string[] s_sentences =
    [
        "Marta Halvorsen, head of the Northern Harbour Board (NHB), said on Tuesday that the ferry would stop.", "Halvorson was not at the pier.", "Halvorsen declined to comment.",
        "The National Heritage Bureau (NHB) keeps the boats.", "The Northern Harbour Board met twice.", "The NHB runs 14 boats and three piers.", "Jon Lubbock and John Lubbock met the NHB.",
        "It has 3 piers and fourteen boats.", "About 14% of the boats leak, and 12 percent of the piers.", "The line opens at 6 a.m. and shuts at 9:30 pm.", "It cost $2.4 million, or 3 million dollars.",
        "The board sold 1200 tickets and 1,500 meals.", "It was the 1990s, and then the '80s.", "They met on 5 October and on October 6.", "Marks & Spencer closed.", "Marks and Spencer opened.",
        "\"We have talked about this for eleven years, and nobody can say that it comes as a surprise,\" Halvorsen told reporters.", "\"Nobody has told the workers on the boats about it yet.\"",
        "\"The pier is sold.\" he said.", "They called it \"progress\" in the bar.", "\"We shall not come back", "She organised the labor and the colour of the center.", "Bombay and Mumbai are one.",
        "The Halvorsen's left the town for good.", "He walked to the pier and saw the old boats there", "It isn\u2019t over, and it isn't new.", "The e-mail and the email were lost.", "Mayor Ivo Brandt spoke.", "Ivo Brand left.",
    ];

    private static readonly Gen<(int Kind, int From, int To, char Letter)[]> s_moves =
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000], Gen.OneOf("aHs.\"'1 ".ToCharArray())).Array[4, 12];

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

    /// <summary>What a rule folds over the article changes where a name, an acronym, a figure or a quotation comes into a block or leaves it, far from where the finding stands.</summary>
    [Theory]
    [InlineData(TextFormat.PlainText)]
    [InlineData(TextFormat.Markdown)]
    public void Words_that_move_between_the_blocks_of_a_long_document_give_what_a_fresh_run_gives(TextFormat format)
    {
        var workspace = WorkspaceFactory.Create();
        Gen.Select(Gen.OneOf(s_sentences).Array[1, 4].Select(p => string.Join(' ', p)).Array[40, 90], s_moves).Sample(
            (paragraphs, moves) =>
            {
                var document = workspace.OpenDocument(null, string.Join("\n\n", paragraphs), format);
                document.Current.GetDiagnostics();
                foreach (var move in moves)
                {
                    Apply(document, move);
                    Show(document).Should().Equal(Show(workspace.OpenDocument(null, document.Current.Text.ToString(), format)));
                }
            },
            iter: LongTests.Iterations(6),
            threads: 1);
    }

    /// <summary>Types a letter, cuts a sentence and pastes it elsewhere, or parts or joins two paragraphs.</summary>
    private static void Apply(Document document, (int Kind, int From, int To, char Letter) move)
    {
        var text = document.Current.Text.ToString();
        var (from, to) = (move.From % text.Length, move.To % text.Length);
        if (move.Kind == 0) document.Apply(new TextChange(new TextSpan(from, 0), move.Letter.ToString()));
        else if (move.Kind == 1) document.Apply(new TextChange(new TextSpan(from, 1), ""));
        else if (move.Kind == 2) document.Apply(new TextChange(new TextSpan(from, 0), "\n\n"));
        else if (move.Kind == 3) document.Apply(new TextChange(new TextSpan(Math.Max(0, text.IndexOf("\n\n", from, StringComparison.Ordinal)), 2), " "));
        else MoveSentence(document, text, from, to);
    }

    private static void MoveSentence(Document document, string text, int from, int to)
    {
        var start = text.LastIndexOf(". ", from, StringComparison.Ordinal) + 1;
        var end = text.IndexOf('.', Math.Max(from, start)) + 1;
        if (end <= start || (to >= start && to < end)) return;
        var sentence = text[start..end];
        document.Apply(new TextChange(TextSpan.FromBounds(start, end), ""));
        document.Apply(new TextChange(new TextSpan(to < start ? to : to - sentence.Length, 0), sentence));
    }

    private static IEnumerable<string> Show(Document document) =>
        document.Current.GetDiagnostics().Select(d => $"{d} {d.Severity} {string.Join(' ', d.Related)} {string.Join(' ', d.Properties.OrderBy(p => p.Key))}");
}

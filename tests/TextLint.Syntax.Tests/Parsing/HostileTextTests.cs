using CsCheck;
using TextLint.Syntax.Text;

namespace TextLint.Syntax.Tests.Parsing;

/// <summary>What holds for every text, whatever it is.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<TextFormat> Formats => [TextFormat.PlainText, TextFormat.Markdown, TextFormat.Html];

    [Theory, MemberData(nameof(Formats))]
    public void Every_text_gives_a_tree_that_tiles_it(TextFormat format) =>
        HostileText.Any.Sample(text => TreeComparison.Fault(Parse(text, format), text).Should().BeNull(), iter: 20_000);

    [Fact]
    public void Every_string_of_random_units_gives_a_tree_that_tiles_it() =>
        Gen.OneOf(Gen.Char, Gen.Char[' ', '~'], Gen.Char['\u2000', '\u206F'], Gen.Char['\uD7F0', '\uDFFF']).Array[0, 80].Select(units => new string(units))
            .Sample(text => TreeComparison.Fault(Parse(text, TextFormat.PlainText), text).Should().BeNull(), iter: 20_000);

    [Theory, MemberData(nameof(Formats))]
    public void A_change_gives_the_tree_that_the_new_text_gives(TextFormat format) =>
        HostileText.Edit(HostileText.Any).Sample(edit => CheckEdit(edit, format), iter: 10_000);

    [Theory, MemberData(nameof(Formats))]
    public void A_change_to_copy_gives_the_tree_that_the_new_text_gives(TextFormat format) =>
        HostileText.Edit(HostileText.Copy).Sample(edit => CheckEdit(edit, format), iter: 10_000);

    [Fact]
    public void A_series_of_changes_gives_the_tree_that_the_last_text_gives() =>
        Gen.Select(HostileText.Copy, Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 3], HostileText.Any).Array[1, 8]).Sample((text, edits) =>
        {
            var tree = Parse(text, TextFormat.PlainText);
            foreach (var (place, length, inserted) in edits)
            {
                var start = place % (tree.Text.Length + 1);
                tree = tree.WithChange(new TextChange(new TextSpan(start, Math.Min(length, tree.Text.Length - start)), inserted));
            }
            TreeComparison.Difference(tree, Parse(tree.Text.ToString(), TextFormat.PlainText)).Should().BeNull();
        }, iter: 5_000);

    [Theory]
    [InlineData("\""), InlineData(". "), InlineData("a "), InlineData("-"), InlineData("\u200D"), InlineData("\U0001F469\u200D"), InlineData("\n"), InlineData("- x\n"), InlineData("a.b."), InlineData("ab.cd"), InlineData("a@b")]
    [InlineData("http://)"), InlineData("1,000"), InlineData("Mr. "), InlineData("post a comment\n\n"), InlineData("(\"'"), InlineData("\uD800"), InlineData("e\u0301"), InlineData("1\u00A0"), InlineData("$1 "), InlineData("etc. \"")]
    public void A_long_text_of_one_thing_is_read(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000));
        TreeComparison.Fault(Parse(text, TextFormat.PlainText), text).Should().BeNull();
    }

    private static SyntaxTree Parse(string text, TextFormat format) => SyntaxTree.Parse(text, new ParseOptions { Format = format });

    private static void CheckEdit((string Text, int Start, int Length, string NewText) edit, TextFormat format)
    {
        var before = Parse(edit.Text, format);
        var after = before.WithChange(new TextChange(new TextSpan(edit.Start, edit.Length), edit.NewText));
        var whole = Parse(edit.Text[..edit.Start] + edit.NewText + edit.Text[(edit.Start + edit.Length)..], format);
        TreeComparison.Difference(after, whole).Should().BeNull();
    }
}

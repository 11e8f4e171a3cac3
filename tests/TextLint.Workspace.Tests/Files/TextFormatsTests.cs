using TextLint.Syntax;

namespace TextLint.Workspaces.Tests.Files;

public sealed class TextFormatsTests
{
    [Theory]
    [InlineData("news/Ferry.MD", TextFormat.Markdown)]
    [InlineData("a.markdown", TextFormat.Markdown)]
    [InlineData("a.html", TextFormat.Html)]
    [InlineData("a.HTM", TextFormat.Html)]
    [InlineData("a.txt", TextFormat.PlainText)]
    [InlineData("a.rst", TextFormat.PlainText)]
    [InlineData("md", TextFormat.PlainText)]
    [InlineData("a.md/b", TextFormat.PlainText)]
    [InlineData("", TextFormat.PlainText)]
    [InlineData(null, TextFormat.PlainText)]
    public void The_ending_tells_the_format(string? path, TextFormat format) => TextFormats.FromPath(path).Should().Be(format);

    [Theory]
    [InlineData("a.txt", true)]
    [InlineData("a.TEXT", true)]
    [InlineData("a.md", true)]
    [InlineData("a.htm", true)]
    [InlineData("a.txt.bak", false)]
    [InlineData("txt", false)]
    [InlineData("a.cs", false)]
    public void A_walk_takes_articles(string path, bool taken) => TextFormats.IsArticle(path).Should().Be(taken);
}

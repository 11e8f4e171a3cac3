using CsCheck;
using TextLint.Syntax;

namespace TextLint.LanguageServer.Converters;

public sealed class DocumentUriTests
{
    [Theory]
    [InlineData("file:///desk/story.md", "/desk/story.md")]
    [InlineData("file:///desk/front%20page%20%231.txt", "/desk/front page #1.txt")]
    [InlineData("file:///desk/caf%C3%A9.txt", "/desk/café.txt")]
    [InlineData("file:///desk/100%25.txt", "/desk/100%.txt")]
    [InlineData("file://localhost/desk/a.txt", "/desk/a.txt")]
    [InlineData("file:///c%3A/desk/a.txt", @"c:\desk\a.txt")]
    [InlineData("file:///C:/desk/a.txt", @"C:\desk\a.txt")]
    [InlineData("file://paper/share/a.txt", @"\\paper\share\a.txt")]
    public void A_file_has_a_path(string uri, string path) => DocumentUri.ToPath(uri).Should().Be(path);

    [Theory]
    [InlineData("untitled:Untitled-1")]
    [InlineData("git:/desk/story.md?ref")]
    [InlineData("file://")]
    [InlineData("")]
    public void Anything_else_is_a_fragment(string uri) => DocumentUri.ToPath(uri).Should().BeNull();

    [Theory]
    [InlineData("/desk/story.md", "file:///desk/story.md")]
    [InlineData("/desk/a b#c?d%e.txt", "file:///desk/a%20b%23c%3Fd%25e.txt")]
    [InlineData(@"C:\desk\a.txt", "file:///C%3A/desk/a.txt")]
    [InlineData(@"\\paper\share\a.txt", "file://paper/share/a.txt")]
    public void A_path_has_a_URI(string path, string uri) => DocumentUri.FromPath(path).Should().Be(uri);

    [Fact]
    public void A_path_leads_back_to_itself() =>
        Gen.String[Gen.Char[' ', '\u2fff'], 1, 20].Where(s => !s.Contains('\\') && s[0] is not '/' && (s.Length < 2 || s[1] != ':'))
            .Sample(name => DocumentUri.ToPath(DocumentUri.FromPath("/" + name)).Should().Be("/" + name));

    [Theory]
    [InlineData("plaintext", TextFormat.PlainText)]
    [InlineData("markdown", TextFormat.Markdown)]
    [InlineData("html", TextFormat.Html)]
    [InlineData("asciidoc", null)]
    public void The_language_tells_the_format(string languageId, TextFormat? format) => DocumentUri.ToFormat(languageId).Should().Be(format);
}

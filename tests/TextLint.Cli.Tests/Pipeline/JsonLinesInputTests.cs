using System.Text;
using CsCheck;
using TextLint.Cli.Pipeline;
using TextLint.Syntax;

namespace TextLint.Cli.Tests.Pipeline;

public sealed class JsonLinesInputTests
{
    [Theory]
    [InlineData("""{"id":"a","text":"The ferry."}""", "\"a\"", "The ferry.", null, null)]
    [InlineData("""{"text":"x","id":17}""", "17", "x", null, null)]
    [InlineData("""{"id":{"n":[1,2]},"text":"x","format":"md","path":"a/b.md","other":[{}]}""", "{\"n\":[1,2]}", "x", TextFormat.Markdown, "a/b.md")]
    [InlineData("""{"text":"x","format":null,"path":null}""", "null", "x", null, null)]
    [InlineData("""{"id":"ü\u00fc","text":"caf\u00e9 \ud83d\ude00\n"}""", "\"ü\\u00fc\"", "café 😀\n", null, null)]
    public void A_line_is_an_object(string line, string id, string text, TextFormat? format, string? path)
    {
        var input = JsonLinesInput.Parse(3, Encoding.UTF8.GetBytes(line));
        input.Should().Be(new JsonLinesInput(3, id, text, format, path, null));
    }

    [Theory]
    [InlineData("nonsense", 2, "not a JSON object")]
    [InlineData("[1]", 1, "not a JSON object")]
    [InlineData("""{"text":"x" "id":1}""", 13, "not a JSON object")]
    [InlineData("""{"id":1}""", 1, "no \"text\"")]
    [InlineData("""{"id":1,"text":5}""", 16, "\"text\" must be a string")]
    [InlineData("""{"text":"x","format":"docx"}""", 22, "\"txt\", \"md\" or \"html\"")]
    [InlineData("""{"text":"x"}{"text":"y"}""", 13, "JSON")]
    public void A_line_at_fault_says_where_and_why(string line, int column, string message)
    {
        var input = JsonLinesInput.Parse(3, Encoding.UTF8.GetBytes(line));
        input.Text.Should().BeNull();
        input.Fault!.Value.Column.Should().Be(column);
        input.Fault!.Value.Message.Should().Contain(message);
    }

    [Fact]
    public void An_escaped_lone_surrogate_is_text() =>
        JsonLinesInput.Parse(3, """{"text":"lone \ud800 surrogate \"q\" \\ \/"}"""u8).Text.Should().Be("lone \ud800 surrogate \"q\" \\ /");

    [Fact]
    public void Any_bytes_are_a_line() =>
        Gen.OneOf(Gen.Byte.Array[0, 40], Gen.OneOf("{", "}", "\"text\"", ":", "\"a\\ud800\"", ",", "\"id\"", "1", "\xff", "\\").Array[0, 12].Select(p => Encoding.Latin1.GetBytes(string.Concat(p))))
            .Sample(bytes => JsonLinesInput.Parse(1, bytes) is { Text: null, Fault: not null } or { Text: not null, Fault: null });

    [Fact]
    public void Lines_are_read_whatever_their_length_and_end()
    {
        var text = "one\r\n\n" + new string('x', 200_000) + "\nlast";
        LineReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))).Select(l => (l.Number, l.Line.Length)).Should().Equal((1, 4), (2, 0), (3, 200_000), (4, 4));
    }
}

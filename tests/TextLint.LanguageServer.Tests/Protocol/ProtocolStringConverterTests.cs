using System.Text;
using System.Text.Json;
using CsCheck;

namespace TextLint.LanguageServer.Protocol;

public sealed class ProtocolStringConverterTests
{
    [Fact]
    public void Any_string_survives_the_way_there_and_back() =>
        Gen.OneOf("a", "“", "🗞", "\uD83D", "\uDCF0", "\0", "\n", "\"", "\\", "\u2028", "/").Array[0, 30].Select(string.Concat)
            .Sample(text => Read(Write(text)).Should().Be(text));

    // A theory's strings go through UTF-8, where a lone surrogate does not survive.
    [Fact]
    public void Escapes_are_read_as_editors_write_them()
    {
        ReadValue("""\ud83d""").Should().Be("\uD83D");
        ReadValue("""a\udcf0\ud83d\n\t\r\b\f\"\\\/b\u0000""").Should().Be("a\uDCF0\uD83D\n\t\r\b\f\"\\/b\0");
        ReadValue("""\ud83d\udcf0 é""").Should().Be("📰 é");
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_become_the_replacement_character()
    {
        byte[] json = [.. Encoding.ASCII.GetBytes("{\"value\":\"a"), 0xFF, .. Encoding.ASCII.GetBytes("b\"}")];
        JsonSerializer.Deserialize(json, ProtocolJson.Default.SetTraceParams)!.Value.Should().Be("a\uFFFDb");
    }

    [Fact]
    public void Null_where_a_string_must_stand_is_a_fault() =>
        FluentActions.Invoking(() => Read("""{"value":null}""")).Should().Throw<JsonException>();

    private static string Write(string text) => JsonSerializer.Serialize(new SetTraceParams(text), ProtocolJson.Default.SetTraceParams);

    private static string ReadValue(string value) => Read($$"""{"value":"{{value}}"}""");

    private static string Read(string json) => JsonSerializer.Deserialize(json, ProtocolJson.Default.SetTraceParams)!.Value;
}

using System.Text.Json;

namespace TextLint.LanguageServer.Protocol;

public sealed class ClientCapabilitiesTests
{
    [Theory]
    [InlineData("""["utf-8","utf-16"]""", PositionEncoding.Utf8)]
    [InlineData("""["utf-16","utf-8"]""", PositionEncoding.Utf16)]
    [InlineData("""["utf-32","utf-8"]""", PositionEncoding.Utf8)]
    [InlineData("""["utf-32"]""", PositionEncoding.Utf16)]
    [InlineData("[]", PositionEncoding.Utf16)]
    [InlineData("[5,null]", PositionEncoding.Utf16)]
    [InlineData("\"utf-8\"", PositionEncoding.Utf16)]
    internal void The_first_encoding_the_client_prefers_that_we_have(string offered, PositionEncoding expected) =>
        Read($$$"""{"general":{"positionEncodings":{{{offered}}}}}""").PositionEncoding.Should().Be(expected);

    [Fact]
    public void What_the_client_says_it_can_it_can()
    {
        var client = Read("""
            {
              "textDocument": { "diagnostic": {}, "publishDiagnostics": { "relatedInformation": true, "tagSupport": { "valueSet": [1, 2] } } },
              "workspace": {
                "configuration": true, "workspaceEdit": { "documentChanges": true }, "diagnostics": { "refreshSupport": true },
                "didChangeConfiguration": { "dynamicRegistration": true }, "didChangeWatchedFiles": { "dynamicRegistration": true }
              }
            }
            """);

        Answers(client).Should().OnlyContain(can => can);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"textDocument":7,"workspace":null,"general":[]}""")]
    [InlineData("""{"textDocument":{"diagnostic":true,"publishDiagnostics":{"relatedInformation":"yes","tagSupport":{"valueSet":["1",1.5,2]}}}}""")]
    public void Anything_else_is_a_no(string json) => Answers(Read(json)).Should().OnlyContain(can => !can);

    private static bool[] Answers(ClientCapabilities client) =>
    [
        client.PullsDiagnostics, client.RefreshesDiagnostics, client.ShowsRelatedInformation, client.ShowsUnnecessary,
        client.TakesVersionedEdits, client.AnswersConfiguration, client.RegistersConfiguration, client.RegistersWatchedFiles,
    ];

    private static ClientCapabilities Read(string json) => new(JsonDocument.Parse(json).RootElement);
}

using System.Text.Json.Nodes;
using TextLint.Syntax.Text;
using TextLint.Testing;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Hosting;

/// <summary>A session over an article with the rules and the language data that ship. In its text <c>[||]</c> is the caret.</summary>
public sealed class ArticleSession : IAsyncDisposable
{
    /// <summary>An article in Markdown that is no file of this machine.</summary>
    public const string Uri = "file:///textlint-nowhere/ferry.md";

    /// <summary>Capabilities of a client that uses all features.</summary>
    public const string Everything = """
        {"textDocument":{"hover":{"contentFormat":["markdown","plaintext"]},"definition":{"linkSupport":true},"references":{},"documentHighlight":{},
         "documentSymbol":{"hierarchicalDocumentSymbolSupport":true},"codeLens":{},"inlayHint":{},"completion":{},"foldingRange":{},"selectionRange":{},"documentLink":{}},
         "workspace":{"symbol":{}},"experimental":{"commands":{"commands":["textlint.showReferences"]}}}
        """;

    /// <summary>Capabilities of a client that counts in bytes and knows the features in their first form.</summary>
    public const string Plain = """
        {"general":{"positionEncodings":["utf-8"]},"textDocument":{"hover":{},"definition":{},"documentSymbol":{},"codeLens":{}}}
        """;

    private readonly EditorSession _session;
    private readonly string _uri;
    private readonly bool _countsBytes;

    private ArticleSession(EditorSession session, string uri, MarkedText text, bool countsBytes) => (_session, _uri, Marked, _countsBytes) = (session, uri, text, countsBytes);

    /// <summary>The text, and the carets.</summary>
    public MarkedText Marked { get; }

    /// <summary>The client.</summary>
    public TestClient Client => _session.Client;

    /// <summary>Opens a marked article.</summary>
    public static async Task<ArticleSession> OpenAsync(string marked, string capabilities = Everything, string uri = Uri, string? folderUri = null)
    {
        var text = MarkedText.Parse(marked.ReplaceLineEndings("\n"));
        var session = await EditorSession.OpenAsync(text.Text, o => WorkspaceFactory.Create(o with { UserWordList = null }), capabilities, uri, folderUri);
        return new ArticleSession(session, uri, text, capabilities == Plain);
    }

    /// <summary>Opens another document beside it.</summary>
    public void Open(string text, string uri) => _session.Open(text, uri);

    /// <summary>Asks about the caret, or with <paramref name="more"/> of parameters about something else; the result alone.</summary>
    /// <param name="method">The method, without <c>textDocument/</c>.</param>
    /// <param name="more">Other members of the parameters, as JSON that begins with a comma.</param>
    public async Task<JsonNode?> AskAsync(string method, string more = "")
    {
        var position = Marked.Spans.IsEmpty ? "" : $",\"position\":{PositionOf(Marked.Spans[0].Start)}";
        var answer = await Client.AskAsync($"textDocument/{method}", $$$"""{"textDocument":{"uri":"{{{_uri}}}"}{{{position}}}{{{more}}}}""");
        answer["error"].Should().BeNull();
        return answer["result"];
    }

    /// <summary>The text with the ranges of an answer marked.</summary>
    public string Mark(IEnumerable<JsonNode?> ranges) => MarkedText.Mark(Marked.Text, ranges.Select(SpanOf).Order());

    /// <summary>The text of a range.</summary>
    public string TextOf(JsonNode? range) => SpanOf(range) is var span ? Marked.Text.Substring(span.Start, span.Length) : "";

    /// <summary>The text before a position.</summary>
    public string Before(JsonNode position) => Marked.Text[..OffsetOf(position)];

    /// <summary>A position as JSON.</summary>
    public string PositionOf(int offset)
    {
        var position = SourceText.From(Marked.Text).GetLinePosition(offset);
        var character = _countsBytes ? System.Text.Encoding.UTF8.GetByteCount(Marked.Text.AsSpan(offset - position.Character, position.Character)) : position.Character;
        return $$"""{"line":{{position.Line}},"character":{{character}}}""";
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _session.DisposeAsync();

    private TextSpan SpanOf(JsonNode? range) => TextSpan.FromBounds(OffsetOf(range!["start"]!), OffsetOf(range["end"]!));

    private int OffsetOf(JsonNode position)
    {
        var source = SourceText.From(Marked.Text);
        var (line, character) = (position["line"]!.GetValue<int>(), position["character"]!.GetValue<int>());
        if (!_countsBytes) return source.GetPosition(new LinePosition(line, character));
        var start = source.GetLine(line).Span.Start;
        var offset = start;
        while (System.Text.Encoding.UTF8.GetByteCount(Marked.Text.AsSpan(start, offset - start)) < character) offset++;
        return offset;
    }
}

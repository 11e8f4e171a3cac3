using System.Text;
using System.Text.Json.Nodes;
using TextLint.LanguageServer.Hosting;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer;

public sealed class LanguageServerHostTests
{
    [Fact]
    public async Task Initialize_says_what_the_server_can()
    {
        await using var client = new TestClient(TestWorkspaces.Create);
        var result = (await client.AskAsync("initialize", """{"capabilities":{"textDocument":{"diagnostic":{}},"general":{"positionEncodings":["utf-8"]}}}"""))["result"]!;

        result["serverInfo"]!["name"]!.GetValue<string>().Should().Be("textlint");
        var expected = JsonNode.Parse("""
            {
              "positionEncoding": "utf-8",
              "textDocumentSync": { "openClose": true, "change": 2, "save": true },
              "codeActionProvider": { "codeActionKinds": ["quickfix", "source.fixAll.textlint", "source.textlint.cleanUp", "source.textlint.curlyQuotes", "source.textlint.straightQuotes"] },
              "renameProvider": true,
              "diagnosticProvider": { "identifier": "textlint", "interFileDependencies": false, "workspaceDiagnostics": false }
            }
            """);
        JsonNode.DeepEquals(result["capabilities"], expected).Should().BeTrue(result["capabilities"]!.ToJsonString());
    }

    [Fact]
    public async Task Pulling_is_offered_only_to_a_client_that_pulls()
    {
        await using var client = new TestClient(TestWorkspaces.Create);
        var result = (await client.AskAsync("initialize", """{"capabilities":{}}"""))["result"]!;

        result["capabilities"]!.AsObject().Should().NotContainKey("diagnosticProvider");
        result["capabilities"]!["positionEncoding"]!.GetValue<string>().Should().Be("utf-16");
    }

    [Fact]
    public async Task Exit_after_shutdown_is_0()
    {
        await using var client = new TestClient(TestWorkspaces.Create);
        await InitializeAsync(client);
        var shutdown = await client.AskAsync("shutdown", null);
        client.Tell("exit", null);

        shutdown.Should().ContainKey("result").WhoseValue.Should().BeNull();
        (await client.Exit).Should().Be(0);
    }

    [Fact]
    public async Task Exit_right_behind_shutdown_does_not_cut_its_answer_off()
    {
        for (var i = 0; i < 50; i++)
        {
            await using var client = new TestClient(TestWorkspaces.Create);
            var initialized = client.Ask("initialize", """{"capabilities":{}}""").Answer;
            var shutdown = client.Ask("shutdown", null).Answer;
            client.Tell("exit", null);

            (await client.Exit).Should().Be(0);
            (await initialized).Should().ContainKey("result");
            (await shutdown).Should().ContainKey("result");
        }
    }

    [Fact]
    public async Task Exit_without_shutdown_is_1()
    {
        await using var client = new TestClient(TestWorkspaces.Create);
        await InitializeAsync(client);
        client.Tell("exit", null);
        (await client.Exit).Should().Be(1);
    }

    [Fact]
    public async Task A_client_that_hangs_up_ends_the_server_with_1()
    {
        await using var client = new TestClient(TestWorkspaces.Create);
        await InitializeAsync(client);
        client.HangUp();
        (await client.Exit).Should().Be(1);
    }

    [Fact]
    public async Task The_host_can_end_the_session()
    {
        using var source = new CancellationTokenSource();
        await using var client = new TestClient(TestWorkspaces.Create, source.Token);
        await InitializeAsync(client);
        await source.CancelAsync();
        (await client.Exit).Should().Be(1);
    }

    [Theory]
    [InlineData("shutdown", "null")]
    [InlineData("textDocument/diagnostic", """{"textDocument":{"uri":"untitled:a"}}""")]
    public async Task Requests_before_initialize_are_refused(string method, string parameters)
    {
        await using var client = new TestClient(TestWorkspaces.Create);
        Code(await client.AskAsync(method, parameters)).Should().Be(ErrorCodes.ServerNotInitialized);
        (await InitializeAsync(client)).Should().ContainKey("result");
    }

    [Fact]
    public async Task Requests_after_shutdown_are_refused_and_notifications_passed_over()
    {
        await using var client = new TestClient(TestWorkspaces.Create);
        await InitializeAsync(client);
        await client.AskAsync("shutdown", null);
        client.Tell("textDocument/didOpen", "{}");

        Code(await client.AskAsync("textDocument/diagnostic", "{}")).Should().Be(ErrorCodes.InvalidRequest);
        Code(await InitializeAsync(client)).Should().Be(ErrorCodes.InvalidRequest);
        client.Received.Should().NotContain(m => m.ContainsKey("method"));
    }

    [Fact]
    public async Task A_second_initialize_is_refused()
    {
        await using var client = new TestClient(TestWorkspaces.Create);
        await InitializeAsync(client);
        Code(await InitializeAsync(client)).Should().Be(ErrorCodes.InvalidRequest);
    }

    [Fact]
    public async Task An_unknown_request_is_an_error_and_an_unknown_notification_nothing()
    {
        await using var client = new TestClient(TestWorkspaces.Create);
        await InitializeAsync(client);
        client.Tell("$/setUpDesk");
        client.Tell("textDocument/setUpDesk");

        Code(await client.AskAsync("textDocument/moniker")).Should().Be(-32601);
        client.Received.Should().NotContain(m => m.ContainsKey("method"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("[1]")]
    [InlineData("{}")]
    [InlineData("""{"textDocument":null}""")]
    [InlineData("""{"textDocument":{"uri":5}}""")]
    [InlineData("""{"textDocument":"x"}""")]
    public async Task Parameters_that_are_missing_or_of_another_shape_are_an_error(string? parameters)
    {
        await using var client = new TestClient(TestWorkspaces.Create);
        await InitializeAsync(client);
        var answer = await client.AskAsync("textDocument/diagnostic", parameters);

        Code(answer).Should().Be(ErrorCodes.InvalidParams);
        answer["error"]!["message"]!.GetValue<string>().Should().Contain("textDocument/diagnostic");
    }

    [Theory]
    [InlineData("textDocument/didOpen", null)]
    [InlineData("textDocument/didOpen", """{"textDocument":{"uri":"untitled:a","languageId":"plaintext","version":"x","text":""}}""")]
    [InlineData("textDocument/didChange", """{"textDocument":{"uri":"untitled:never-opened","version":2},"contentChanges":[]}""")]
    public async Task A_notification_that_cannot_be_handled_is_said_in_the_log(string method, string? parameters)
    {
        await using var client = new TestClient(TestWorkspaces.Create);
        await InitializeAsync(client);
        client.Tell(method, parameters);

        var message = await client.WaitForAsync(Methods.LogMessage);
        message["params"]!["type"]!.GetValue<int>().Should().Be(1);
        (await client.AskAsync("shutdown", null)).Should().ContainKey("result");
    }

    [Theory]
    [InlineData("{bad")]
    [InlineData("[]")]
    [InlineData("""[{"jsonrpc":"2.0","id":9,"method":"shutdown"}]""")]
    [InlineData("""{"id":77}""")]
    [InlineData("\"x\"")]
    [InlineData("""{"jsonrpc":"2.0","id":{},"method":"shutdown"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":88,"method":5}""")]
    public async Task Content_that_is_no_message_is_answered_and_does_not_end_the_connection(string content)
    {
        await using var client = new TestClient(TestWorkspaces.Create);
        await InitializeAsync(client);
        for (var i = 0; i < 3; i++) client.SendContent(content);
        (await client.AskAsync("shutdown", null)).Should().ContainKey("result");

        while (client.Received.Count(IsParseError) < 3) await Task.Delay(5);
        client.Received.Count(IsParseError).Should().Be(3);
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{"jsonrpc":"2.0","id":4711,"result":null}""")]
    [InlineData("""{"jsonrpc":"2.0","id":"x","error":{"code":1,"message":"m"}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":4711}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":{}}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"$/cancelRequest"}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"initialized"}""")]
    public async Task Stray_messages_do_not_end_the_connection(string content)
    {
        await using var client = new TestClient(TestWorkspaces.Create);
        await InitializeAsync(client);
        client.SendContent(content);
        (await client.AskAsync("shutdown", null)).Should().ContainKey("result");
    }

    [Fact]
    public async Task A_header_that_cannot_be_read_ends_the_server()
    {
        await using var client = new TestClient(TestWorkspaces.Create);
        await InitializeAsync(client);
        client.SendBytes(Encoding.ASCII.GetBytes("Content-Length: many\r\n\r\n{}"));
        (await client.Exit).Should().Be(1);
    }

    [Fact]
    public async Task A_trace_names_the_messages_where_the_client_wants_it()
    {
        await using var client = new TestClient(TestWorkspaces.Create);
        await client.AskAsync("initialize", """{"capabilities":{},"trace":"messages"}""");
        client.Tell("initialized");
        await client.WaitForAsync(Methods.LogTrace, m => m["params"]!["message"]!.GetValue<string>() == "initialized");

        client.Tell("$/setTrace", """{"value":"off"}""");
        await client.AskAsync("shutdown", null);
        client.Received.Should().NotContain(m => m.ContainsKey("method") && m["params"]!.ToJsonString().Contains("shutdown"));
    }

    [Fact]
    public async Task Watches_and_settings_are_asked_for_where_the_client_can()
    {
        await using var client = new TestClient(TestWorkspaces.Create);
        await client.AskAsync("initialize", """
            {"capabilities":{"workspace":{"configuration":true,"didChangeConfiguration":{"dynamicRegistration":true},"didChangeWatchedFiles":{"dynamicRegistration":true}}}}
            """);
        client.Answer = (method, _) => method == Methods.Configuration ? JsonNode.Parse("""[{"trace":"messages"}]""") : null;
        client.Tell("initialized");

        var registrations = (await client.WaitForAsync(Methods.RegisterCapability))["params"]!["registrations"]!.AsArray();
        registrations.Select(r => r!["method"]!.GetValue<string>()).Should().Equal("workspace/didChangeWatchedFiles", "workspace/didChangeConfiguration");
        registrations[0]!["registerOptions"]!["watchers"]!.AsArray().Select(w => w!["globPattern"]!.GetValue<string>())
            .Should().Equal("**/textlint.yml", "**/*.textlint.yml", "**/.gitignore", "**/textlint.names", "**/pack.yaml", "**/textlint.lock", "**/.vale.ini", "**/_vale.ini", "**/vale.ini", "**/.vale", "**/_vale");
        (await client.WaitForAsync(Methods.Configuration))["params"]!.ToJsonString().Should().Be("""{"items":[{"section":"textlint"}]}""");

        // The settings switched the trace on.
        while (!client.Received.Any(m => m["method"]?.GetValue<string>() == Methods.LogTrace))
        {
            client.Tell("initialized");
            await Task.Delay(5);
        }
    }

    private static Task<JsonObject> InitializeAsync(TestClient client) => client.AskAsync("initialize", """{"capabilities":{}}""");

    private static int Code(JsonObject answer) => answer["error"]!["code"]!.GetValue<int>();

    private static bool IsParseError(JsonObject message) => message["error"]?["code"]?.GetValue<int>() == ErrorCodes.ParseError && message["id"] is null;
}

using System.Text.Json.Nodes;
using TextLint.LanguageServer.Hosting;
using TextLint.LanguageServer.Protocol;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Handlers;

public sealed class DidChangeConfigurationHandlerTests
{
    private const string DidChangeConfiguration = "workspace/didChangeConfiguration";
    private readonly List<ConfigurationOptions> _asked = [];

    [Fact]
    public async Task A_configuration_file_in_the_settings_is_relative_to_the_folder()
    {
        await using var client = new TestClient(Create);
        await client.AskAsync("initialize", """{"capabilities":{},"workspaceFolders":[{"uri":"file:///desk/north","name":"north"}]}""");
        client.Tell(DidChangeConfiguration, """{"settings":{"textlint":{"configFile":"../house.textlint.yml"}}}""");
        await client.AskAsync("shutdown", null);

        (_asked[^1].ConfigurationFile, _asked[^1].Folder).Should().Be((Path.GetFullPath("/desk/house.textlint.yml"), "/desk/north"));
    }

    [Fact]
    public async Task Open_documents_are_shown_again_under_new_settings()
    {
        await using var client = new TestClient(Create);
        await client.AskAsync("initialize", """{"capabilities":{"textDocument":{"diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true}}}}""");
        client.Tell("textDocument/didOpen", """{"textDocument":{"uri":"untitled:a","languageId":"plaintext","version":1,"text":"In teh hall."}}""");
        client.Tell(DidChangeConfiguration, """{"settings":{"textlint":{"configFile":"/desk/house.textlint.yml"}}}""");

        await client.WaitForAsync(Methods.RefreshDiagnostics);
        var report = await client.AskAsync("textDocument/diagnostic", """{"textDocument":{"uri":"untitled:a"}}""");
        report["result"]!["items"]!.AsArray().Should().ContainSingle();
    }

    [Fact]
    public async Task The_same_settings_change_nothing()
    {
        await using var client = new TestClient(Create);
        await client.AskAsync("initialize", """{"capabilities":{}}""");
        var before = _asked.Count;
        client.Tell(DidChangeConfiguration, """{"settings":{}}""");
        client.Tell(DidChangeConfiguration);
        await client.AskAsync("shutdown", null);

        _asked.Should().HaveCount(before);
    }

    [Fact]
    public async Task A_client_that_can_be_asked_is_asked()
    {
        await using var client = new TestClient(Create);
        client.Answer = (_, _) => JsonNode.Parse("""[{"configFile":"/desk/asked.yml"}]""");
        await client.AskAsync("initialize", """{"capabilities":{"workspace":{"configuration":true}}}""");
        client.Tell(DidChangeConfiguration, """{"settings":{"textlint":{"configFile":"/desk/sent.yml"}}}""");

        while (_asked.Count == 0 || _asked[^1].ConfigurationFile is null) await Task.Delay(5);
        _asked[^1].ConfigurationFile.Should().Be("/desk/asked.yml");
    }

    [Fact]
    public async Task A_fault_in_taking_settings_does_not_end_the_server()
    {
        await using var client = new TestClient(options => options.ConfigurationFile is null ? Create(options) : throw new InvalidOperationException("The press is broken."));
        await client.AskAsync("initialize", """{"capabilities":{}}""");
        client.Tell(DidChangeConfiguration, """{"settings":{"textlint":{"configFile":"/desk/house.yml"}}}""");

        (await client.WaitForAsync(Methods.LogMessage))["params"]!["message"]!.GetValue<string>().Should().Contain("The press is broken.");
        (await client.AskAsync("shutdown", null)).Should().ContainKey("result");
    }

    private Workspace Create(ConfigurationOptions options)
    {
        _asked.Add(options);
        return TestWorkspaces.Create(options);
    }
}

using System.IO.Compression;
using System.Text.Json;
using TextLint.Testing;

namespace TextLint.EndToEnd.Tests.LanguageServer;

/// <summary>The extension for Visual Studio Code: what is packed, and that its manifest and its code speak of the same things.</summary>
public sealed class ExtensionTests(NodeClient client) : IClassFixture<NodeClient>
{
    private static readonly string s_folder = RepositoryPath.To("editors", "vscode");

    [Fact]
    public void The_manifest_and_the_code_agree()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(s_folder, "package.json")));
        var code = File.ReadAllText(Path.Combine(s_folder, "src", "extension.js"));
        var contributes = manifest.RootElement.GetProperty("contributes");

        foreach (var command in contributes.GetProperty("commands").EnumerateArray())
            code.Should().Contain($"registerCommand('{command.GetProperty("command").GetString()}'");
        foreach (var setting in contributes.GetProperty("configuration").GetProperty("properties").EnumerateObject())
            code.Should().Contain($".get('{setting.Name["textlint.".Length..]}'");
        foreach (var activation in manifest.RootElement.GetProperty("activationEvents").EnumerateArray())
            code.Should().Contain($"'{activation.GetString()!["onLanguage:".Length..]}'");
    }

    [Fact]
    public void The_lock_file_names_no_place_to_download_from()
    {
        foreach (var file in Directory.EnumerateFiles(s_folder, "package-lock.json").Append(Path.Combine(s_folder, "..", "..", "tests", "TextLint.EndToEnd.Tests", "LanguageServer", "package-lock.json")))
            File.ReadAllText(file).Should().NotContain("\"resolved\"").And.NotContain("://registry");
    }

    [Fact]
    public void The_executable_is_the_one_configured_else_the_one_packed_else_the_first_on_the_path()
    {
        Assert.SkipUnless(client.HasNode, "There is no node and npm on the PATH.");
        NodeClient.Run("node", s_folder, [], "--test", "test/");
    }

    [Fact]
    public void The_package_holds_the_bundle_and_nothing_else()
    {
        Assert.SkipUnless(client.HasNode, "There is no node and npm on the PATH.");
        Assert.SkipUnless(Environment.GetEnvironmentVariable("TEXTLINT_TEST_VSIX") is not null, "Packing takes ten seconds: set TEXTLINT_TEST_VSIX to have it tested.");
        NodeClient.Run("npm", s_folder, [], "ci", "--ignore-scripts");
        NodeClient.Run("npm", s_folder, [], "run", "package");

        using var package = ZipFile.OpenRead(Path.Combine(s_folder, "textlint-articles.vsix"));
        package.Entries.Select(e => e.FullName).Where(n => n.StartsWith("extension/", StringComparison.Ordinal) && !n.StartsWith("extension/server/", StringComparison.Ordinal))
            .Should().BeEquivalentTo("extension/package.json", "extension/readme.md", "extension/LICENSE.txt", "extension/dist/extension.js", "extension/dist/THIRD-PARTY.txt");
        using var packed = JsonDocument.Parse(package.GetEntry("extension/package.json")!.Open());
        package.GetEntry("extension/" + packed.RootElement.GetProperty("main").GetString()![2..]).Should().NotBeNull();
    }
}

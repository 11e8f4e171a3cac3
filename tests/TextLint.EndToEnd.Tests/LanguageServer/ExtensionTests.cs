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
        var code = string.Concat(Directory.EnumerateFiles(Path.Combine(s_folder, "src"), "*.js").Select(File.ReadAllText));
        var contributes = manifest.RootElement.GetProperty("contributes");

        foreach (var command in contributes.GetProperty("commands").EnumerateArray())
            code.Should().Contain($"registerCommand('{command.GetProperty("command").GetString()}'");
        foreach (var setting in contributes.GetProperty("configuration").GetProperty("properties").EnumerateObject())
            code.Should().ContainAny($"get('{setting.Name["textlint.".Length..]}'", $"setting('{setting.Name["textlint.".Length..]}'");
        foreach (var view in contributes.GetProperty("views").GetProperty("textlint").EnumerateArray())
            code.Should().Contain($"view: '{view.GetProperty("id").GetString()}'");
        foreach (var activation in manifest.RootElement.GetProperty("activationEvents").EnumerateArray())
            code.Should().Contain($"'{activation.GetString()!["onLanguage:".Length..]}'");
    }

    [Fact]
    public void What_the_manifest_and_the_page_show_is_there()
    {
        var manifest = File.ReadAllText(Path.Combine(s_folder, "package.json"));
        var page = File.ReadAllText(Path.Combine(s_folder, "README.md"));
        foreach (var media in (manifest + page).Split("media/").Skip(1).Select(after => after[..after.IndexOfAny([')', '"', '`'])]))
            new FileInfo(Path.Combine(s_folder, "media", media)).Should().Match<FileInfo>(f => f.Exists && f.Length < 200_000, media);
        using var json = JsonDocument.Parse(manifest);
        foreach (var setting in json.RootElement.GetProperty("contributes").GetProperty("configuration").GetProperty("properties").EnumerateObject())
            page.Should().Contain($"`{setting.Name}`");
    }

    [Fact]
    public void The_lock_file_names_no_place_to_download_from()
    {
        foreach (var file in Directory.EnumerateFiles(s_folder, "package-lock.json").Append(Path.Combine(s_folder, "..", "..", "tests", "TextLint.EndToEnd.Tests", "LanguageServer", "package-lock.json")))
            File.ReadAllText(file).Should().NotContain("\"resolved\"").And.NotContain("://registry");
    }

    [Fact]
    public void What_needs_no_editor_is_tested_without_one()
    {
        Assert.SkipUnless(client.HasNode, "There is no node and npm on the PATH.");
        NodeClient.Run("node", s_folder, [], "--test");
    }

    [Fact]
    public void The_package_holds_the_bundle_the_server_and_their_notices()
    {
        Assert.SkipUnless(client.HasNode, "There is no node and npm on the PATH.");
        Assert.SkipUnless(Environment.GetEnvironmentVariable("TEXTLINT_TEST_VSIX") is not null, "Packing takes ten seconds: set TEXTLINT_TEST_VSIX to have it tested.");
        Assert.SkipUnless(Environment.GetEnvironmentVariable("TEXTLINT_EXECUTABLE") is { Length: > 0 }, "TEXTLINT_EXECUTABLE is not set: there is no published server to pack.");
        var file = Path.Combine(Directory.CreateTempSubdirectory("textlint-vsix-").FullName, "textlint.vsix");
        NodeClient.Run("npm", s_folder, [], "ci", "--ignore-scripts");
        NodeClient.Run("node", s_folder, [], "package.mjs", "--server", Path.GetDirectoryName(Executable.Program!)!, "--out", file);

        using var package = ZipFile.OpenRead(file);
        package.Entries.Select(e => e.FullName).Where(n => n.StartsWith("extension/", StringComparison.Ordinal) && !n.StartsWith("extension/server/notices/", StringComparison.Ordinal) && !n.StartsWith("extension/media/", StringComparison.Ordinal))
            .Should().BeEquivalentTo(
                "extension/package.json", "extension/readme.md", "extension/changelog.md", "extension/LICENSE.txt", "extension/dist/extension.js", "extension/dist/THIRD-PARTY.txt",
                "extension/dist/schemas/textlint.schema.json", "extension/dist/schemas/textlint-pack.schema.json", $"extension/server/{Path.GetFileName(Executable.Program)}");
        package.Entries.Select(e => e.FullName).Should().Contain(["extension/server/notices/NOTICE.md", "extension/server/notices/PACKAGES.txt"]);
        using var packed = JsonDocument.Parse(package.GetEntry("extension/package.json")!.Open());
        package.GetEntry("extension/" + packed.RootElement.GetProperty("main").GetString()![2..]).Should().NotBeNull();
    }
}

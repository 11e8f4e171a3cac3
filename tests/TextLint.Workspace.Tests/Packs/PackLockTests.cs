using TextLint.Workspaces.Tests.Configuration;

namespace TextLint.Workspaces.Tests.Packs;

/// <summary>The lock file, and what a lint says where a pack is not as it was locked.</summary>
public sealed class PackLockTests
{
    private const string Files = "== textlint.yml\npacks: [./style]\n== style/pack.yaml\nname: house\nversion: 1.0.0\nroster: p.csv\n== style/p.csv\nname\nAda Brook\n== style/a.yaml\nextends: existence\nmessage: x\ntokens: [whilst]\n";

    [Fact]
    public void A_lock_that_was_just_made_holds_and_is_the_same_again()
    {
        var (files, text) = Lock();
        text.Should().Contain("house:\n  version: \"1.0.0\"\n  path: \"style\"\n  sha256: ");
        Messages(files).Should().BeEmpty();
        Provider(files).CreateLock()!.After.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("style/a.yaml", "extends: existence\nmessage: y\ntokens: [whilst]\n", "The pack house has other contents than when it was locked (version 1.0.0). If that is meant, run `textlint pack lock`.")]
    [InlineData("style/p.csv", "name\nAda Brooks\n", "The pack house has other contents than when it was locked (version 1.0.0). If that is meant, run `textlint pack lock`.")]
    [InlineData("style/b.yaml", "extends: existence\nmessage: y\ntokens: [amidst]\n", "The pack house has other contents than when it was locked (version 1.0.0). If that is meant, run `textlint pack lock`.")]
    [InlineData("style/pack.yaml", "name: house\nversion: 1.1.0\nroster: p.csv\n", "The pack house is version 1.1.0, and 1.0.0 was locked. If that is meant, run `textlint pack lock`.")]
    [InlineData("textlint.lock", "", "The lock file is empty. If that is meant, run `textlint pack lock`.")]
    [InlineData("textlint.lock", "other: {sha256: 00}\n", "The pack house is not locked. If that is meant, run `textlint pack lock`.", "The pack \"other\" is locked and nothing names it. If that is meant, run `textlint pack lock`.")]
    public void What_differs_is_said(string path, string text, params string[] messages)
    {
        var (files, _) = Lock();
        files[path] = text;
        Messages(files).Should().Equal(messages);
    }

    [Fact]
    public void How_lines_end_makes_no_difference()
    {
        var (files, _) = Lock();
        files["style/a.yaml"] = "extends: existence\r\nmessage: x\r\ntokens: [whilst]\r\n";
        Messages(files).Should().BeEmpty();
    }

    private static (MemoryFiles Files, string Text) Lock()
    {
        var files = ConfigurationCase.Files(Files);
        var edit = Provider(files).CreateLock()!;
        edit.Path.Should().Be(MemoryFiles.FullPath("textlint.lock"));
        files["textlint.lock"] = edit.After.ToString();
        return (files, edit.After.ToString());
    }

    private static string[] Messages(MemoryFiles files) => [.. Provider(files).Resolve(MemoryFiles.FullPath("a.txt")).Diagnostics.Select(d => d.Diagnostic.Message)];

    private static ConfigurationProvider Provider(MemoryFiles files) =>
        new(ConfigurationCatalog.Instance, new ConfigurationOptions(Folder: MemoryFiles.FullPath(".")), null, files);
}

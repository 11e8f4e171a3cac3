using TextLint.Semantics;

namespace TextLint.Workspaces.Tests.Configuration;

/// <summary>Which index of names holds for an article.</summary>
public sealed class NameIndexConfigurationTests
{
    private const string Ada = NameIndexFile.Header + "\nAda Velden\ta.md\t1\t2\tperson\n";
    private const string Pavel = NameIndexFile.Header + "\nPavel Dubrovin\ta.md\t1\t2\tperson\n";

    [Theory]
    [InlineData("", "desk/x.md", "Ada Velden", "textlint.names")]
    [InlineData("names: more/archive.names", "desk/x.md", "Pavel Dubrovin", "more/archive.names")]
    [InlineData("names:", "desk/x.md", "Ada Velden", "textlint.names")]
    [InlineData("extends: more/house.yml", "desk/x.md", "Pavel Dubrovin", "more/archive.names")]
    public void The_index_is_the_one_that_is_named_or_else_the_one_that_lies_there(string configuration, string article, string name, string index)
    {
        var resolved = Resolve(Files(configuration), article);
        resolved.Diagnostics.Should().BeEmpty();
        resolved.Profile.NameIndex.Find(name).Should().NotBeNull();
        resolved.NameIndexFile.Should().Be(MemoryFiles.FullPath(index));
        resolved.GetArticlePath("2024/a.md").Should().Be(Path.GetFullPath("2024/a.md", Path.GetDirectoryName(MemoryFiles.FullPath(index))!));
    }

    [Fact]
    public void Without_one_nothing_is_said()
    {
        var files = new MemoryFiles(("textlint.yml", ""));
        Resolve(files, "x.md").Should().Match<ResolvedConfiguration>(c => c.Profile.NameIndex.IsEmpty && c.Diagnostics.IsEmpty);
        Resolve(new MemoryFiles(), "x.md").NameIndexFile.Should().BeNull();
    }

    [Fact]
    public void One_that_is_named_has_to_be_there_and_is_watched_for()
    {
        var resolved = Resolve(new MemoryFiles(("textlint.yml", "names: none.names")), "x.md");
        resolved.Diagnostics.Should().ContainSingle().Which.Diagnostic.Message.Should().Be("The file \"none.names\" cannot be read: it does not exist; `textlint names` makes it.");
        resolved.Files.Should().Contain(MemoryFiles.FullPath("none.names"));
    }

    [Fact]
    public void A_fault_stands_in_the_index_and_what_is_right_holds()
    {
        var resolved = Resolve(new MemoryFiles(("textlint.yml", ""), ("textlint.names", Ada + "what\n")), "x.md");
        var fault = resolved.Diagnostics.Should().ContainSingle().Subject;
        (fault.Path, fault.Text.GetLinePosition(fault.Diagnostic.Span.Start).Line).Should().Be((MemoryFiles.FullPath("textlint.names"), 2));
        resolved.Profile.NameIndex.Find("Ada Velden").Should().NotBeNull();
    }

    [Fact]
    public void A_profile_is_as_old_as_the_text_of_its_index()
    {
        var files = new MemoryFiles(("textlint.yml", ""), ("textlint.names", Ada));
        var provider = new ConfigurationProvider(ConfigurationCatalog.Instance, files: files);
        var first = provider.Resolve(MemoryFiles.FullPath("x.md")).Profile;
        provider.Invalidate();
        provider.Resolve(MemoryFiles.FullPath("x.md")).Profile.Should().BeSameAs(first);
        files["textlint.names"] = Pavel;
        provider.Invalidate();
        provider.Resolve(MemoryFiles.FullPath("x.md")).Profile.Should().NotBeSameAs(first);
        GC.KeepAlive(first);
    }

    [Fact]
    public void The_index_is_no_article() => Resolve(Files("names: list.txt"), "list.txt").IsExcluded.Should().BeTrue();

    [Fact]
    public void Who_makes_the_index_reads_none()
    {
        var provider = new ConfigurationProvider(ConfigurationCatalog.Instance, new ConfigurationOptions { IgnoresNameIndex = true }, files: new MemoryFiles(("textlint.yml", "names: none.names")));
        var resolved = provider.Resolve(MemoryFiles.FullPath("x.md"));
        resolved.Diagnostics.Should().BeEmpty();
        resolved.NameIndexFile.Should().Be(MemoryFiles.FullPath("none.names"));
    }

    private static MemoryFiles Files(string configuration) => new(
        ("textlint.yml", configuration), ("textlint.names", Ada), ("more/archive.names", Pavel), ("more/house.yml", "names: archive.names"), ("list.txt", Ada));

    private static ResolvedConfiguration Resolve(MemoryFiles files, string path) =>
        new ConfigurationProvider(ConfigurationCatalog.Instance, files: files).Resolve(MemoryFiles.FullPath(path));
}

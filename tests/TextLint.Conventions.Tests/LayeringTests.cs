using System.Xml.Linq;
using TextLint.Dev;

namespace TextLint.Conventions.Tests;

/// <summary>Invariant 5 and the import table of ARCHITECTURE.md, read from the project files.</summary>
public sealed class LayeringTests
{
    private static readonly Dictionary<string, string[]> s_table = new(StringComparer.Ordinal)
    {
        ["Syntax"] = [],
        ["Spelling"] = [],
        ["Data"] = [],
        ["DataBuilder"] = ["Spelling"],
        ["Semantics"] = ["Syntax", "Spelling"],
        ["Analysis"] = ["Syntax", "Semantics", "Spelling"],
        ["Rules"] = ["Analysis", "Semantics", "Syntax", "Spelling"],
        ["Packs"] = ["Analysis", "Semantics", "Syntax", "Spelling"],
        ["Workspace"] = ["Rules", "Packs", "Data", "Analysis", "Semantics", "Syntax", "Spelling"],
        ["LanguageServer"] = ["Workspace", "Rules", "Packs", "Data", "Analysis", "Semantics", "Syntax", "Spelling"],
        ["Testing"] = ["Packs", "Rules", "Data", "Analysis", "Semantics", "Syntax", "Spelling"],
        ["Cli"] = ["Workspace", "LanguageServer", "Testing", "Rules", "Packs", "Data", "Analysis", "Semantics", "Syntax", "Spelling"],
    };

    public static TheoryData<string> Projects => [.. s_table.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_the_table_allows(string project) =>
        ReferencesOf(project).Should().BeSubsetOf(s_table[project]);

    [Fact]
    public void Every_project_of_src_is_in_the_table() =>
        Directory.GetDirectories(Repository.PathTo("src")).Select(d => Path.GetFileName(d)["TextLint.".Length..])
            .Should().BeEquivalentTo([.. s_table.Keys, "Dev"]);

    [Fact]
    public void Nothing_references_Dev_or_DataBuilder() =>
        s_table.Keys.SelectMany(ReferencesOf).Should().NotContain(["Dev", "DataBuilder"]);

    [Theory]
    [InlineData("Syntax", "Markdig")]
    [InlineData("Packs", "SharpYaml")]
    [InlineData("LanguageServer", "StreamJsonRpc")]
    [InlineData("Cli", "System.CommandLine")]
    public void A_package_that_shapes_a_layer_is_referenced_in_that_layer_alone(string project, string package) =>
        s_table.Keys.Where(p => PackagesOf(p).Contains(package)).Should().Equal(project);

    [Theory]
    [InlineData("Rules", "TextLint.Packs")]
    [InlineData("Rules", "TextLint.Workspaces")]
    [InlineData("Syntax", "TextLint.Analysis")]
    [InlineData("LanguageServer", "TextLint.Rules")]
    [InlineData("LanguageServer", "System.Console")]
    [InlineData("Cli", "TextLint.Rules")]
    [InlineData("Packs", "TextLint.Rules")]
    [InlineData("Analysis", "System.IO.File")]
    [InlineData("Semantics", "System.IO.File")]
    [InlineData("Analysis", "System.Text.Json")]
    [InlineData("Rules", "System.Text.Json")]
    [InlineData("Semantics", "System.Text.Json")]
    [InlineData("Syntax", "System.Text.Json")]
    public void A_layer_does_not_name_what_it_may_not_know(string project, string name) =>
        SourceFiles.Of(project).Where(f => File.ReadAllText(f).Contains(name, StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Rules_do_not_know_one_another()
    {
        var rules = Directory.GetFiles(Repository.PathTo("src", "TextLint.Rules"), "*Analyzer.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        foreach (var rule in rules)
        {
            var name = Path.GetFileNameWithoutExtension(rule);
            SourceFiles.Of("Rules").Where(f => Path.GetDirectoryName(f) != Path.GetDirectoryName(rule))
                .Where(f => File.ReadAllText(f).Contains(name, StringComparison.Ordinal)).Should().BeEmpty($"{name} is its folder's own");
        }
    }

    private static string[] ReferencesOf(string project) => ItemsOf(project, "ProjectReference")
        .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/').Split('/')[^1])["TextLint.".Length..]).ToArray();

    private static string[] PackagesOf(string project) => ItemsOf(project, "PackageReference").ToArray();

    /// <summary>A reference without its assembly is a build step, not an import.</summary>
    private static IEnumerable<string> ItemsOf(string project, string item) =>
        XDocument.Load(Repository.PathTo("src", $"TextLint.{project}", $"TextLint.{project}.csproj"))
            .Descendants(item)
            .Where(e => (string?)e.Attribute("ReferenceOutputAssembly") != "false")
            .Select(e => (string)e.Attribute("Include")!);
}

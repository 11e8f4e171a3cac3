using TextLint.Syntax;
using TextLint.Syntax.Text;
using TextLint.Workspaces.Tests.Configuration;

namespace TextLint.Workspaces.Tests.Documents;

/// <summary>Suppressions kept beside a plain text and in front matter, through the whole engine.</summary>
public sealed class SuppressionFilesTests
{
    private const string Article = "The ferry  stops in May.\n";

    [Fact]
    public void An_entry_beside_the_article_suppresses()
    {
        var snapshot = Open("a.txt", Article, ("a.txt.textlint.yml", "ignore:\n- rule: double-space\n  reason: set by hand\n"));
        Ids(snapshot).Should().NotContain("TL1010");
        snapshot.Analyze().Suppressed.Should().ContainSingle();
        snapshot.GetFileDiagnostics().Should().BeEmpty();
    }

    [Fact]
    public void An_entry_that_suppresses_nothing_is_reported_in_its_file()
    {
        var snapshot = Open("a.txt", "The ferry stops.\n", ("a.txt.textlint.yml", "ignore:\n- rule: double-space\n  reason: x\n"));
        var unused = snapshot.GetFileDiagnostics().Should().ContainSingle().Subject;
        (unused.Path, unused.Diagnostic.Id, unused.Diagnostic.Span.Start).Should().Be((MemoryFiles.FullPath("a.txt.textlint.yml"), "TL0002", 10));
    }

    [Fact]
    public void Faults_of_configuration_and_of_the_file_beside_come_together()
    {
        var snapshot = Open("a.txt", Article, ("textlint.yml", "harbour: 1"), ("a.txt.textlint.yml", "ignore:\n- rule: no-rule\n  reason: x\n"));
        snapshot.GetFileDiagnostics().Select(d => (Path.GetFileName(d.Path), d.Diagnostic.Id)).Should().Equal(("textlint.yml", "TL0011"), ("a.txt.textlint.yml", "TL0016"));
    }

    [Theory]
    [InlineData("a.md")]
    [InlineData("b.txt")]
    public void The_file_beside_another_article_does_not_count(string path) =>
        Ids(Open(path, Article, ("a.txt.textlint.yml", "ignore:\n- {rule: double-space, reason: x}\n"), ("a.md.textlint.yml", "ignore:\n- {rule: double-space, reason: x}\n"))).Should().Contain("TL1010");

    [Fact]
    public void Front_matter_suppresses_and_its_faults_are_findings()
    {
        RequireFrontMatter();
        const string Text = "---\ntextlint:\n  ignore: [double-space, duoble-space]\n---\n\n" + Article;
        var ids = Ids(Open("a.md", Text));
        ids.Should().Contain("TL0016").And.NotContain("TL1010");
    }

    [Fact]
    public void Words_of_front_matter_are_known_and_a_keystroke_keeps_the_profile()
    {
        RequireFrontMatter();
        const string Text = "---\ntextlint: {words: [Velden]}\n---\n\nThe ferry stops.\n";
        var document = Workspace(("textlint.yml", "words: [Halvorsen]")).OpenDocument(MemoryFiles.FullPath("a.md"), Text);
        var before = document.Current.Analyze().Profile;
        before.KnownNames.Contains("Velden").Should().BeTrue();
        before.KnownNames.Contains("Halvorsen").Should().BeTrue();
        document.Apply(new TextChange(new TextSpan(Text.Length - 2, 0), "s")).Analyze().Profile.Should().BeSameAs(before);
        document.Apply(new TextChange(new TextSpan(Text.IndexOf("Velden", StringComparison.Ordinal), 1), "W")).Analyze().Profile.KnownNames.Contains("Welden").Should().BeTrue();
    }

    [Fact]
    public void Plain_text_has_no_front_matter() =>
        Ids(Open("a.txt", "---\ntextlint:\n  ignore: [double-space]\n---\n\n" + Article)).Should().Contain("TL1010");

    private static void RequireFrontMatter()
    {
        var tree = SyntaxTree.Parse("---\na: b\n---\n", ParseOptions.Default with { Format = TextFormat.Markdown });
        Assert.SkipUnless(tree.Root.Blocks[0].Kind == SyntaxKind.FrontMatter, "The Markdown front end of this build reads no front matter.");
    }

    private static IEnumerable<string> Ids(DocumentSnapshot snapshot) => snapshot.GetDiagnostics().Select(d => d.Id);

    private static DocumentSnapshot Open(string path, string text, params (string Path, string Text)[] files) =>
        Workspace(files).OpenDocument(MemoryFiles.FullPath(path), text).Current;

    private static Workspace Workspace(params (string Path, string Text)[] files) =>
        new(new ConfigurationProvider(EngineCatalog.Instance, null, null, new MemoryFiles(files)));
}

using TextLint.Packs;
using TextLint.Packs.Yaml;

namespace TextLint.Cli.Tests.Commands;

/// <summary>What init sees it does not ask, and what is there it leaves alone.</summary>
public sealed class InitCommandTests : IDisposable
{
    private const string British = "The harbour board organised a new programme at the centre of the town, and the mayor defended the colour of the theatre. Its honour was at stake, said the councillors who had travelled to see the grey catalogue of the neighbours. ";
    private const string American = "The harbor board defended the color of the new center, and the neighbors traveled to see it. It was a matter of honor for those who had labored on the catalog of the favorite flavors of the town when they were there. ";
    private const string German = "Der Rat der Stadt hat am Montag über den Hafen beraten, und die Mehrheit war dafür. Es ist nicht das erste Mal, dass sich die Abgeordneten mit der Fähre und ihren Kosten befassen, wie es in einer Mitteilung heißt, die auch im Netz steht. ";

    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData(British, "en-GB", "spelled the British way")]
    [InlineData(American, "en-US", "spelled the American way")]
    [InlineData(German, "de", "article looked at is in it")]
    [InlineData("Nine words are not enough to tell a language.", "en", "English is what most are in")]
    public async Task The_language_is_that_of_the_articles(string article, string language, string reason)
    {
        _terminal.Write("story.txt", article);
        (await _terminal.RunAsync("init")).Code.Should().Be(ExitCode.Clean);
        _terminal.Read("textlint.yml").Should().Contain($"\nlanguage: {language}\n").And.Contain(reason);
    }

    [Fact]
    public async Task What_an_article_says_of_its_language_goes_before_its_words()
    {
        _terminal.Write("a.md", $"---\ntitle: The harbour\nlang: en_AU\n---\n\n{American}\n");
        _terminal.Write("b.html", $"<!DOCTYPE html><html class=\"x\" lang=\"en-AU\"><p>{American}</p></html>\n");
        await _terminal.RunAsync("init");
        _terminal.Read("textlint.yml").Should().Contain("\n# 2 of 2 articles looked at are in it and say so.\nlanguage: en-AU\n");
    }

    [Fact]
    public async Task Folders_and_endings_in_another_language_are_overrides()
    {
        for (var i = 0; i < 4; i++) _terminal.Write($"content/en/story{i}.md", British);
        for (var i = 0; i < 2; i++) _terminal.Write($"content/de/bericht{i}.md", German);
        _terminal.Write("content/about.de.md", German);
        await _terminal.RunAsync("init");
        var configuration = _terminal.Read("textlint.yml");
        configuration.Should().Contain("\nlanguage: en-GB\n").And.Contain("  - files: \"content/de/**\"\n    language: de\n").And.Contain("  - files: \"**/*.de.md\"\n    language: de\n").And.NotContain("content/en");
        (await _terminal.RunAsync("config", "show", "--file", "content/de/new.md")).Out.Should().MatchRegex(@"language +de +textlint\.yml:\d+:15\n");
    }

    [Fact]
    public async Task What_is_no_article_is_excluded_with_its_reason_and_the_rest_is_linted()
    {
        foreach (var path in (string[])["content/story.md", "README.md", "robots.txt", "vendor/lib/notes.md", "public/index.html", "layouts/single.html", "node_modules/x/readme.md"]) _terminal.Write(path, British);
        _terminal.Write("hugo.toml", "title = 'The Harbour'\n");
        var (code, output, error) = await _terminal.RunAsync("init");
        (code, error).Should().Be((ExitCode.Clean, ""));
        output.Should().Contain("1 article in content/;").And.Contain("Next: textlint lint content");
        _terminal.Read("textlint.yml").Should().Contain("""

            exclude:
              - "/README.md"  # about this repository
              - "/layouts/"   # templates
              - "/public/"    # built from the articles
              - "/vendor/"    # other people's texts
              - robots.txt    # no article

            """.ReplaceLineEndings("\n"));
        (await _terminal.RunAsync("lint", ".", "--format", "json", "--min-severity", "hint")).Out.Should().Contain("content/story.md").And.NotContain("README").And.NotContain("vendor").And.NotContain("public").And.NotContain("robots");
    }

    [Fact]
    public async Task A_folder_of_nothing_but_a_readme_has_it_for_its_article()
    {
        _terminal.Write("README.md", British);
        (await _terminal.RunAsync("init")).Out.Should().Contain("1 article in this folder");
        _terminal.Read("textlint.yml").Should().NotContain("exclude");
    }

    [Fact]
    public async Task Vale_and_the_words_of_another_speller_are_taken_over()
    {
        _terminal.Write("story.txt", British);
        _terminal.Write(".vale.ini", "StylesPath = styles\n[*]\nBasedOnStyles = Vale\n");
        _terminal.Write(".vscode/settings.json", "{ // ours\n  \"cSpell.words\": [\"Velden\", \"AC/DC\", \"ferrygate\", \"Velden\", 7,],\n}\n");
        await _terminal.RunAsync("init");
        _terminal.Read("textlint.yml").Should().Contain("\nvale: \".vale.ini\"\n").And.Contain("taken from .vscode/settings.json.\nwords:\n").And.Contain("  - Velden\n  - ferrygate\n");
        (await _terminal.RunAsync("config", "check")).Should().Be((ExitCode.Clean, "textlint.yml: no faults\n", ""));
    }

    [Fact]
    public async Task What_is_there_is_never_overwritten()
    {
        _terminal.Write("textlint.yml", "language: de\n");
        var (code, output, error) = await _terminal.RunAsync("init");
        (code, output).Should().Be((ExitCode.Fault, ""));
        error.Should().Be("textlint: textlint.yml is there already, and init overwrites nothing; `textlint config show` says what holds.\n");
        _terminal.Read("textlint.yml").Should().Be("language: de\n");
    }

    [Fact]
    public async Task A_workflow_that_is_there_stays()
    {
        _terminal.Write(".github/workflows/textlint.yml", "name: ours\n");
        (await _terminal.RunAsync("init")).Out.Should().Contain(".github/workflows/textlint.yml: is there already and stays as it is\n");
        _terminal.Read(".github/workflows/textlint.yml").Should().Be("name: ours\n");
    }

    [Theory]
    [InlineData(".github/CODEOWNERS", "", ".github/workflows/textlint.yml")]
    [InlineData(".gitlab-ci.yml", "", ".gitlab/textlint.yml")]
    [InlineData(".git/config", "[remote \"origin\"]\n\turl = git@github.com:harbour/news.git\n", ".github/workflows/textlint.yml")]
    [InlineData(".git/config", "[remote \"origin\"]\n\turl = https://gitlab.harbour.example/news.git\n", ".gitlab/textlint.yml")]
    public async Task The_host_is_told_by_what_the_repository_has(string file, string text, string written)
    {
        _terminal.Write(file, text);
        _terminal.Write("content/a story.md", British);
        _terminal.Write("_posts/b.md", British);
        (await _terminal.RunAsync("init")).Out.Should().Contain("textlint.yml: written\n").And.Contain($"{written}: written\n");
        _terminal.Read(written).Should().Contain(" _posts/ content/\n");
    }

    [Fact]
    public async Task GitLabs_own_file_is_left_to_its_owner_who_is_told_what_to_add()
    {
        _terminal.Write(".gitlab-ci.yml", "stages: [test]\n");
        _terminal.Write("story.txt", British);
        (await _terminal.RunAsync("init")).Out.Should().Contain("Add to .gitlab-ci.yml:\n\ninclude:\n  - local: .gitlab/textlint.yml\n");
        _terminal.Read(".gitlab-ci.yml").Should().Be("stages: [test]\n");
    }

    [Fact]
    public async Task A_folder_inside_a_repository_has_its_checks_at_the_root_with_its_path()
    {
        _terminal.Write(".git/config", "[remote \"origin\"]\n\turl = https://github.com/harbour/news\n");
        _terminal.Write(".pre-commit-config.yaml", "repos: []\n");
        _terminal.Write("desk/our news/content/story.md", British);
        var output = (await _terminal.RunAsync("init", "desk/our news")).Out;
        output.Should().Contain("desk/our news/textlint.yml: written\n.github/workflows/textlint.yml: written\n").And.Contain("Add to .pre-commit-config.yaml, under repos:\n").And.Contain("      - id: textlint\n");
        _terminal.Read(".github/workflows/textlint.yml").Should().Contain(" 'desk/our news/content/'\n");
    }

    [Theory]
    [InlineData("--host", "none")]
    [InlineData("--host", "gitlab")]
    public async Task The_host_can_be_said(params string[] arguments)
    {
        _terminal.Write(".github/CODEOWNERS", "");
        await _terminal.RunAsync(["init", .. arguments]);
        File.Exists(Path.Combine(_terminal.Folder, ".github/workflows/textlint.yml")).Should().BeFalse();
        File.Exists(Path.Combine(_terminal.Folder, ".gitlab/textlint.yml")).Should().Be(arguments[1] == "gitlab");
    }

    [Fact]
    public async Task A_dry_run_prints_the_files_and_writes_none()
    {
        _terminal.Write("story.txt", British);
        _terminal.Write(".github/CODEOWNERS", "");
        var dry = (await _terminal.RunAsync("init", "--dry-run")).Out;
        Directory.GetFiles(_terminal.Folder, "textlint.yml", SearchOption.AllDirectories).Should().BeEmpty();
        await _terminal.RunAsync("init");
        dry.Should().Contain($"--- textlint.yml\n{_terminal.Read("textlint.yml")}").And.Contain($"--- .github/workflows/textlint.yml\n{_terminal.Read(".github/workflows/textlint.yml")}");
    }

    [Fact]
    public async Task Endings_that_are_not_read_and_an_archive_are_told()
    {
        for (var i = 0; i < 60; i++) _terminal.Write($"archive/{i}.txt", British);
        _terminal.Write("docs/page.mdx", British);
        _terminal.Write("docs/other.mdx", British);
        (await _terminal.RunAsync("init")).Out.Should().Contain("2 files end in .mdx, which is not read.\n").And.Contain("--update-baseline archive");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_one_line() =>
        (await _terminal.RunAsync("init", "nowhere")).Should().Be((ExitCode.Fault, "", "textlint: there is no folder \"nowhere\".\n"));

    [Fact]
    public async Task What_is_written_is_yaml_without_a_fault()
    {
        foreach (var path in (string[])["it's: #1/* [odd] {name}.txt", "README.md", ".github/x"]) _terminal.Write(path, British);
        await _terminal.RunAsync("init");
        foreach (var file in (string[])["textlint.yml", ".github/workflows/textlint.yml"])
        {
            var faults = new DiagnosticBag();
            YamlParser.Parse(_terminal.Read(file), faults).Should().NotBeNull();
            faults.ToImmutable().Should().BeEmpty();
        }
        (await _terminal.RunAsync("config", "check")).Code.Should().Be(ExitCode.Clean);
    }
}

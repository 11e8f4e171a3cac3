using CsCheck;
using TextLint.Spelling;
using TextLint.Syntax;
using TextLint.Workspaces.Tests.Configuration;

namespace TextLint.Workspaces.Tests.Words;

public sealed class WordAdditionsTests
{
    private static readonly WordListEntry s_word = new("Zorvex");
    private static readonly string s_article = MemoryFiles.FullPath("desk/story.txt");

    [Theory]
    [InlineData("The Zorvex.\n", "---\ntextlint:\n  words:\n    - Zorvex\n---\n\nThe Zorvex.\n")]
    [InlineData("The Zorvex.\r\nMore.\r\n", "---\r\ntextlint:\r\n  words:\r\n    - Zorvex\r\n---\r\n\r\nThe Zorvex.\r\nMore.\r\n")]
    [InlineData("", "---\ntextlint:\n  words:\n    - Zorvex\n---\n\n")]
    [InlineData("---\n---\nText.", "---\ntextlint:\n  words:\n    - Zorvex\n---\nText.")]
    [InlineData("---\ntitle: x\n...\nText.", "---\ntitle: x\ntextlint:\n  words:\n    - Zorvex\n...\nText.")]
    [InlineData("---\ntextlint:\n  ignore: [residue]\n---\nText.", "---\ntextlint:\n  words:\n    - Zorvex\n  ignore: [residue]\n---\nText.")]
    public void The_words_of_Markdown_are_in_its_front_matter(string before, string after) => AddToMarkdown(before).Should().Be(after);

    [Fact]
    public void A_word_that_is_there_needs_no_edit()
    {
        var snapshot = Open("---\ntextlint: {words: [Zorvex]}\n---\n", TextFormat.Markdown, out var additions);
        additions.Create(snapshot, null, s_word, WordDestination.Article)!.Edits.Should().BeEmpty();
    }

    [Theory]
    [InlineData("---\ntitle: {{ page }}\n---\nText.")]
    [InlineData("---\ntextlint: [a]\n---\nText.")]
    [InlineData("---\ntextlint: {words: {a: b}}\n---\nText.")]
    public void Front_matter_that_is_not_ours_to_mend_is_left_alone(string text) => AddToMarkdown(text).Should().BeNull();

    [Fact]
    public void After_any_text_is_added_to_the_article_knows_the_word_and_is_else_the_same()
    {
        var part = Gen.OneOf("---\n", "...\n", "textlint:\n", "  words:\n", "  - a\n", "  words: [b]\n", "title: x\n", "\n", "# Head\n", "Text\n", "- item\n", "<!-- c -->\n", "\uFEFF", "---", "\r\n", "key: |\n  a\n", "* *\n");
        part.Array[0, 8].Select(string.Concat).Sample(
            text =>
            {
                if (AddToMarkdown(text) is not { } after) return;
                var opened = Open(after, TextFormat.Markdown, out _).Analyze();
                opened.Profile.KnownNames.Contains("Zorvex").Should().BeTrue();
                var mark = text.StartsWith('\uFEFF') ? 1 : 0;
                (after.Length - text.Length).Should().BePositive();
                foreach (var line in text[mark..].Split('\n').Where(l => l.Trim().Length > 0 && !l.Contains("words", StringComparison.Ordinal))) after.Should().Contain(line.TrimEnd('\r'));
                AddToMarkdown(after).Should().Be(after);
            },
            iter: 3_000);
    }

    [Fact]
    public void A_project_without_a_configuration_gets_one_in_the_folder_that_is_open_or_beside_the_article()
    {
        Paths(new MemoryFiles(), s_article, "desk").Should().Equal("desk/words.txt", "desk/textlint.yml");
        Paths(new MemoryFiles(), s_article, ".").Should().Equal("words.txt", "textlint.yml");
        Paths(new MemoryFiles(), s_article, "other").Should().Equal("desk/words.txt", "desk/textlint.yml");
        Paths(new MemoryFiles(), null, null).Should().BeEmpty();
    }

    [Fact]
    public void The_list_of_an_override_counts_where_the_override_does()
    {
        var files = ConfigurationCase.Files("== textlint.yml\noverrides:\n- {files: 'desk/**', dictionaries: desk.txt}\n- {files: '*.md', dictionaries: [md.txt]}\n== desk.txt\na\n== md.txt\n");
        Paths(files, s_article, ".").Should().Equal("desk.txt");
        Paths(files, MemoryFiles.FullPath("a.md"), ".").Should().Equal("md.txt");
        Paths(files, MemoryFiles.FullPath("a.txt"), ".").Should().Equal("words.txt", "textlint.yml");
    }

    [Fact]
    public void A_list_that_is_named_and_missing_is_made()
    {
        var files = ConfigurationCase.Files("== textlint.yml\ndictionaries: lists/names.txt\n");
        Paths(files, s_article, ".").Should().Equal("lists/names.txt");
    }

    private static string[] Paths(MemoryFiles files, string? path, string? folder)
    {
        var options = new ConfigurationOptions(Folder: folder is null ? null : MemoryFiles.FullPath(folder));
        var configurations = new ConfigurationProvider(ConfigurationCatalog.Instance, options, null, files);
        var snapshot = new Workspace(configurations).OpenDocument(path, "The Zorvex.", TextFormat.PlainText).Current;
        var edits = new WordAdditions(configurations).Create(snapshot, path, s_word, WordDestination.Project)?.Edits ?? [];
        return [.. edits.Select(e => Path.GetRelativePath(MemoryFiles.FullPath("."), e.Path!).Replace('\\', '/'))];
    }

    private static string? AddToMarkdown(string text)
    {
        var snapshot = Open(text, TextFormat.Markdown, out var additions);
        return additions.Create(snapshot, null, s_word, WordDestination.Article) is not { } addition ? null : addition.Edits is [var edit] ? edit.After.ToString() : text;
    }

    private static DocumentSnapshot Open(string text, TextFormat format, out WordAdditions additions)
    {
        var configurations = new ConfigurationProvider(ConfigurationCatalog.Instance, null, null, new MemoryFiles());
        additions = new WordAdditions(configurations);
        return new Workspace(configurations).OpenDocument(null, text, format).Current;
    }
}

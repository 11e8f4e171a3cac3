namespace TextLint.Workspaces.Tests.Files;

public sealed class GitIgnoreTests
{
    [Theory]
    [InlineData("*.txt", "a.txt", true)]
    [InlineData("*.txt", "x/a.txt", true)]
    [InlineData("/a.txt", "x/a.txt", false)]
    [InlineData("x/a.txt", "y/x/a.txt", false)]
    [InlineData("**/x/a.txt", "y/x/a.txt", true)]
    [InlineData("x/**", "x/y/a.txt", true)]
    [InlineData("/b**/c.md", "b/x/c.md", true)]
    [InlineData("/b**", "b", true)]
    [InlineData("/?b**/c.md", "ab/x/c.md", false)]
    [InlineData("a.txt/", "a.txt", false)]
    [InlineData("a.txt  ", "a.txt", true)]
    [InlineData("a.txt\r", "a.txt", true)]
    [InlineData("a\\ ", "a ", true)]
    [InlineData("a ", "a ", false)]
    [InlineData("a\t", "a", false)]
    [InlineData("# a", "# a", false)]
    [InlineData("\\#a", "#a", true)]
    [InlineData("\\!a", "!a", true)]
    [InlineData("*\n!a.txt", "a.txt", false)]
    [InlineData("*\n!a.txt", "b.txt", true)]
    [InlineData("!a.txt\n*", "a.txt", true)]
    [InlineData("{a,b}", "a", false)]
    [InlineData("{a,b}", "{a,b}", true)]
    [InlineData("a[b", "a[b", false)]
    [InlineData("a\\", "a\\", false)]
    [InlineData("\uFEFFa.txt", "a.txt", true)]
    [InlineData("", "a", false)]
    [InlineData("/", "a", false)]
    [InlineData("!", "a", false)]
    public void A_line_is_read_as_git_reads_it(string lines, string path, bool ignored) =>
        GitIgnore.Parse("/news", lines).IsIgnored("/news/" + path, isFolder: false).Should().Be(ignored);

    [Fact]
    public void A_line_with_a_slash_at_its_end_speaks_of_folders()
    {
        var ignore = GitIgnore.Parse("/news", "drafts/");
        ignore.IsIgnored("/news/x/drafts", isFolder: true).Should().BeTrue();
        ignore.IsIgnored("/news/x/drafts", isFolder: false).Should().BeFalse();
    }

    [Fact]
    public void Rules_say_nothing_about_what_lies_elsewhere() =>
        GitIgnore.Parse("/news", "*").IsIgnored("/newspaper/a", isFolder: false).Should().BeFalse();

    [Fact]
    public void The_nearest_file_decides()
    {
        using var folder = new TemporaryFolder();
        folder.MakeRepository();
        folder.Write(".gitignore", "*.txt\nold/\n");
        folder.Write("news/.gitignore", "!keep.txt\n/top.md\n");
        foreach (var path in (string[])["a.txt", "a.md", "news/keep.txt", "news/b.txt", "news/top.md", "news/x/top.md", "news/old/c.md", "news/x/keep.txt"])
            folder.Write(path);

        string[] kept = ["a.md", "news/keep.txt", "news/x/keep.txt", "news/x/top.md"];
        folder.Find(".").Should().Equal(kept);
        folder.Find("**").Should().Equal(kept);
        folder.Find("news/x").Should().Equal("news/x/keep.txt", "news/x/top.md");
        folder.Find("news/*.txt").Should().Equal("news/keep.txt");
    }

    [Fact]
    public void What_lies_in_a_folder_left_out_cannot_be_taken_back()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".gitignore", "drafts\n!drafts/good.md\n");
        folder.Write("drafts/.gitignore", "!*\n");
        folder.Write("drafts/good.md");
        folder.Write("a.md");
        folder.Find(".").Should().Equal("a.md");
    }

    [Fact]
    public void What_is_named_outright_is_taken_all_the_same()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".gitignore", "drafts/\nsecret.md\n");
        folder.Write("drafts/a.md");
        folder.Write("drafts/secret.md");
        folder.Write("secret.md");

        folder.Find("secret.md").Should().Equal("secret.md");
        folder.Find("drafts/a.md").Should().Equal("drafts/a.md");
        folder.Find("drafts").Should().Equal(["drafts/a.md", "drafts/secret.md"], "outside a repository only the rules below the named folder hold");

        var pattern = FileFinder.Find(folder.Root, ["drafts/*.md"]);
        pattern.Files.Should().BeEmpty();
        pattern.Errors.Should().Equal("no file matches \"drafts/*.md\" that git does not ignore; name its files one by one to take them all the same");

        folder.MakeRepository();
        folder.Find("drafts").Should().Equal("drafts/a.md");
    }

    [Fact]
    public void A_folder_with_nothing_but_ignored_articles_says_so()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".gitignore", "*.md");
        folder.Write("a.md");
        FileFinder.Find(folder.Root, ["."]).Errors.Should().Equal(
            "there is no article (.txt, .md, .html) in the folder \".\" that git does not ignore; name its files one by one to take them all the same");
    }

    [Fact]
    public void The_exclude_file_counts_and_yields_to_the_others()
    {
        using var folder = new TemporaryFolder();
        folder.MakeRepository();
        folder.Write(".git/info/exclude", "*.txt\n*.md\n");
        folder.Write(".gitignore", "!*.md\n");
        folder.Write("news/a.txt");
        folder.Write("news/a.md");
        folder.Find("news").Should().Equal("news/a.md");
    }

    [Fact]
    public void A_second_work_tree_reads_the_exclude_file_it_shares()
    {
        using var folder = new TemporaryFolder();
        folder.Write("main/.git/info/exclude", "*.txt\n");
        folder.Write("main/.git/worktrees/second/commondir", "../..\n");
        folder.Write("second/.git", "gitdir: ../main/.git/worktrees/second\n");
        folder.Write("second/a.txt");
        folder.Write("second/a.md");
        folder.Find("second").Should().Equal("second/a.md");
    }

    [Fact]
    public void Rules_above_the_root_of_a_repository_do_not_count()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".gitignore", "*.md\n");
        folder.Write("inner/.git/HEAD", "");
        folder.Write("inner/a.md");
        folder.Find("inner").Should().Equal("inner/a.md");
    }
}

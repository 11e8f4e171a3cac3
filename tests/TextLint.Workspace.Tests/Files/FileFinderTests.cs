namespace TextLint.Workspaces.Tests.Files;

public sealed class FileFinderTests
{
    [Fact]
    public void A_folder_stands_for_the_articles_in_it_and_below()
    {
        using var folder = Newsroom();
        folder.Find("news").Should().Equal("news/2031/budget.htm", "news/2031/flood.html", "news/ferry.md", "news/harbour.markdown", "news/plain.text", "news/tide.txt");
    }

    [Fact]
    public void The_full_stop_is_the_folder_itself() => WithNewsroom(f => f.Find(".").Should().HaveCount(8));

    [Fact]
    public void A_folder_may_end_in_a_slash() => WithNewsroom(f => f.Find("news/2031/").Should().HaveCount(2));

    [Fact]
    public void A_file_named_outright_is_taken_whatever_its_ending() =>
        WithNewsroom(f => f.Find("news/photo.png", "news/ferry.md").Should().Equal("news/ferry.md", "news/photo.png"));

    [Theory]
    [InlineData("news/*.md", "news/ferry.md")]
    [InlineData("*.md", "Zoo.md news/ferry.md")]
    [InlineData("./*.md", "Zoo.md")]
    [InlineData("**/*.{htm,html}", "news/2031/budget.htm news/2031/flood.html")]
    [InlineData("news/2031/**", "news/2031/budget.htm news/2031/flood.html")]
    [InlineData("news/*/f*", "news/2031/flood.html")]
    [InlineData("news/*.png", "news/photo.png")]
    [InlineData("news/p*", "news/plain.text")]
    [InlineData("n*/", "news/2031/budget.htm news/2031/flood.html news/ferry.md news/harbour.markdown news/plain.text news/tide.txt")]
    [InlineData("sport/../news/t*.txt", "news/tide.txt")]
    public void A_pattern_stands_for_what_it_matches(string pattern, string files) =>
        WithNewsroom(f => f.Find(pattern).Should().Equal(files.Split(' ')));

    [Fact]
    public void A_pattern_may_be_absolute() => WithNewsroom(f => f.Find(f.PathOf("news/t*.txt")).Should().Equal("news/tide.txt"));

    [Fact]
    public void A_pattern_may_begin_above_the_folder() =>
        WithNewsroom(f => f.Relative(FileFinder.Find(f.PathOf("sport"), ["../news/t*.txt"])).Should().Equal("news/tide.txt"));

    [Fact]
    public void Files_come_in_ordinal_order_and_once_whatever_the_order_of_the_patterns()
    {
        using var folder = Newsroom();
        var found = folder.Find("news/tide.txt", "sport", "**/*.txt", "Zoo.md", "news/../news/tide.txt", "news/tide.txt");
        found.Should().Equal("Zoo.md", "news/tide.txt", "sport/cup.txt");
        folder.Find("sport", "Zoo.md", "**/*.txt").Should().Equal(found);
    }

    [Fact]
    public void Files_are_full_paths() => WithNewsroom(f => FileFinder.Find(f.Root, ["Zoo.md"]).Files.Should().Equal(f.PathOf("Zoo.md")));

    [Fact]
    public void Hidden_folders_and_files_and_node_modules_are_left_out()
    {
        using var folder = new TemporaryFolder();
        foreach (var path in (string[])["a.md", ".b.md", ".obsidian/c.md", "x/.trash/d.md", "node_modules/e.md", "x/node_modules/p/f.md"])
            folder.Write(path);

        folder.Find(".").Should().Equal("a.md");
        folder.Find("**/*.md").Should().Equal("a.md");
        folder.Find(".obsidian", ".b.md", "node_modules/*.md").Should().Equal(".b.md", ".obsidian/c.md", "node_modules/e.md");
        folder.Find("/.?.md").Should().BeEmpty("an absolute pattern is not one of this folder");
        folder.Find("./.?.md").Should().Equal(".b.md");
    }

    [Fact]
    public void A_name_on_the_disk_wins_over_its_reading_as_a_pattern()
    {
        using var folder = new TemporaryFolder();
        folder.Write("notes [draft].md");
        folder.Write("notes d.md");
        folder.Find("notes [draft].md").Should().Equal("notes [draft].md");
        folder.Find("notes [dr].md").Should().Equal("notes d.md");
    }

    [Theory]
    [InlineData("none.txt", "there is no file or folder \"none.txt\"")]
    [InlineData("none/**/*.md", "no file matches \"none/**/*.md\"")]
    [InlineData("*.rst", "no file matches \"*.rst\"")]
    [InlineData("empty", "there is no article (.txt, .md, .html) in the folder \"empty\"")]
    [InlineData("", "an empty name is no file; name a file, a folder or a pattern")]
    [InlineData("a\0b", "there is no file or folder \"a\uFFFDb\"")]
    [InlineData("a\0b*", "there is no file or folder \"a\uFFFDb*\"")]
    [InlineData("a\nb", "there is no file or folder \"a\uFFFDb\"")]
    public void What_names_nothing_is_said(string pattern, string error)
    {
        using var folder = Newsroom();
        Directory.CreateDirectory(folder.PathOf("empty"));
        var result = FileFinder.Find(folder.Root, [pattern, "Zoo.md", pattern]);
        result.Errors.Should().Equal(error);
        folder.Relative(result).Should().Equal("Zoo.md");
    }

    [Fact]
    public void No_pattern_names_no_file() => WithNewsroom(f => FileFinder.Find(f.Root, []).Should().BeEquivalentTo(new FileFinderResult([], [])));

    [Fact]
    public void A_folder_that_cannot_be_read_is_said()
    {
        using var folder = Newsroom();
        var locked = folder.PathOf("news/2031");
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("Nothing is closed to this user.");
            return;
        }

        File.SetUnixFileMode(locked, UnixFileMode.None);
        var errors = FileFinder.Find(folder.Root, ["news"]).Errors;
        File.SetUnixFileMode(locked, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        errors.Should().Equal($"the folder \"{locked}\" cannot be read; give yourself the right to read it");
    }

    [Fact]
    public void Loops_of_links_do_not_catch_the_walk()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/one.md");
        folder.Write("b/two.md");
        Directory.CreateSymbolicLink(folder.PathOf("a/up"), "..");
        Directory.CreateSymbolicLink(folder.PathOf("a/b"), "../b");
        Directory.CreateSymbolicLink(folder.PathOf("b/a"), "../a");
        File.CreateSymbolicLink(folder.PathOf("a/self.md"), "self.md");
        File.CreateSymbolicLink(folder.PathOf("a/gone.md"), "gone-target.md");
        File.CreateSymbolicLink(folder.PathOf("a/linked.md"), "../b/two.md");

        folder.Find(".").Should().Equal("a/linked.md", "a/one.md", "b/two.md");
        folder.Find("**/*.md").Should().Equal("a/linked.md", "a/one.md", "b/two.md");
        folder.Find("a/b").Should().Equal("a/b/two.md");
    }

    [Fact]
    public void A_deep_tree_is_walked()
    {
        using var folder = new TemporaryFolder();
        var deep = string.Concat(Enumerable.Repeat("d/", 300)) + "a.md";
        folder.Write(deep);
        folder.Find(".").Should().Equal(deep);
        folder.Find("**/a.md").Should().Equal(deep);
    }

    private static void WithNewsroom(Action<TemporaryFolder> check)
    {
        using var folder = Newsroom();
        check(folder);
    }

    private static TemporaryFolder Newsroom()
    {
        var folder = new TemporaryFolder();
        string[] paths =
        [
            "Zoo.md", "news/ferry.md", "news/harbour.markdown", "news/tide.txt", "news/plain.text", "news/2031/flood.html",
            "news/2031/budget.htm", "news/photo.png", "news/script.cs", "sport/cup.txt",
        ];
        foreach (var path in paths)
            folder.Write(path);
        return folder;
    }
}

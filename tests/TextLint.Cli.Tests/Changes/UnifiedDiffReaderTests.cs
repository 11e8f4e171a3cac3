using CsCheck;
using TextLint.Cli.Changes;
using TextLint.Cli.Renderers;
using TextLint.Syntax.Text;

namespace TextLint.Cli.Tests.Changes;

public sealed class UnifiedDiffReaderTests
{
    [Fact]
    public void Hunks_are_what_went_and_what_came()
    {
        var diff = """
            diff --git a/news/ferry.md b/news/ferry.md
            index 1..2 100644
            --- a/news/ferry.md
            +++ b/news/ferry.md
            @@ -1,4 +1,4 @@ The ferry
             The ferry stops.
            -Nobody was asked.
            +Somebody was asked.
            +Who?
             The mayor said no.
            -It stops in May.
            @@ -20 +19,0 @@
            --- a line that went and looks like a header
            """;
        var file = UnifiedDiffReader.Read(diff).Should().ContainSingle().Subject;
        file.Path.Should().Be("news/ferry.md");
        file.Hunks.Select(h => (h.Line, string.Join('|', h.Old), string.Join('|', h.New))).Should().Equal(
            (1, "Nobody was asked.", "Somebody was asked.|Who?"), (4, "It stops in May.", ""), (19, "-- a line that went and looks like a header", ""));
    }

    [Theory]
    [InlineData("--- /dev/null\n+++ b/new.md\n@@ -0,0 +1 @@\n+New.\n", "new.md", true)]
    [InlineData("--- \"a/caf\\303\\251.md\"\n+++ \"b/caf\\303\\251.md\"\n@@ -1 +1 @@\n-a\n+b\n", "café.md", false)]
    [InlineData("--- old.md\t2027-03-01 10:00\n+++ new.md\t2027-03-02 10:00\n@@ -1 +1 @@\n-a\n+b\n", "new.md", false)]
    [InlineData("--- a/x.md\r\n+++ b/x.md\r\n@@ -1 +1 @@\r\n-a\r\n+b\r\n", "x.md", false)]
    [InlineData("diff --git a/a.md b/b.md\nsimilarity index 100%\nrename from a.md\nrename to b.md\n", "b.md", false)]
    [InlineData("diff --git a/a.md b/a.md\nindex 1..2 100644\nBinary files a/a.md and b/a.md differ\n", "a.md", true)]
    public void Names_are_read_as_git_and_diff_write_them(string diff, string path, bool isWhole)
    {
        var file = UnifiedDiffReader.Read(diff).Should().ContainSingle().Subject;
        (file.Path, file.IsWhole).Should().Be((path, isWhole));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("--- a/gone.md\n+++ /dev/null\n@@ -1 +0,0 @@\n-Gone.\n")]
    [InlineData("diff --git a/a.sh b/a.sh\nold mode 100644\nnew mode 100755\n")]
    public void What_changes_no_text_names_no_file(string diff) => UnifiedDiffReader.Read(diff).Should().BeEmpty();

    [Theory]
    [InlineData("The ferry stops in May.\n", "1: this is no unified diff*")]
    [InlineData("--- a/x\n+++ b/x\n@@ nothing @@\n", "3: *@@ -1,2 +1,3 @@*")]
    [InlineData("--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n-a\n", "5: *")]
    [InlineData("--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n-a\nwhat\n", "5: *begins with none*")]
    [InlineData("@@ -1 +1 @@\n-a\n+b\n", "1: *---*")]
    [InlineData("--- a/x\n+++ b/x\n@@ -1 +99999999999 @@\n-a\n+b\n", "3: *too large*")]
    [InlineData("diff --cc x\n--- a/x\n+++ b/x\n@@@ -1,2 -1,2 +1,3 @@@\n", "4: *merge*")]
    public void What_is_no_diff_is_said_with_its_line(string diff, string message) =>
        FluentActions.Invoking(() => UnifiedDiffReader.Read(diff)).Should().Throw<FormatException>().WithMessage(message);

    [Fact]
    public void Any_text_is_a_diff_or_a_fault() => OneOf("--- a/x\n", "+++ b/x\n", "@@ -1 +1 @@\n", "@@ -0,0 +1,2 @@\n", "-a\n", "+b\n", " c\n", "\\ No newline\n", "rename to y\n", "\"", "\\303", "\t", "\r").Array[0, 12].Sample(parts =>
    {
        try
        {
            UnifiedDiffReader.Read(string.Concat(parts));
        }
        catch (FormatException)
        {
        }
    });

    [Fact]
    public void Taking_a_diff_back_gives_the_text_before()
    {
        var text = OneOf("The ferry stops.", "Nobody was asked.", "", "It stops in May.", "-- a dash", "@@ -1 +1 @@").Array[0, 8].Select(l => string.Join('\n', l));
        Gen.Select(text, text).Sample((before, after) =>
        {
            var diff = UnifiedDiff.Create("a.md", before, after);
            if (diff.Length == 0) return;
            var changed = new ChangedText(SourceText.From(after), UnifiedDiffReader.Read(diff).Single());
            changed.FindForeign().Should().BeNull();
            // Which line was the last is not kept: it has an end now.
            changed.GetOldText().TrimEnd('\n').Should().Be(before.TrimEnd('\n'));
        });
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}

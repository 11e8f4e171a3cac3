using System.Text;
using TextLint.Workspaces.Tests.Files;

namespace TextLint.Workspaces.Tests.Configuration;

public sealed class DiskSourceFilesTests
{
    [Fact]
    public void What_cannot_be_read_says_why()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("textlint.yml");
        Read(path).Should().Be((false, "it does not exist"));
        Read(folder.Root).Should().Be((false, "it is a folder"));
        Read("a\0b").IsRead.Should().BeFalse();
        folder.Write("textlint.yml", "words: é");
        Read(path).Should().Be((true, "words: é"));
        SourceFiles.Disk.Exists(path).Should().BeTrue();
        SourceFiles.Disk.Exists(folder.Root).Should().BeFalse();
    }

    [Fact]
    public void A_word_list_of_an_old_system_keeps_its_accents()
    {
        using var folder = new TemporaryFolder();
        const string Words = "Hélène Marceau\nThéodore Brévelle\nSaint-Aubry-les-Marées\n";
        Read(folder.Write("old.txt", Encoding.Latin1.GetBytes(Words))).Should().Be((true, Words));
        Read(folder.Write("wide.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Words)])).Should().Be((true, Words));
    }

    [Fact]
    public void A_picture_named_as_a_word_list_is_no_list_of_words()
    {
        using var folder = new TemporaryFolder();
        byte[] picture = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 0x0D, .. "IHDR"u8];
        Read(folder.Write("harbour.png", picture)).Should().Be((false, "it is no text: it holds NUL bytes"));
    }

    [Fact]
    public void A_line_that_is_no_utf8_is_named_and_not_read_as_something_else()
    {
        using var folder = new TemporaryFolder();
        byte[] bytes = [.. "Hélène\nBrévelle\nMar"u8, 0xFF, .. "ées\n"u8];
        Read(folder.Write("broken.txt", bytes)).Should().Be((false, "line 3 is not valid UTF-8; save the file again as UTF-8"));
    }

    [Fact]
    public void A_device_without_an_end_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no such device.");
        Read("/dev/zero").Should().Be((false, "it has more than 64 MB"));
    }

    private static (bool IsRead, string Text) Read(string path) => (SourceFiles.Disk.TryRead(path, out var text), text);
}

using System.Text;

namespace TextLint.Workspaces.Tests.Files;

public sealed class SourceFileWriterTests
{
    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false },
        { "utf-8", true },
        { "utf-16", true },
        { "utf-16BE", true },
        { "utf-32", true },
        { "utf-32BE", true },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_fix_keeps_encoding_mark_and_line_ends(string name, bool marked)
    {
        using var folder = new TemporaryFolder();
        var encoding = Encoding.GetEncoding(name);
        byte[] Bytes(string text) => [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
        var path = folder.Write("a.txt", Bytes("Ana  Várkonyi\r\nsaid “no”.\n"));

        var file = SourceFileReader.Read(path);
        SourceFileWriter.Write(file, file.Text.Replace("  ", " ", StringComparison.Ordinal));

        File.ReadAllBytes(path).Should().Equal(Bytes("Ana Várkonyi\r\nsaid “no”.\n"));
    }

    [Fact]
    public void An_old_windows_file_stays_one()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", [0x93, .. "No  way"u8, 0x94, .. "!"u8]);
        SourceFileWriter.Write(SourceFileReader.Read(path), "“No way”…");
        File.ReadAllBytes(path).Should().Equal([0x93, .. "No way"u8, 0x94, 0x85]);
    }

    [Fact]
    public void A_character_the_encoding_lacks_is_refused_and_the_file_stays()
    {
        using var folder = new TemporaryFolder();
        byte[] before = [0x93, .. "No"u8, 0x94];
        var path = folder.Write("a.txt", before);
        Failure(SourceFileReader.Read(path), "Łódź \U0001F6A2").Should()
            .Be($"{path}: it is windows-1252, which has no U+0141 that the new text needs; save it as UTF-8 first");
        Failure(SourceFileReader.Read(path), "\U0001F6A2").Should().Contain("U+1F6A2");
        File.ReadAllBytes(path).Should().Equal(before);
    }

    [Fact]
    public void A_lone_surrogate_is_refused_and_not_replaced()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", "Text");
        Failure(SourceFileReader.Read(path), "a\uD800b").Should().Contain("U+D800");
        File.ReadAllText(path).Should().Be("Text");
    }

    [Fact]
    public void Nothing_is_left_beside_the_file()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", "Text");
        SourceFileWriter.Write(SourceFileReader.Read(path), "New text");
        Directory.GetFileSystemEntries(folder.Root).Should().Equal(path);
    }

    [Fact]
    public void The_same_text_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", "Text");
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, longAgo);
        SourceFileWriter.Write(SourceFileReader.Read(path), "Text");
        File.GetLastWriteTimeUtc(path).Should().Be(longAgo);
    }

    [Fact]
    public void Permissions_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("There are no such permissions here.");
            return;
        }

        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", "Text");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
        File.SetUnixFileMode(path, Mode);
        SourceFileWriter.Write(SourceFileReader.Read(path), "New text");
        File.GetUnixFileMode(path).Should().Be(Mode);
    }

    [Fact]
    public void A_link_stays_a_link_and_its_target_is_written()
    {
        using var folder = new TemporaryFolder();
        var target = folder.Write("real/a.txt", "Text");
        var middle = folder.PathOf("middle.txt");
        File.CreateSymbolicLink(middle, Path.Combine("real", "a.txt"));
        var link = folder.PathOf("link.txt");
        File.CreateSymbolicLink(link, "middle.txt");

        SourceFileWriter.Write(SourceFileReader.Read(link), "New text");

        File.ReadAllText(target).Should().Be("New text");
        new FileInfo(link).LinkTarget.Should().Be("middle.txt");
        new FileInfo(middle).LinkTarget.Should().NotBeNull();
        Directory.GetFiles(folder.Root).Should().BeEquivalentTo(link, middle);
    }

    [Fact]
    public void A_read_only_file_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", "Text");
        var file = SourceFileReader.Read(path);
        File.SetAttributes(path, FileAttributes.ReadOnly);
        Failure(file, "New text").Should().Be($"{path}: it is read-only; allow writing to it, or name other files");
        File.SetAttributes(path, FileAttributes.Normal);
        File.ReadAllText(path).Should().Be("Text");
    }

    [Fact]
    public void A_file_that_is_gone_is_not_made_anew()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", "Text");
        var file = SourceFileReader.Read(path);
        File.Delete(path);
        Failure(file, "New text").Should().Be($"{path}: there is no such file; look at the spelling of its name");
        Directory.GetFileSystemEntries(folder.Root).Should().BeEmpty();
    }

    private static string Failure(SourceFile file, string newText)
    {
        var write = () => SourceFileWriter.Write(file, newText);
        return write.Should().Throw<SourceFileException>().Which.Message;
    }
}

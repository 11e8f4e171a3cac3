namespace TextLint.Workspaces.Tests.Configuration;

public sealed class DiskSourceFilesTests
{
    [Fact]
    public void What_cannot_be_read_says_why()
    {
        var folder = Directory.CreateTempSubdirectory("textlint-").FullName;
        try
        {
            var path = Path.Combine(folder, "textlint.yml");
            Read(path).Should().Be((false, "it does not exist"));
            Read(folder).Should().Be((false, "it is a folder"));
            Read("a\0b").IsRead.Should().BeFalse();
            File.WriteAllText(path, "words: é");
            Read(path).Should().Be((true, "words: é"));
            SourceFiles.Disk.Exists(path).Should().BeTrue();
            SourceFiles.Disk.Exists(folder).Should().BeFalse();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (bool IsRead, string Text) Read(string path) => (SourceFiles.Disk.TryRead(path, out var text), text);
}

using System.Formats.Tar;
using System.IO.Compression;
using TextLint.Dev.Packaging;

namespace TextLint.Dev.Tests.Packaging;

/// <summary>Two archives of the same files are the same bytes, whatever the order, the time and the place.</summary>
public sealed class ArchivesTests : IDisposable
{
    private static readonly ArchiveEntry[] s_entries =
    [
        new("textlint-1/textlint", [0x7F, 0x45], IsExecutable: true),
        new("textlint-1/man/textlint.1", [1, 2, 3], IsExecutable: false),
        new("textlint-1/LICENSE", [], IsExecutable: false),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-archives-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_tar_is_sorted_has_no_owner_and_one_time()
    {
        var (one, other) = (PathOf("a.tar.gz"), PathOf("b.tar.gz"));
        Archives.WriteTar(one, s_entries);
        Archives.WriteTar(other, s_entries.Reverse());
        File.ReadAllBytes(one).Should().Equal(File.ReadAllBytes(other));
        using var tar = new TarReader(new GZipStream(File.OpenRead(one), CompressionMode.Decompress));
        var read = new List<(string Name, int Mode, int Uid, string User, int Year)>();
        while (tar.GetNextEntry() is PosixTarEntry entry) read.Add((entry.Name, (int)entry.Mode, entry.Uid, entry.UserName, entry.ModificationTime.Year));
        read.Should().Equal(("textlint-1/LICENSE", 0x1A4, 0, "", 1980), ("textlint-1/man/textlint.1", 0x1A4, 0, "", 1980), ("textlint-1/textlint", 0x1ED, 0, "", 1980));
    }

    [Fact]
    public void A_zip_that_somebody_made_becomes_what_we_make()
    {
        var (one, other) = (PathOf("a.zip"), PathOf("b.zip"));
        Archives.WriteZip(one, s_entries);
        using (var zip = ZipFile.Open(other, ZipArchiveMode.Create))
        {
            foreach (var entry in s_entries.Reverse())
            {
                var written = zip.CreateEntry(entry.Name);
                written.LastWriteTime = new DateTimeOffset(2020, 2, 3, 4, 5, 6, TimeSpan.Zero);
                if (entry.IsExecutable) written.ExternalAttributes = 0x1FF << 16;
                using var stream = written.Open();
                stream.Write(entry.Contents);
            }
        }
        File.ReadAllBytes(other).Should().NotEqual(File.ReadAllBytes(one));
        Archives.Normalize(other);
        File.ReadAllBytes(other).Should().Equal(File.ReadAllBytes(one));
    }

    [Fact]
    public void Checksums_are_of_all_files_but_their_own()
    {
        File.WriteAllText(PathOf("b.txt"), "b");
        File.WriteAllText(PathOf("a.txt"), "");
        for (var i = 0; i < 2; i++) PackageBuild.WriteChecksums(_folder);
        File.ReadAllText(PathOf("SHA256SUMS")).Should().Be("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt\n3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.txt\n");
    }

    [Theory]
    [InlineData("--rid", "linux-mips")]
    [InlineData("--rid")]
    [InlineData("linux-x64")]
    public void A_platform_that_is_none_is_refused_and_nothing_is_made(params string[] options)
    {
        PackageCommand.Run(PathOf("out"), options).Should().Be(2);
        Directory.Exists(PathOf("out")).Should().BeFalse();
    }

    [Fact]
    public void A_folder_with_files_in_it_is_refused()
    {
        File.WriteAllText(PathOf("old.nupkg"), "");
        PackageCommand.Run(_folder, ["--rid", "any"]).Should().Be(2);
    }

    [Fact]
    public void Without_a_platform_all_are_meant() =>
        PackageCommand.ReadPlatforms([], out _)!.Select(p => p.Name).Should().Equal("any", "linux-x64", "linux-arm64", "osx-x64", "osx-arm64", "win-x64");

    private string PathOf(string name) => Path.Combine(_folder, name);
}

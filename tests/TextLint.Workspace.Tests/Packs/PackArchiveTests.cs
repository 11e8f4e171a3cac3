using System.IO.Compression;
using CsCheck;
using TextLint.Workspaces.Tests.Files;

namespace TextLint.Workspaces.Tests.Packs;

/// <summary>Packs in zip files, which come from anywhere.</summary>
public sealed class PackArchiveTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("house-1.0/")]
    public void An_archive_is_a_pack_like_its_folder(string root)
    {
        Zip(a =>
        {
            Add(a, root + "pack.yaml", "name: house\nroster: people.csv\n");
            Add(a, root + "people.csv", "name\nAda Brook\n");
            Add(a, root + "toward.yaml", "extends: existence\nmessage: x\ntokens: [towards]\n");
            Add(a, "README.md", "About.");
        });
        var configuration = Resolve();
        configuration.Diagnostics.Should().BeEmpty();
        configuration.Profile.Declared.Descriptors.Select(d => d.Id).Should().Equal("house.toward");
        configuration.Profile.KnownNames.Contains("Ada Brook").Should().BeTrue();
        configuration.Files.Should().Contain(_folder.PathOf("house.zip"));
        configuration.Packs.Single().Folder.Should().Be(_folder.PathOf("house.zip"));
    }

    [Theory]
    [InlineData("../pack.yaml")]
    [InlineData("a/../../pack.yaml")]
    [InlineData("/etc/pack.yaml")]
    [InlineData("C:/pack.yaml")]
    [InlineData("..\\pack.yaml")]
    public void An_entry_that_leads_out_of_it_makes_an_archive_none(string entry)
    {
        Zip(a =>
        {
            Add(a, "pack.yaml", "name: house\n");
            Add(a, entry, "name: other\n");
        });
        Fault().Should().Contain("leads out of it");
    }

    [Fact]
    public void What_a_pack_in_an_archive_names_is_in_it()
    {
        File.WriteAllText(_folder.PathOf("secret.csv"), "name\nAda Brook\n");
        Zip(a => Add(a, "pack.yaml", "name: house\nroster: ../secret.csv\n"));
        Fault().Should().Contain("secret.csv").And.Contain("cannot be read");
        Resolve().Profile.KnownNames.Roster.Entries.Should().BeEmpty();
    }

    [Fact]
    public void A_bomb_is_refused()
    {
        Zip(a =>
        {
            Add(a, "pack.yaml", "name: house\n");
            Add(a, "big.txt", new string(' ', 9 << 20));
        });
        Fault().Should().Contain("unpacks to more than it may");
    }

    [Fact]
    public void More_entries_than_a_pack_has_are_refused()
    {
        Zip(a =>
        {
            for (var i = 0; i < 5000; i++) Add(a, $"r{i}.yaml", "");
        });
        Fault().Should().Contain("more than 4096 entries");
    }

    [Fact]
    public void A_broken_archive_is_one_fault_whatever_is_broken_in_it()
    {
        Zip(a =>
        {
            Add(a, "pack.yaml", "name: house\n");
            Add(a, "toward.yaml", "extends: existence\nmessage: x\ntokens: [towards]\n");
        });
        var bytes = File.ReadAllBytes(_folder.PathOf("house.zip"));
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte).Array[1, 8].Sample(
            changes =>
            {
                var broken = (byte[])bytes.Clone();
                foreach (var (at, value) in changes) broken[at] = value;
                var path = _folder.PathOf("house.zip");
                File.WriteAllBytes(path, broken);
                PackArchive.Open(path).Texts.Count.Should().BeLessThanOrEqualTo(2);
            },
            iter: 300,
            threads: 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("this is no archive at all")]
    public void What_is_no_archive_is_said(string content)
    {
        File.WriteAllText(_folder.PathOf("house.zip"), content);
        Fault().Should().Contain("it is no zip file, or a broken one");
    }

    private string Fault() => Resolve().Diagnostics.Should().ContainSingle().Which.Diagnostic.Message;

    private ResolvedConfiguration Resolve()
    {
        File.WriteAllText(_folder.PathOf("textlint.yml"), "packs: [house.zip]\n");
        return new ConfigurationProvider(EngineCatalog.Instance).Resolve(_folder.PathOf("a.txt"));
    }

    private void Zip(Action<ZipArchive> fill)
    {
        using var archive = ZipFile.Open(_folder.PathOf("house.zip"), ZipArchiveMode.Create);
        fill(archive);
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }
}

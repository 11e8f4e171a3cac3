namespace TextLint.Spelling.Tests.Compiled;

/// <summary>The cache costs nothing but time where it fails.</summary>
public sealed class DictionaryCacheTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-cache-").FullName;
    private readonly string _affixes;
    private readonly string _words;
    private readonly string _cache;

    public DictionaryCacheTests()
    {
        (_affixes, _words, _cache) = (Path.Combine(_folder, "xx.aff"), Path.Combine(_folder, "xx.dic"), Path.Combine(_folder, "cache"));
        File.WriteAllText(_affixes, "SFX S Y 1\nSFX S 0 s .\n");
        File.WriteAllText(_words, "1\nrow/S\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_pair_is_compiled_once()
    {
        new DictionaryCache(_cache).Open(_affixes, _words).Check("rows").Should().BeTrue();
        var file = Directory.GetFiles(_cache).Should().ContainSingle().Subject;
        var written = File.GetLastWriteTimeUtc(file);

        new DictionaryCache(_cache).Open(_affixes, _words).Check("rows").Should().BeTrue();
        File.GetLastWriteTimeUtc(file).Should().Be(written);
    }

    [Fact]
    public void Other_contents_are_another_dictionary()
    {
        new DictionaryCache(_cache).Open(_affixes, _words);
        File.WriteAllText(_words, "1\nsheep\n");

        var dictionary = new DictionaryCache(_cache).Open(_affixes, _words);
        dictionary.Check("sheep").Should().BeTrue();
        dictionary.Check("rows").Should().BeFalse();
        Directory.GetFiles(_cache).Should().HaveCount(2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(100_000)]
    public void A_file_that_does_not_validate_is_made_again(int length)
    {
        new DictionaryCache(_cache).Open(_affixes, _words);
        var file = Directory.GetFiles(_cache)[0];
        var sound = File.ReadAllBytes(file);
        File.WriteAllBytes(file, new byte[length]);

        new DictionaryCache(_cache).Open(_affixes, _words).Check("rows").Should().BeTrue();
        File.ReadAllBytes(file).Should().Equal(sound);
    }

    [Fact]
    public void Without_a_folder_to_write_to_it_is_compiled_each_time()
    {
        File.WriteAllText(_cache, "a file where the folder should be");

        new DictionaryCache(_cache).Open(_affixes, _words).Check("rows").Should().BeTrue();
        new DictionaryCache(null).Open(_affixes, _words).Check("rows").Should().BeTrue();
    }

    [Fact]
    public void Any_number_may_race_for_it()
    {
        Parallel.For(0, 16, _ => new DictionaryCache(_cache).Open(_affixes, _words).Check("rows").Should().BeTrue());
        Directory.GetFiles(_cache).Should().ContainSingle();
    }
}

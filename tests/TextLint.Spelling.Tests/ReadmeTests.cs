namespace TextLint.Spelling.Tests;

/// <summary>The five lines of the project's page.</summary>
public sealed class ReadmeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-readme-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_page_says_what_happens()
    {
        var (affixes, words) = (Path.Combine(_folder, "en_US.aff"), Path.Combine(_folder, "en_US.dic"));
        File.WriteAllText(affixes, "SET UTF-8\n");
        File.WriteAllText(words, "3\nreceive\nrelieve\nferry\n");

        var speller = new Speller([HunspellDictionary.Load(affixes, words)]);
        speller.Check("recieve").Should().BeFalse();
        speller.Suggest("recieve")[0].Should().Be("receive");
    }
}

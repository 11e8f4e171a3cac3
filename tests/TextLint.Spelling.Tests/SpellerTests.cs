namespace TextLint.Spelling.Tests;

public sealed class SpellerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-speller-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_first_dictionary_is_the_publications_own_and_the_others_accept_too()
    {
        var speller = new Speller([Dictionary("us", "color", "ferry"), Dictionary("gb", "colour", "ferry")]);
        speller.Check("colour").Should().BeTrue();
        speller.CheckPrimary("colour").Should().BeFalse();
        speller.CheckPrimary("Ferry").Should().BeTrue();
        speller.Check("colourr").Should().BeFalse();
    }

    [Fact]
    public void A_word_of_a_list_is_right_and_a_forbidden_one_wrong_whatever_the_dictionaries_say()
    {
        var speller = new Speller([Dictionary("us", "ferry", "alright")]).With([new WordListEntry("Velden"), new WordListEntry("colour"), new WordListEntry("alright", IsForbidden: true)]);
        foreach (var word in "Velden Velden's VELDEN colour Colour ferry".Split(' ')) (speller.Check(word) && speller.CheckPrimary(word)).Should().BeTrue(word);
        foreach (var word in "alright Alright velden".Split(' ')) (speller.Check(word) || speller.CheckPrimary(word)).Should().BeFalse(word);
    }

    [Fact]
    public void Other_words_take_the_place_of_those_before()
    {
        var speller = new Speller([Dictionary("us", "ferry")]).With([new WordListEntry("Velden")]).With([new WordListEntry("Ardmoor")]);
        speller.Check("Ardmoor").Should().BeTrue();
        speller.Check("Velden").Should().BeFalse();
        speller.Dictionaries.Should().ContainSingle();
    }

    private HunspellDictionary Dictionary(string name, params string[] words)
    {
        var (aff, dic) = (Path.Combine(_folder, name + ".aff"), Path.Combine(_folder, name + ".dic"));
        File.WriteAllText(aff, "SET UTF-8\n");
        File.WriteAllText(dic, $"{words.Length}\n{string.Join('\n', words)}\n");
        return HunspellDictionary.Load(aff, dic);
    }
}

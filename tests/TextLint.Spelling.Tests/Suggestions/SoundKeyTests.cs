using CsCheck;
using TextLint.Spelling.Suggestions;

namespace TextLint.Spelling.Tests.Suggestions;

public sealed class SoundKeyTests
{
    [Theory]
    [InlineData("physics", "fisix")]
    [InlineData("destination", "destinashon")]
    [InlineData("special", "speshal")]
    [InlineData("knight", "nite")]
    [InlineData("centre", "senter")]
    [InlineData("psalm", "salm")]
    [InlineData("bridge", "brij")]
    [InlineData("match", "mach")]
    public void Words_of_one_sound_share_a_key(string first, string second) => Key(first).Should().Be(Key(second));

    [Theory]
    [InlineData("ferry", "wharf")]
    [InlineData("cat", "sat")]
    [InlineData("harbour", "arbour")]
    public void Words_that_sound_different_do_not(string first, string second) => Key(first).Should().NotBe(Key(second));

    [Fact]
    public void Doubled_consonants_and_vowels_within_do_not_count()
    {
        Consonants("committee").Should().Be(Consonants("comity"));
        Consonants("aside").Should().NotBe(Consonants("side"));
    }

    [Fact]
    public void Any_text_has_a_key_that_fits_its_room() =>
        Gen.String.Sample(text => FluentActions.Invoking(() => (Key(text), Consonants(text))).Should().NotThrow());

    private static string Key(string word)
    {
        Span<char> room = stackalloc char[SoundKey.RoomFor(word.Length)];
        return new string(room[..SoundKey.Write(word, room)]);
    }

    private static string Consonants(string word)
    {
        Span<char> room = stackalloc char[SoundKey.RoomFor(word.Length)];
        return new string(room[..SoundKey.WriteConsonants(word, room)]);
    }
}

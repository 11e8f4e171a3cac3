using CsCheck;
using TextLint.Spelling.Compiled;

namespace TextLint.Spelling.Tests.Compiled;

/// <summary>A packed word tells of its letters what a loop over them would.</summary>
public sealed class PackedWordTests
{
    private static readonly Gen<string> s_ascii = Gen.Char['\u0001', '\u007F'].Array[1, PackedWord.MaxLength].Select(c => new string(c));
    private static readonly Gen<string> s_letters = Gen.OneOf(Gen.Char['a', 'c'], Gen.Char['A', 'C'], Gen.Const('\'')).Array[1, PackedWord.MaxLength].Select(c => new string(c));

    [Fact]
    public void Equal_words_and_only_they_hash_alike() =>
        Gen.Select(s_letters, s_letters).Sample((a, b) => (Pack(a).Hash == Pack(b).Hash).Should().Be(a == b), iter: 20_000);

    [Fact]
    public void Letter_case_is_read_as_by_a_loop() =>
        Gen.OneOf(s_ascii, s_letters).Sample(
            word =>
            {
                var packed = Pack(word);
                packed.HasUpper.Should().Be(word.Any(char.IsAsciiLetterUpper));
                packed.HasNoLower.Should().Be(!word.Any(char.IsAsciiLetterLower));
                packed.IsTitle.Should().Be(char.IsAsciiLetterUpper(word[0]) && word.Count(char.IsAsciiLetterUpper) == 1);
                packed.IsWord(word.Length).Should().Be(word.All(c => char.IsAsciiLetter(c) || c == '\''));
                packed.Lower.Hash.Should().Be(Pack(word.ToLowerInvariant()).Hash);
            },
            iter: 20_000);

    [Theory]
    [InlineData("")]
    [InlineData("ab\0cd")]
    [InlineData("seventeen-letters")]
    [InlineData("naïve")]
    [InlineData("don’t")]
    public void What_does_not_fit_is_not_packed(string word) => PackedWord.TryPack(word, straightens: false, out _).Should().BeFalse();

    [Theory]
    [InlineData("don’t", "don't")]
    [InlineData("newspaper’s", "newspaper's")]
    public void The_typographic_apostrophe_is_the_straight_one(string typographic, string straight)
    {
        PackedWord.TryPack(typographic, straightens: true, out var packed).Should().BeTrue();
        packed.Hash.Should().Be(Pack(straight).Hash);
    }

    private static PackedWord Pack(string word)
    {
        PackedWord.TryPack(word, straightens: false, out var packed).Should().BeTrue();
        return packed;
    }
}

using TextLint.Spelling.Suggestions.Hunspell;

namespace TextLint.Spelling.Tests.Suggestions.Hunspell;

public sealed class LetterEditsTests
{
    private static readonly LetterCasing s_casing = new(isTurkic: false);

    [Theory]
    [InlineData("abc", "bac acb")]
    [InlineData("abcd", "bacd acbd abdc badc")]
    [InlineData("abcde", "bacde acbde abdce abced baced acbed")]
    [InlineData("abcdef", "bacdef acbdef abdcef abcedf abcdfe")]
    public void Neighbours_are_swapped_and_in_short_words_two_pairs(string word, string expected) =>
        LetterEdits.SwappedNeighbours(word).Should().Equal(expected.Split(' '));

    [Fact]
    public void Letters_apart_are_swapped_up_to_four_places()
    {
        var words = LetterEdits.SwappedApart("abcdefg").ToList();
        words.Should().StartWith(["cbadefg", "dbcaefg", "ebcdafg", "adcbefg"]);
        words.Should().NotContain("fbcdeag").And.NotContain("bacdefg").And.HaveCount(12);
    }

    [Fact]
    public void Keys_beside_a_key_come_after_its_capital_and_left_before_right() =>
        LetterEdits.WrongKeys("bx", "abc|dbe", s_casing).Should().Equal("Bx", "ax", "cx", "dx", "ex", "bX");

    [Fact]
    public void The_last_letter_is_taken_out_first() => LetterEdits.Extra("abc").Should().Equal("ab", "ac", "bc");

    [Fact]
    public void Nothing_is_taken_out_of_one_letter() => LetterEdits.Extra("a").Should().BeEmpty();

    [Fact]
    public void Forgotten_letters_come_by_letter_and_from_the_end() =>
        LetterEdits.Forgotten("ab", "xy").Should().Equal("abx", "axb", "xab", "aby", "ayb", "yab");

    [Fact]
    public void Wrong_letters_come_by_letter_and_from_the_end_and_never_as_they_were() =>
        LetterEdits.Wrong("ab", "bx").Should().Equal("bb", "ax", "xb");

    [Fact]
    public void Letters_move_to_the_right_then_to_the_left() =>
        LetterEdits.Moved("abcd").Should().Equal("bcad", "bcda", "acdb", "adbc", "dabc", "cabd");

    [Theory]
    [InlineData("vacacation", "vacation")]
    [InlineData("abab", "")]
    [InlineData("ababa", "aba")]
    [InlineData("banana", "bana")]
    [InlineData("ferry", "")]
    public void Pairs_of_letters_written_twice_are_written_once(string word, string expected) =>
        LetterEdits.DoubledPairs(word).Should().Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

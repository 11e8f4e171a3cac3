using CsCheck;

namespace TextLint.Spelling.Tests;

public sealed class EditDistanceTests
{
    private static readonly Gen<string> s_word = Gen.String[Gen.Char['a', 'd'], 0, 8];

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("ferry", "ferry", 0)]
    [InlineData("", "ferry", 5)]
    [InlineData("ferry", "fery", 1)]
    [InlineData("ferry", "frery", 1)]
    [InlineData("ferry", "terra", 2)]
    [InlineData("abc", "ca", 3)]
    public void Slips_are_counted(string first, string second, int expected) => EditDistance.Between(first, second).Should().Be(expected);

    [Fact]
    public void It_is_what_the_definition_says() =>
        s_word.Select(s_word).Sample((first, second) => EditDistance.Between(first, second).Should().Be(Naive(first, second)));

    [Fact]
    public void Words_of_the_greatest_length_are_counted_too() =>
        EditDistance.Between(new string('a', 66), new string('b', 66)).Should().Be(66);

    private static int Naive(string first, string second)
    {
        if (first.Length == 0 || second.Length == 0) return first.Length + second.Length;
        var same = first[^1] == second[^1] ? 0 : 1;
        var least = Math.Min(Naive(first[..^1], second[..^1]) + same, 1 + Math.Min(Naive(first[..^1], second), Naive(first, second[..^1])));
        var swapped = first.Length > 1 && second.Length > 1 && first[^1] == second[^2] && first[^2] == second[^1];
        return swapped ? Math.Min(least, 1 + Naive(first[..^2], second[..^2])) : least;
    }
}

using CsCheck;

namespace TextLint.Packs.Tests;

public sealed class SuggestionTests
{
    private static readonly string[] s_names = ["double-space", "unintroduced-name", "unclosed-quotation", "residue", "off", "on", "hint", "warning"];

    [Theory]
    [InlineData("duoble-space", "double-space")]
    [InlineData("doublespace", "double-space")]
    [InlineData("Double-Space", "double-space")]
    [InlineData("unintroduced-nmae", "unintroduced-name")]
    [InlineData("unclosed-quote", null)]
    [InlineData("warn", null)]
    [InlineData("warnin", "warning")]
    [InlineData("resdue", "residue")]
    [InlineData("of", "off")]
    [InlineData("no", "on")]
    [InlineData("harbour", null)]
    [InlineData("", null)]
    public void The_nearest_is_what_was_meant_or_nothing(string written, string? meant) => Suggestion.Nearest(written, s_names).Should().Be(meant);

    [Fact]
    public void Of_two_that_are_equally_near_the_first_is_taken() => Suggestion.Nearest("cat", ["bat", "rat"]).Should().Be("bat");

    [Fact]
    public void A_candidate_is_nearest_to_itself() => Gen.OneOf(s_names).Sample(name => Suggestion.Nearest(name, s_names) == name);

    [Fact]
    public void Any_two_neighbours_that_changed_places_are_found() =>
        Gen.Select(Gen.OneOf("double-space", "unintroduced-name", "unclosed-quotation", "residue"), Gen.Int[0, 5]).Sample((name, at) =>
        {
            var slip = name[..at] + name[at + 1] + name[at] + name[(at + 2)..];
            return Suggestion.Nearest(slip, s_names) == name;
        });

    [Fact]
    public void A_text_of_ten_million_units_is_no_slip() => Suggestion.Nearest(new string('x', 10_000_000), s_names).Should().BeNull();
}

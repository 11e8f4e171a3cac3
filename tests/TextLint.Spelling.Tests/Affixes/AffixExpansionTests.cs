using TextLint.Spelling.Affixes;

namespace TextLint.Spelling.Tests.Affixes;

public sealed class AffixExpansionTests
{
    private const string Affixes = """
        SET UTF-8
        ONLYINCOMPOUND c
        PFX U Y 1
        PFX U   0     un         .
        SFX D Y 4
        SFX D   0     d          e
        SFX D   y     ied        [^aeiou]y
        SFX D   0     ed         [^ey]
        SFX D   0     ed         [aeiou]y
        SFX S N 1
        SFX S   0     s          .
        """;

    [Fact]
    public void A_stem_without_flags_is_a_word() => Expand("pier").Should().Equal("pier");

    [Fact]
    public void A_suffix_is_put_where_its_condition_fits()
    {
        Expand("moor/D").Should().Equal("moor", "moored");
        Expand("ferry/D").Should().Equal("ferry", "ferried");
        Expand("convoy/D").Should().Equal("convoy", "convoyed");
        Expand("pave/D").Should().Equal("pave", "paved");
    }

    [Fact]
    public void A_prefix_and_a_suffix_meet_where_both_may_cross() =>
        Expand("moor/UD").Should().BeEquivalentTo("moor", "unmoor", "moored", "unmoored");

    [Fact]
    public void A_suffix_that_may_not_cross_stays_alone() =>
        Expand("moor/US").Should().BeEquivalentTo("moor", "unmoor", "moors");

    [Fact]
    public void A_part_of_compounds_is_no_word() => Expand("1th/c", "pier").Should().Equal("pier");

    [Fact]
    public void Fields_after_the_word_and_flags_that_have_no_class_are_passed_over() =>
        Expand("pier/MX\tpo:noun").Should().Equal("pier");

    [Fact]
    public void A_mark_of_byte_order_and_carriage_returns_are_no_part_of_a_word() =>
        AffixExpansion.Parse("\uFEFFSET UTF-8\r\n", "\uFEFF1\r\npier\r\n").Expand().Should().Equal("pier");

    [Theory]
    [InlineData("")]
    [InlineData("SFX")]
    [InlineData("SFX D Y")]
    [InlineData("SFX D 0 ed [abc")]
    [InlineData("PFX D 0 /xyz .")]
    public void A_file_with_faults_gives_what_can_be_read(string affixes) =>
        AffixExpansion.Parse(affixes, "1\nmoor/D\n/\n").Expand().Should().Contain("moor");

    private static IEnumerable<string> Expand(params string[] stems) =>
        AffixExpansion.Parse(Affixes, $"{stems.Length}\n{string.Join('\n', stems)}").Expand();
}

using TextLint.Packs.Patterns;

namespace TextLint.Packs.Tests.Patterns;

/// <summary>What patterns match.</summary>
public sealed class PatternTests
{
    [Theory]
    [InlineData("colou?r", "colour color", "0-6 7-12")]
    [InlineData(@"\bcat\b", "cat concat cat", "0-3 11-14")]
    [InlineData("(?<=Dr )Ames", "Mr Ames, Dr Ames", "12-16")]
    [InlineData("(?<!Dr )Ames", "Mr Ames, Dr Ames", "3-7")]
    [InlineData(@"\w+(?=!)", "stop! go", "0-4")]
    [InlineData("a(?!b)", "ab ac", "3-4")]
    [InlineData("<.+?>", "<a><b>", "0-3 3-6")]
    [InlineData("(?>a+)b", "aaab", "0-4")]
    [InlineData("(?>a+)ab", "aaab", "")]
    [InlineData(@"(\w)\1", "book keeper", "1-3 6-8")]
    [InlineData(@"(?P<x>\w)\k<x>", "book", "1-3")]
    [InlineData("[[:punct:]]", "a, b", "1-2")]
    [InlineData("[a-z-[aeiou]]+", "street", "0-3 5-6")]
    [InlineData("(?i)ÉTÉ", "été", "0-3")]
    [InlineData("^b", "a\nb", "2-3")]
    [InlineData("a$", "a\nb", "0-1")]
    [InlineData("x{2,3}", "xxxx", "0-3")]
    [InlineData("x{,3}", "x{,3}", "0-5")]
    [InlineData(@"\p{Lu}\w+", "Ivo and Ruth", "0-3 8-12")]
    [InlineData("(?:a|ab)(?:c|bcd)", "abcd", "0-4")]
    [InlineData("(?# a note)a # b", "a # b", "0-5")]
    [InlineData("(?x) a  b # a note", "ab", "0-2")]
    public void A_pattern_means_what_it_means_in_other_engines(string pattern, string text, string expected) =>
        Find(Pattern.Parse(pattern, PatternFlags.Multiline), text).Should().Be(expected);

    [Theory]
    [InlineData("(a", "a group is not closed")]
    [InlineData("a)", "a closing bracket has no opening one")]
    [InlineData("[a", "a class of characters is not closed")]
    [InlineData("*a", "there is nothing before \"*\" to repeat")]
    [InlineData("(?(1)a|b)", "conditions, (?(…)…), are not read")]
    [InlineData("(?<a-b>c)", "balancing groups are not read")]
    [InlineData("(?y)", "what follows \"(?\" is not known")]
    public void A_pattern_that_cannot_be_read_says_why(string pattern, string reason) =>
        FluentActions.Invoking(() => Pattern.Parse(pattern)).Should().Throw<PatternSyntaxException>().WithMessage(reason);

    [Theory]
    [InlineData("(?:a+)+(?=b)")]
    [InlineData("(?:a|a)*(?=b)")]
    [InlineData("(?:a*)*(?=b)")]
    [InlineData("(?:(?:a?){30}){30}(?=b)")]
    public void A_pattern_that_would_never_end_is_given_up_by_count(string pattern)
    {
        var machine = new PatternMachine();
        Pattern.Parse(pattern).FindAll(new string('a', 4000), machine).Should().BeEmpty();
        machine.IsExhausted.Should().BeTrue();
    }

    [Fact]
    public void A_pattern_nested_without_end_is_refused() =>
        FluentActions.Invoking(() => Pattern.Parse(string.Concat(Enumerable.Repeat("(", 100_000)))).Should().Throw<PatternSyntaxException>();

    private static string Find(Pattern pattern, string text) =>
        string.Join(' ', pattern.FindAll(text, new PatternMachine()).Select(m => $"{m.Start}-{m.End}"));
}

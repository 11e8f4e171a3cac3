using System.Text.RegularExpressions;
using CsCheck;

namespace TextLint.Workspaces.Tests.Files;

public sealed class GlobTests
{
    [Theory]
    [InlineData("*.md", "ferry.md")]
    [InlineData("*.md", "news/2031/ferry.md")]
    [InlineData("ferry.md", "news/ferry.md")]
    [InlineData("/ferry.md", "ferry.md")]
    [InlineData("./ferry.md", "ferry.md")]
    [InlineData("news/*.md", "news/ferry.md")]
    [InlineData("drafts/**", "drafts/a/b/c.txt")]
    [InlineData("drafts/", "news/drafts/a.txt")]
    [InlineData("/drafts/", "drafts/a/b.txt")]
    [InlineData("**/drafts/*.txt", "drafts/a.txt")]
    [InlineData("**/drafts/*.txt", "x/y/drafts/a.txt")]
    [InlineData("news/**/ferry.md", "news/ferry.md")]
    [InlineData("news/**/ferry.md", "news/a/b/ferry.md")]
    [InlineData("**", "a/b")]
    [InlineData("n**s/a", "news/a")]
    [InlineData("*.{md,txt}", "a.txt")]
    [InlineData("{news,sport/{local,world}}/*.md", "sport/world/cup.md")]
    [InlineData("{**/old,new}/a", "x/old/a")]
    [InlineData("news/{a,**}", "news/x/y")]
    [InlineData("{x,{a,**}}/y.md", "news/x/y.md")]
    [InlineData("draft{,s}.md", "draft.md")]
    [InlineData("{a", "{a")]
    [InlineData("a}", "a}")]
    [InlineData("a,b", "a,b")]
    [InlineData("{a{b,c}", "{ac")]
    [InlineData("ferr?.md", "ferry.md")]
    [InlineData("?.md", "\U0001F6A2.md")]
    [InlineData("[a-c]x", "bx")]
    [InlineData("[!a-c]x", "dx")]
    [InlineData("[^a-c]x", "dx")]
    [InlineData("[]x]", "]")]
    [InlineData("[a-]", "-")]
    [InlineData("[[:digit:]_]", "7")]
    [InlineData("[\\]]", "]")]
    [InlineData("\\*.md", "*.md")]
    [InlineData("notes [draft", "notes [draft")]
    [InlineData("a\\", "a\\")]
    public void A_pattern_matches(string pattern, string path) => Glob.Parse(pattern).IsMatch(path).Should().BeTrue();

    [Theory]
    [InlineData("*.md", "ferry.mdx")]
    [InlineData("*.md", "ferry.md/notes.txt")]
    [InlineData("ferry.md", "old-ferry.md")]
    [InlineData("/ferry.md", "news/ferry.md")]
    [InlineData("./ferry.md", "news/ferry.md")]
    [InlineData("news/*.md", "news/2031/ferry.md")]
    [InlineData("news/*.md", "x/news/ferry.md")]
    [InlineData("drafts/**", "drafts")]
    [InlineData("drafts/**", "drafts2/a")]
    [InlineData("drafts/", "drafts")]
    [InlineData("**/drafts/*.txt", "olddrafts/a.txt")]
    [InlineData("news/**/ferry.md", "newsferry.md")]
    [InlineData("n**s/a", "n/s/a")]
    [InlineData("*.{md,txt}", "a.rst")]
    [InlineData("*.{md,txt}", "a.md,txt")]
    [InlineData("/{x,**}b", "a/b")]
    [InlineData("/a{**/b,c}", "ax/y/b")]
    [InlineData("ferr?", "ferr/")]
    [InlineData("a/?b", "a//b")]
    [InlineData("a[/]b", "a/b")]
    [InlineData("a[!x]b", "a/b")]
    [InlineData("[b-a]", "a")]
    [InlineData("\\*.md", "a.md")]
    [InlineData("Ferry.md", "ferry.md")]
    [InlineData("", "a")]
    [InlineData("/", "a")]
    [InlineData("*", "")]
    [InlineData("**", "")]
    public void A_look_alike_does_not(string pattern, string path) => Glob.Parse(pattern).IsMatch(path).Should().BeFalse();

    [Fact]
    public void A_pattern_is_shown_as_it_was_written() => Glob.Parse("./drafts/").ToString().Should().Be("./drafts/");

    [Fact]
    public void Stars_and_letters_agree_with_a_regular_expression()
    {
        Gen.Select(Gen.Char["ab/*?"].Array[1, 8], Gen.Char["ab/"].Array[1, 8]).Sample(
            (patternChars, pathChars) =>
            {
                var (pattern, path) = ("/" + new string(patternChars).Trim('/'), new string(pathChars));
                if (pattern.Contains("**", StringComparison.Ordinal) || pattern == "/")
                    return;

                var expression = "^" + Regex.Escape(pattern[1..]).Replace("\\*", "[^/]*", StringComparison.Ordinal).Replace("\\?", "[^/]", StringComparison.Ordinal) + "\\z";
                Glob.Parse(pattern).IsMatch(path).Should().Be(Regex.IsMatch(path, expression), "pattern {0}, path {1}", pattern, path);
            },
            iter: LongTests.Iterations(5000),
            threads: 1);
    }

    [Fact]
    public void A_choice_is_the_same_as_its_patterns_one_by_one()
    {
        var part = Gen.Char["ab*?"].Array[0, 3].Select(c => new string(c));
        Gen.Select(part, part, part, part, Gen.Char["ab"].Array[1, 8]).Sample(
            (before, first, second, after, pathChars) =>
            {
                var path = new string(pathChars);
                var apart = Glob.Parse("/" + before + first + after).IsMatch(path) || Glob.Parse("/" + before + second + after).IsMatch(path);
                Glob.Parse($"/{before}{{{first},{second}}}{after}").IsMatch(path).Should().Be(apart);
            },
            iter: LongTests.Iterations(5000),
            threads: 1);
    }

    [Fact]
    public void Any_string_is_a_pattern_and_any_string_is_a_path()
    {
        var hostile = Gen.Char["a*?[]!^-:{},\\/.\0\r\n\uD800\uDC00\u201C\u00E9"].Array[0, 30].Select(c => new string(c));
        Gen.Select(hostile, hostile).Sample(
            (pattern, path) => Glob.Parse(pattern).IsMatch(path).Should().Be(Glob.Parse(pattern).IsMatch(path)),
            iter: LongTests.Iterations(5000),
            threads: 1);
    }

    /// <summary>Each of these takes hours or the whole stack where a matcher tries again or recurses; here a moment.</summary>
    [Theory]
    [InlineData("a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b", "a", 50_000)]
    [InlineData("/**/a/**/a/**/a/**/a/**/a/**/a/**/a/**/b", "a/", 50_000)]
    [InlineData("{{a,a},{a,a}}{*,**}{*,**}{*,**}{*,**}{*,**}{*,**}b", "a", 50_000)]
    public void A_path_made_against_a_pattern_costs_no_more_than_its_length(string pattern, string unit, int count) =>
        Glob.Parse(pattern).IsMatch(string.Concat(Enumerable.Repeat(unit, count)) + "cb").Should().Be(!pattern.StartsWith('/') );

    [Theory]
    [InlineData("{")]
    [InlineData("[")]
    [InlineData("[:")]
    [InlineData("[[:")]
    [InlineData("{a,")]
    [InlineData("**/")]
    [InlineData("*")]
    [InlineData("\\")]
    public void A_pattern_of_a_million_signs_is_read(string unit)
    {
        var pattern = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        Glob.Parse(pattern).IsMatch("ferry").Should().Be(unit is "*" or "**/");
    }

    [Fact]
    public void Choices_nested_a_hundred_thousand_deep_are_read() =>
        Glob.Parse(new string('{', 100_000) + "a" + new string('}', 100_000)).IsMatch("a").Should().BeTrue();
}

using CsCheck;
using TextLint.Analysis;
using TextLint.Packs.Rules;
using TextLint.Packs.Vale;

namespace TextLint.Packs.Tests.Vale;

public sealed class RuleFilterTests
{
    private static readonly RuleDefinition s_rule = RuleFileReader.Read(
        "extends: existence\nmessage: \"Not '%s'\"\nlevel: warning\nscope: heading\nlink: https://example.org/toward\ntokens: [towards]\n", "Harbour.Toward", RuleDialect.Vale, new DiagnosticBag())!;

    [Theory]
    [InlineData(".Level == 'warning'", true)]
    [InlineData(".Level in ['error', \"suggestion\"]", false)]
    [InlineData("Name == 'Harbour.Toward' and not (.Extends == 'metric')", true)]
    [InlineData(".Name != 'Harbour.Toward' || .Scope == 'heading'", true)]
    [InlineData("'heading' in .Scope && .Link startsWith 'https:'", true)]
    [InlineData(".Name matches '^Harbour' and .Message contains 'Never'", false)]
    [InlineData("!(.Name endsWith 'Toward')", false)]
    [InlineData(".Level not in ['error']", true)]
    [InlineData("true", true)]
    public void An_expression_chooses_rules(string expression, bool expected)
    {
        RuleFilter.TryParse(expression, out var filter, out var reason).Should().BeTrue(reason);
        filter!.Matches(s_rule, s_rule.Level).Should().Be(expected);
    }

    [Fact]
    public void The_level_is_that_of_configuration()
    {
        RuleFilter.TryParse(".Level == 'error'", out var filter, out _).Should().BeTrue();
        filter!.Matches(s_rule, DiagnosticSeverity.Error).Should().BeTrue();
    }

    [Theory]
    [InlineData("", "a field, a text or a list is expected at character 1")]
    [InlineData(".Severity == 'error'", "one of the fields .Name, .Level, .Scope, .Message, .Description, .Extends, .Link is expected at character 1")]
    [InlineData(".Level == 'error", "a closing quotation mark is expected at character 12")]
    [InlineData("(.Level == 'error'", "a closing bracket is expected at character 19")]
    [InlineData(".Level == 'error' 'x'", "nothing more is expected at character 19")]
    public void What_is_no_expression_is_refused(string expression, string expected)
    {
        RuleFilter.TryParse(expression, out _, out var reason).Should().BeFalse();
        reason.Should().Be(expected);
    }

    [Fact]
    public void Any_text_is_an_expression_or_is_refused() =>
        Gen.OneOf(Gen.OneOf("(", ")", "not ", "!", "and ", " or ", ".Name", "'a'", "[", "]", ",", "==", " in ", "matches "), Gen.Char.Select(c => c.ToString()))
            .Array[0, 200].Select(string.Concat)
            .Sample(text =>
            {
                if (RuleFilter.TryParse(text, out var filter, out var reason)) filter.Matches(s_rule, s_rule.Level);
                else reason.Should().NotBeEmpty();
            });
}

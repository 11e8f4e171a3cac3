using TextLint.Packs.Rules;

namespace TextLint.Packs.Tests.Rules;

/// <summary>How rule files are read.</summary>
public sealed class RuleFileReaderTests
{
    [Theory]
    [InlineData("extends: existence\nmessage: a\ntokens: [b]\n")]
    [InlineData("extends: substitution\nmessage: a\nswap: {b: c}\n")]
    [InlineData("extends: occurrence\nmessage: a\ntoken: b\nmax: 1\n")]
    [InlineData("extends: repetition\nmessage: a\ntokens: b\n")]
    [InlineData("extends: consistency\nmessage: a\neither: {b: c}\n")]
    [InlineData("extends: conditional\nmessage: a\nfirst: b\nsecond: c\n")]
    [InlineData("extends: capitalization\nmessage: a\nmatch: $title\nstyle: Chicago\nthreshold: 0.9\n")]
    [InlineData("extends: metric\nmessage: a\nformula: words / sentences\ncondition: '> 3'\n")]
    [InlineData("extends: readability\nmessage: a\nmetrics: [SMOG]\ngrade: 8\n")]
    [InlineData("extends: spelling\nmessage: a\nfilters: ['[A-Z]+']\nignore: words.txt\n")]
    public void Every_kind_is_read_in_both_dialects(string file)
    {
        RuleRun.Read(file, RuleDialect.Vale).Check.Should().BeOfType(RuleRun.Read(file).Check.GetType());
    }

    [Fact]
    public void Vale_takes_the_last_of_two_values_of_a_key() =>
        ((SubstitutionDefinition)RuleRun.Read("extends: substitution\nmessage: a\nswap:\n  b: c\n  b: d\n", RuleDialect.Vale).Check).Swap.Should().ContainSingle().Which.Right.Value.Should().Be("d");

    [Fact]
    public void A_script_is_known_and_said_not_to_run()
    {
        var faults = new DiagnosticBag();
        RuleFileReader.Read("extends: script\nmessage: a\nscript: b\n", "house.rule", RuleDialect.Vale, faults).Should().NotBeNull();
        faults.ToImmutable().Should().ContainSingle().Which.Message.Should().Be("The rule house.rule is not run: scripts are not run.");
    }

    [Theory]
    [InlineData("extends: existence\nmessage: a\ntokens: [b]\nunknown: c\n", RuleDialect.Vale, "There is no key \"unknown\" here.")]
    [InlineData("extends: spelling\nmessage: a\nunknown: c\n", RuleDialect.Native, "There is no key \"unknown\" here.")]
    [InlineData("extends: existence\nmessage: a\ntokens: ['(b']\n", RuleDialect.Native, "This pattern cannot be read: a group is not closed.")]
    [InlineData("extends: existence\nmessage: a\nlevel: info\ntokens: [b]\n", RuleDialect.Vale, "Expected one of suggestion, warning, error, found \"info\".")]
    [InlineData("extends: existence\nmessage: a\ncode: true\ntokens: [b]\n", RuleDialect.Vale, "The key \"code\" is no longer read: write \"scope: raw\".")]
    [InlineData("extends: metric\nmessage: a\nformula: words / (2\ncondition: '> 3'\n", RuleDialect.Native, "This formula cannot be read: \")\" is missing.")]
    [InlineData("extends: metric\nmessage: a\nformula: wrods / 2\ncondition: '> 3'\n", RuleDialect.Native, "This formula cannot be read: there is no count \"wrods\".")]
    public void A_fault_is_said_at_its_place(string file, RuleDialect dialect, string message)
    {
        var faults = new DiagnosticBag();
        RuleFileReader.Read(file, "house.rule", dialect, faults).Should().BeNull();
        faults.ToImmutable().Should().Contain(d => d.Message.StartsWith(message));
    }

    [Fact]
    public void Vale_drops_some_unknown_keys_without_a_word() =>
        RuleRun.Read("extends: spelling\nmessage: a\nunknown: c\n", RuleDialect.Vale).Should().NotBeNull();
}

using TextLint.Packs.Import;
using TextLint.Packs.Rules;
using TextLint.Semantics;

namespace TextLint.Packs.Tests.Import;

/// <summary>What becomes of the rules of a Vale style.</summary>
public sealed class ValeStyleImportTests
{
    [Theory]
    [InlineData("OxfordComma", "oxford-comma")]
    [InlineData("URLFormat", "url-format")]
    [InlineData("We", "we")]
    [InlineData("Terms_2", "terms-2")]
    public void A_name_gets_the_form_that_names_have_in_packs(string name, string kebab) => ValeStyleImport.ToKebab(name).Should().Be(kebab);

    [Fact]
    public void A_rule_keeps_its_comments_gets_our_levels_and_a_first_example_that_holds()
    {
        const string Source = "# Fewer words.\nextends: substitution\nmessage: \"Use '%s', not '%s'.\"\nlevel: suggestion # for now\nignorecase: true\nswap:\n  in order to: to\n";
        var rule = Import(("WordyPhrases.yml", Source)).Single();
        rule.FileName.Should().Be("wordy-phrases.yaml");
        rule.Notes.Should().BeEmpty();
        rule.Text.Should().StartWith("# Fewer words.\nextends: substitution\nmessage: \"Use '%s', not '%s'.\"\nlevel: info # for now\n").And.Contain("  - bad: ").And.Contain("[|in order to|]").And.Contain("    fixed: ");
        var faults = new DiagnosticBag();
        var read = RuleFileReader.Read(rule.Text!, "p.wordy-phrases", RuleDialect.Native, faults);
        faults.ToImmutable().Should().BeEmpty();
        ExampleRunner.For(read!, LanguageData.None).Run(read!.Examples).Should().BeEmpty();
    }

    [Fact]
    public void A_script_is_left_out_and_what_extends_a_rule_of_the_style_follows_its_new_name()
    {
        var rules = Import(("Base.yml", "extends: existence\nmessage: x\ntokens: [very]\n"), ("MoreOf.yml", "extends: Acme.Base\ntokens+: [quite]\n"), ("Script.yml", "extends: script\nmessage: x\nscript: |\n  a := 1\n"));
        rules[1].Text.Should().Be("extends: p.base\ntokens+: [quite]\n");
        rules[2].Text.Should().BeNull();
        rules[2].Notes.Should().ContainSingle().Which.Should().StartWith("Left out: a script is a program");
    }

    [Theory]
    [InlineData("")]
    [InlineData("extends: [")]
    [InlineData("- a\n- b\n")]
    [InlineData("extends: existence\nmessage: x\ntokens: [a]\nnonsense: 1\n")]
    public void A_file_that_cannot_be_read_is_left_out_with_a_reason(string text)
    {
        var rule = Import(("A.yml", text)).Single();
        rule.Text.Should().BeNull();
        rule.Notes.Should().ContainSingle().Which.Should().StartWith("Left out: ");
    }

    private static System.Collections.Immutable.ImmutableArray<ImportedRule> Import(params (string, string)[] files) => ValeStyleImport.Import("p", "Acme", files, LanguageData.None);
}

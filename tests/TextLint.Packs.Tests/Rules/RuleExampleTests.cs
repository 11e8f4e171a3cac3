using System.Globalization;
using TextLint.Packs.Rules;
using TextLint.Semantics;

namespace TextLint.Packs.Tests.Rules;

/// <summary>Examples of rules, and what a look at a rule's own list says of it.</summary>
public sealed class RuleExampleTests
{
    private const string Toward = "extends: substitution\nmessage: \"Write %s, not %s.\"\nswap: {towards: toward}\n";

    [Theory]
    [InlineData("- {bad: \"The ferry went [|towards|] the quay.\", fixed: \"The ferry went toward the quay.\"}")]
    [InlineData("- {good: \"It went toward the quay.\"}")]
    [InlineData("- {bad: \"# Ferries go [|towards|] the quay\\n\", format: markdown}")]
    public void An_example_that_holds_is_silent(string examples) => Run(Toward + $"examples:\n{examples}\n").Should().BeEmpty();

    [Theory]
    [InlineData("- {bad: \"The [|ferry|] went towards it.\"}", "5:9", "The rule finds \"The ferry went [|towards|] it.\".")]
    [InlineData("- {bad: \"The [|ferry|] went on.\"}", "5:9", "The rule finds nothing here.")]
    [InlineData("- {good: \"It went towards it.\"}", "5:10", "Nothing may be found here, and the rule finds \"It went [|towards|] it.\".")]
    [InlineData("- bad: \"It went [|towards|] it.\"\n  fixed: \"It went to it.\"", "6:10", "The fix gives \"It went toward it.\".")]
    public void An_example_that_does_not_hold_says_what_happened(string examples, string place, string message)
    {
        var text = Toward + $"examples:\n{examples}\n";
        var failure = Run(text).Should().ContainSingle().Subject;
        failure.Message.Should().Be(message);
        var at = TextLint.Syntax.Text.SourceText.From(text).GetLinePosition(failure.Span.Start);
        string.Create(CultureInfo.InvariantCulture, $"{at.Line + 1}:{at.Character + 1}").Should().Be(place);
    }

    [Theory]
    [InlineData("- {bad: \"It went towards it.\"}", "A bad example has [|marks|] around what must be found.")]
    [InlineData("- {bad: \"It went [|towards it.\"}", "A mark \"[|\" is not closed by \"|]\".")]
    [InlineData("- {bad: \"It went towards|] it.\"}", "A mark \"|]\" closes nothing.")]
    [InlineData("- {fixed: \"It.\"}", "An example has the key \"bad\", with [|marks|] around what must be found, or the key \"good\".")]
    [InlineData("- {good: \"It.\", fixed: \"It.\"}", "Nothing is found in a good example, so nothing is fixed: write \"bad\", or leave \"fixed\" out.")]
    public void An_example_that_is_none_is_a_fault(string examples, string message)
    {
        var faults = new DiagnosticBag();
        RuleFileReader.Read(Toward + $"examples:\n{examples}\n", "house.rule", RuleDialect.Native, faults).Should().BeNull();
        faults.ToImmutable().Should().ContainSingle().Which.Message.Should().Be(message);
    }

    [Theory]
    [InlineData("extends: existence\nmessage: x\ntokens: ['\\betc\\.', yet]\n", "\"\\betc\\.\" is never found: the border of a word is asked for beside a mark. Take the mark off, or write \"nonword: true\".")]
    [InlineData("extends: existence\nmessage: x\ntokens: [yet, sooner]\nexceptions: [sooner]\n", "\"sooner\" is never found: an exception covers it.")]
    public void What_can_never_be_found_is_said(string file, string reason) =>
        RuleProbe.FindDead(Read(file), LanguageData.None).Should().ContainSingle().Which.Reason.Should().Be(reason);

    [Theory]
    [InlineData("extends: existence\nmessage: x\ntokens: ['colou?rs', 'a (?:very )?long time', '[Ii]rregardless', 'f[ai]ster', 'x{2,3}', '\\d+ times']\n")]
    [InlineData("extends: existence\nmessage: x\nnonword: true\ntokens: ['etc\\.', '!!+']\n")]
    [InlineData("extends: existence\nmessage: x\ntokens: ['(?<=the )data', '(unfinished']\nnonword: true\n")]
    [InlineData("extends: substitution\nmessage: x\nswap: {towards: toward, 'e-?mails?': email}\n")]
    public void What_can_be_found_or_cannot_be_told_is_not(string file)
    {
        if (TryRead(file) is { } rule) RuleProbe.FindDead(rule, LanguageData.None).Should().BeEmpty();
    }

    [Fact]
    public void Coverage_is_by_what_the_marks_of_bad_examples_hold()
    {
        var rule = Read("extends: substitution\nmessage: x\nswap: {towards: toward, 'whil(?:st|e)': as, amid: among}\nexamples:\n- {bad: \"It went [|towards|] the quay, [|whilst|] it rained.\"}\n");
        RuleProbe.FindShown(rule).Select(i => i.Written.Value).Should().Equal("towards", "whil(?:st|e)");
    }

    [Theory]
    [InlineData("swap: {toward: towards}", "near.rule writes \"towards\" for \"toward\", and far.rule writes it back.")]
    [InlineData("swap: {Towards: to}", "For \"Towards\" near.rule writes \"to\", and far.rule writes \"toward\".")]
    public void Two_packs_that_no_text_can_suit_clash(string swap, string message) => PackClash.Find([Read(Toward, "far.rule"), Read($"extends: substitution\nmessage: x\n{swap}\n", "near.rule")]).Should().ContainSingle().Which.Message.Should().Be(message);

    [Fact]
    public void Packs_that_agree_do_not_clash() => PackClash.Find([Read(Toward, "far.rule"), Read(Toward, "near.rule")]).Should().BeEmpty();

    private static System.Collections.Immutable.ImmutableArray<ExampleFailure> Run(string file)
    {
        var rule = Read(file);
        return ExampleRunner.For(rule, LanguageData.None).Run(rule.Examples);
    }

    private static RuleDefinition Read(string file, string name = "house.rule")
    {
        var faults = new DiagnosticBag();
        var rule = RuleFileReader.Read(file, name, RuleDialect.Native, faults);
        faults.ToImmutable().Should().BeEmpty();
        return rule!;
    }

    private static RuleDefinition? TryRead(string file) => RuleFileReader.Read(file, "house.rule", RuleDialect.Native, new DiagnosticBag());
}

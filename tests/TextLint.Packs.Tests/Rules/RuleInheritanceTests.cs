using TextLint.Packs.Rules;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Tests.Rules;

/// <summary>Rules that extend rules of other packs and edit their lists.</summary>
public sealed class RuleInheritanceTests
{
    private const string Base = "extends: substitution\nmessage: \"Write %s.\"\nlevel: error\nignorecase: true\nswap: {towards: toward, whilst: while}\nexceptions: [Whilst]\nexamples: [{bad: \"[|whilst|]\"}]\n";

    [Fact]
    public void All_keys_but_the_examples_are_taken_over_and_lists_are_edited()
    {
        var rule = Read("extends: base.rule\nlevel: info\nswap-: [whilst]\nswap+: {amongst: among}\nexceptions+: Amongst\n", Base);
        rule.Level.Should().Be(Analysis.DiagnosticSeverity.Info);
        rule.Message.Should().Be("Write %s.");
        rule.Examples.Should().BeEmpty();
        var swap = rule.Check.Should().BeOfType<SubstitutionDefinition>().Subject;
        swap.Swap.Select(s => $"{s.Wrong.Value}>{s.Right.Value}").Should().Equal("towards>toward", "amongst>among");
        swap.Options.Exceptions.Select(e => e.Value).Should().Equal("Whilst", "Amongst");
        swap.Options.IgnoreCase.Should().BeTrue();
    }

    [Fact]
    public void A_form_that_is_added_again_gets_the_new_right_one()
    {
        var rule = Read("extends: base.rule\nswap+: {towards: 'to'}\n", Base);
        ((SubstitutionDefinition)rule.Check).Swap.Select(s => $"{s.Wrong.Value}>{s.Right.Value}").Should().Equal("whilst>while", "towards>to");
    }

    [Theory]
    [InlineData("extends: base.rulle\n", 1, "There is no rule \"base.rulle\". Did you mean \"base.rule\"?")]
    [InlineData("extends: house.rule\n", 1, "The rules extend each other in a circle: house.rule → house.rule.")]
    [InlineData("extends: base.back\n", 1, "The rules extend each other in a circle: house.rule → base.back → house.rule.")]
    [InlineData("extends: base.rule\nswap-: [whislt]\n", 2, "\"base.rule\" has no \"whislt\". Did you mean \"whilst\"?")]
    [InlineData("extends: base.rule\nswap+: [amongst]\n", 2, "Expected a mapping, as the rule that is extended has one, found a list.")]
    public void A_fault_is_said_at_its_place(string file, int line, string message)
    {
        var faults = new DiagnosticBag();
        Resolve(file, faults, Base);
        var fault = faults.ToImmutable().Should().ContainSingle().Subject;
        fault.Message.Should().Be(message);
        TextLint.Syntax.Text.SourceText.From(file).GetLinePosition(fault.Span.Start).Line.Should().Be(line - 1);
    }

    [Fact]
    public void What_is_wrong_with_what_was_taken_over_points_to_extends()
    {
        var faults = new DiagnosticBag();
        const string File = "message: \"Mine.\"\nextends: base.rule\n";
        RuleFileReader.Read(Resolve(File, faults, "extends: existance\nmessage: x\n")!, "house.rule", RuleDialect.Native, faults).Should().BeNull();
        faults.ToImmutable().Should().ContainSingle().Which.Span.Start.Should().Be(File.IndexOf("base.rule", StringComparison.Ordinal));
    }

    [Fact]
    public void Ten_rules_may_lie_under_one_and_eleven_may_not()
    {
        var bodies = Enumerable.Range(1, 20).ToDictionary(i => $"base.r{i}", i => Parse(i == 20 ? Base : $"extends: base.r{i + 1}\n"));
        var faults = new DiagnosticBag();
        RuleInheritance.Resolve("house.rule", Parse("extends: base.r11\n"), bodies, faults).Should().NotBeNull();
        faults.ToImmutable().Should().BeEmpty();
        RuleInheritance.Resolve("house.rule", Parse("extends: base.r10\n"), bodies, faults).Should().BeNull();
        faults.ToImmutable().Should().ContainSingle().Which.Message.Should().Contain("more than 10 others");
    }

    private static RuleDefinition Read(string file, string other)
    {
        var faults = new DiagnosticBag();
        var rule = RuleFileReader.Read(Resolve(file, faults, other)!, "house.rule", RuleDialect.Native, faults);
        faults.ToImmutable().Should().BeEmpty();
        return rule!;
    }

    private static YamlMapping? Resolve(string file, DiagnosticBag faults, string other) =>
        RuleInheritance.Resolve("house.rule", Parse(file), new Dictionary<string, YamlMapping> { ["base.rule"] = Parse(other), ["base.back"] = Parse("extends: house.rule\n"), ["house.rule"] = Parse(file) }, faults);

    private static YamlMapping Parse(string text) => (YamlMapping)YamlParser.Parse(text, new DiagnosticBag())!;
}

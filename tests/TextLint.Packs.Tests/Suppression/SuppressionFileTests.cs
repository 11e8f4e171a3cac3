using CsCheck;
using TextLint.Analysis;
using TextLint.Packs.Suppression;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Tests.Suppression;

public sealed class SuppressionFileTests
{
    [Fact]
    public void An_entry_says_rule_text_heading_ordinal_and_reason()
    {
        const string Text = """
            # Beside ferry.txt
            ignore:
              - rule: unintroduced-name
                text: Szymborsky
                heading: The last crossing
                ordinal: 2
                reason: introduced in part one
              - {rule: TL1010, reason: verse}
            """;
        var file = SuppressionFile.Read(Text, TestCatalog.Instance);
        file.Diagnostics.Should().BeEmpty();
        file.Entries.Select(e => e with { Span = default }).Should().Equal(
            new SuppressionEntry("unintroduced-name", "Szymborsky", "The last crossing", 2, "introduced in part one", default),
            new SuppressionEntry("TL1010", null, null, null, "verse", default));
        Text.Substring(file.Entries[0].Span.Start, file.Entries[0].Span.Length).Should().StartWith("rule: unintroduced").And.EndWith("part one");
        Text.Substring(file.Entries[1].Span.Start, file.Entries[1].Span.Length).Should().Be("{rule: TL1010, reason: verse}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("ignore:\n")]
    [InlineData("ignore: []\n")]
    public void A_file_of_no_entries_is_silent(string text)
    {
        var file = SuppressionFile.Read(text, TestCatalog.Instance);
        (file.Entries.Length, file.Diagnostics.Length).Should().Be((0, 0));
    }

    [Theory]
    [InlineData("ignore:\n  - rule: duoble-space\n    reason: x\n", "TL0016 [18..30) There is no rule \"duoble-space\". Did you mean \"double-space\"?")]
    [InlineData("ignore:\n  - rule: double-space\n", "TL0012 [12..30) The key \"reason\" is missing.")]
    [InlineData("ignore:\n  - reason: x\n", "TL0012 [12..21) The key \"rule\" is missing.")]
    [InlineData("ignore:\n  - double-space\n", "TL0012 [12..24) Expected an entry with the keys \"rule\", \"text\" and \"reason\", found \"double-space\".")]
    [InlineData("ignore: double-space\n", "TL0012 [8..20) Expected a list of suppressions, found \"double-space\".")]
    [InlineData("ignored: []\n", "TL0011 [0..7) There is no key \"ignored\" here. Did you mean \"ignore\"?")]
    [InlineData("ignore:\n  - {rule: TL1010, reason: x, ordinal: 0}\n", "TL0012 [47..48) Expected a whole number from 1 to 2147483647, found \"0\".")]
    public void A_fault_is_named_at_its_place(string text, string expected) =>
        SuppressionFile.Read(text, TestCatalog.Instance).Diagnostics.Select(d => $"{d.Id} {d.Span} {d.Message}").Should().Equal(expected);

    [Theory]
    [InlineData("")]
    [InlineData("ignore:\n")]
    [InlineData("ignore: []\n")]
    public void The_first_entry_makes_the_list(string text) => SuppressionFile.Add(text, Entry("TL1010", "a  b", "verse")).Should().Be(
        """
        ignore:
          - rule: TL1010
            text: a  b
            reason: verse

        """);

    [Fact]
    public void An_entry_goes_to_its_place_and_comments_stay()
    {
        const string Before = "# ours\nignore:\n- rule: a-rule # first\n  reason: x\n# the last\n- rule: c-rule\n  reason: y\n";
        SuppressionFile.Add(Before, Entry("b-rule", null, "z")).Should().Be(
            "# ours\nignore:\n- rule: a-rule # first\n  reason: x\n# the last\n- rule: b-rule\n  reason: z\n- rule: c-rule\n  reason: y\n");
        SuppressionFile.Add(Before, Entry("d-rule", null, "z")).Should().Be(Before + "- rule: d-rule\n  reason: z\n");
        SuppressionFile.Add(Before.TrimEnd('\n'), Entry("d-rule", null, "z")).Should().Be(Before + "- rule: d-rule\n  reason: z\n");
    }

    [Fact]
    public void An_entry_that_is_there_is_not_added_again()
    {
        const string Text = "ignore:\n  - rule: TL1010\n    text: a\n    reason: x\n";
        SuppressionFile.Add(Text, Entry("TL1010", "a", "another reason")).Should().Be(Text);
    }

    [Fact]
    public void Line_breaks_stay_those_of_the_file() =>
        SuppressionFile.Add("ignore:\r\n  - rule: a\r\n    reason: x\r\n", Entry("b", null, "y"))
            .Should().Be("ignore:\r\n  - rule: a\r\n    reason: x\r\n  - rule: b\r\n    reason: y\r\n");

    [Theory]
    [InlineData("ignore: [a: b, c")]
    [InlineData("ignore: [{rule: a, reason: b}]\n")]
    [InlineData("- a\n")]
    [InlineData("ignore: text\n")]
    public void A_file_that_lines_cannot_be_added_to_is_left_alone(string text) => SuppressionFile.Add(text, Entry("a", "b", "c")).Should().BeNull();

    [Fact]
    public void Whatever_an_entry_says_is_read_as_it_was_written() =>
        Gen.Select(HostileText.Yaml, HostileText.Yaml, Gen.Int[1, 9].Nullable()).Sample(
            (text, reason, ordinal) =>
            {
                var entry = new SuppressionEntry("TL1010", text, reason + "x", ordinal, reason, default);
                var file = SuppressionFile.Read(SuppressionFile.Add("", entry)!, TestCatalog.Instance);
                file.Entries.Select(e => e with { Span = default }).Should().Equal(entry with { Reason = reason });
                file.Diagnostics.Should().BeEmpty();
            },
            iter: 5_000);

    [Fact]
    public void Entries_added_in_any_order_give_one_file() =>
        Gen.Shuffle(new[] { "a", "b b", "\"c\"", "d: e", "é" }).Sample(order =>
        {
            var text = order.Aggregate("", (file, word) => SuppressionFile.Add(file, Entry("TL1010", word, "x"))!);
            var sorted = order.Order(StringComparer.Ordinal).Aggregate("", (file, word) => SuppressionFile.Add(file, Entry("TL1010", word, "x"))!);
            text.Should().Be(sorted);
        });

    [Fact]
    public void Any_file_can_be_added_to_or_is_refused_and_loses_nothing() =>
        HostileText.Yaml.Sample(
            text =>
            {
                var before = SuppressionFile.Read(text, TestCatalog.Instance);
                if (SuppressionFile.Add(text, Entry("TL3002", "new", "x")) is not { } after) return;
                SuppressionFile.Read(after, TestCatalog.Instance).Entries.Select(e => e with { Span = default })
                    .Should().BeEquivalentTo(before.Entries.Select(e => e with { Span = default }).Append(Entry("TL3002", "new", "x")));
            },
            iter: 20_000);

    private static SuppressionEntry Entry(string rule, string? text, string reason) => new(rule, text, null, null, reason, default(TextSpan));
}

using CsCheck;
using TextLint.Packs.Yaml;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Tests.Yaml;

public sealed class YamlParserTests
{
    [Theory]
    [InlineData("", "nothing")]
    [InlineData("# the house style\n", "nothing")]
    [InlineData("off", "off")]
    [InlineData("language: no", "{language: no}")]
    [InlineData("version: 1.10", "{version: 1.10}")]
    [InlineData("flag: true # not read as anything but text", "{flag: true}")]
    [InlineData("words:\n  - Halvorsen\n  - 'O''Dell'\n  - \"Kab\\u0075l\"\n", "{words: [Halvorsen, O'Dell, Kabul]}")]
    [InlineData("words: [Halvorsen, Marta Lindqvist]", "{words: [Halvorsen, Marta Lindqvist]}")]
    [InlineData("a:\nb: ~", "{a: , b: ~}")]
    [InlineData("text: |\n  one\n  two\nnext: x", "{text: one\ntwo\n, next: x}")]
    [InlineData("a:\r\n  b: 1\r\nc: 2\r\n", "{a: {b: 1}, c: 2}")]
    [InlineData("\uFEFFa: 1", "{a: 1}")]
    [InlineData("[]", "[]")]
    [InlineData("{}", "{}")]
    public void Values_are_text_as_written(string yaml, string expected)
    {
        var faults = new DiagnosticBag();
        Show(YamlParser.Parse(yaml, faults)).Should().Be(expected);
        faults.ToImmutable().Should().BeEmpty();
    }

    [Theory]
    [InlineData("a: [|one two|] # c")]
    [InlineData("a: [|'it''s'|]")]
    [InlineData("a: [|\"x\"|]\n")]
    [InlineData("a: [|\uD83D\uDE00 z|]\r\nb: c")]
    [InlineData("a: [||\n  one\n  two|]\n\nb: c")]
    [InlineData("\uFEFFa: [|x|]")]
    [InlineData("a:\n  [|b: c\n  d: e|]\nf: g")]
    [InlineData("a:\n  [|- b\n  - c|]\nf: g")]
    [InlineData("a: [|{b: c, d: e}|]\nf: g")]
    [InlineData("a: [|[b, {c: d}, ]|]\nf: g")]
    [InlineData("a: [|[]|]\nf: g")]
    public void The_place_of_a_value_is_exact(string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.LastIndexOf("|]", StringComparison.Ordinal) - 2;
        var yaml = marked.Remove(end + 2, 2).Remove(start, 2);
        const int Offset = 100;
        var root = (YamlMapping)YamlParser.Parse(yaml, new DiagnosticBag(), Offset)!;
        root.Entries[0].Value.Span.Should().Be(TextSpan.FromBounds(Offset + start, Offset + end));
    }

    [Theory]
    [InlineData("a: b: c", 4, 0, "colon inside a value")]
    [InlineData("a: 'x", 3, 2, "not closed")]
    [InlineData("a: @x", 3, 0, "quotation marks")]
    [InlineData("\ta: b", 0, 0, "not with tabs")]
    [InlineData("a: b\nc\nd: e", 7, 0, "without a colon")]
    [InlineData("a: [1, 2\nb: 3", 10, 1, "expected ',' or ']'")]
    [InlineData("a: &x 1", 3, 2, "Anchors")]
    [InlineData("a: *x", 3, 2, "Aliases")]
    [InlineData("a: !t x", 3, 2, "Tags")]
    [InlineData("<<: x", 0, 2, "Merge keys")]
    [InlineData("a: 1\na: 2", 5, 1, "second time")]
    [InlineData("[a]: 1", 0, 3, "must be text; found a list")]
    [InlineData("a: 1\n---\nb: 2", 5, 3, "second document")]
    [InlineData("a: 1\n\0b: 2", 5, 1, "NUL")]
    public void A_fault_of_syntax_is_reported_at_its_place(string yaml, int start, int length, string message)
    {
        var faults = new DiagnosticBag();
        YamlParser.Parse(yaml, faults);
        var fault = faults.ToImmutable().Should().ContainSingle().Subject;
        fault.Id.Should().Be("TL0013");
        fault.Span.Should().Be(new TextSpan(start, length));
        fault.Message.Should().Contain(message);
    }

    [Theory]
    [InlineData("words: [Halvorsen]\nrules:\n  residue: off\n  double-space: @", "{words: [Halvorsen], rules: {residue: off}}")]
    [InlineData("a: 1\na: 2", "{a: 1}")]
    [InlineData("a: *x\nb: 2", "{b: 2}")]
    [InlineData("a: &x 1", "{a: 1}")]
    [InlineData("[a, b", "[a, b]")]
    public void What_stands_before_a_fault_holds(string yaml, string expected) => Show(YamlParser.Parse(yaml, new DiagnosticBag())).Should().Be(expected);

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("{a: ")]
    public void Nesting_without_end_is_one_fault(string open)
    {
        var faults = new DiagnosticBag();
        YamlParser.Parse(string.Concat(Enumerable.Repeat(open, 200_000)), faults);
        faults.ToImmutable().Should().ContainSingle().Which.Message.Should().Contain("64 levels");
    }

    [Fact]
    public void A_bomb_of_aliases_is_not_unfolded()
    {
        var bomb = "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"));
        var faults = new DiagnosticBag();
        var root = (YamlMapping)YamlParser.Parse(bomb, faults)!;
        root.Entries.Should().HaveCount(31);
        faults.Count.Should().Be(31 + 60);
    }

    [Fact]
    public void A_million_values_are_one_fault()
    {
        var faults = new DiagnosticBag();
        YamlParser.Parse("[" + string.Concat(Enumerable.Repeat("a,", 1_000_000)) + "]", faults);
        faults.ToImmutable().Should().ContainSingle().Which.Message.Should().Contain("500000");
    }

    [Theory]
    [InlineData('x')]
    [InlineData('\n')]
    [InlineData('"')]
    [InlineData(' ')]
    [InlineData('#')]
    public void Ten_million_units_are_read(char c) => YamlParser.Parse("a: " + new string(c, 10_000_000), new DiagnosticBag()).Should().NotBeNull();

    [Fact]
    public void Any_text_is_read_and_every_place_lies_in_it() =>
        HostileText.Yaml.Sample(
            text =>
            {
                var faults = new DiagnosticBag();
                var root = YamlParser.Parse(text, faults);
                var all = new TextSpan(0, text.Length);
                foreach (var span in Spans(root).Concat(faults.ToImmutable().Select(d => d.Span))) all.IntersectsWith(span).Should().BeTrue();
                foreach (var span in Spans(root).Concat(faults.ToImmutable().Select(d => d.Span))) (span.Start >= 0 && span.End <= text.Length).Should().BeTrue();
            },
            iter: 20_000);

    private static string Show(YamlNode? node) => node switch
    {
        null => "nothing",
        YamlScalar scalar => scalar.Value,
        YamlSequence list => $"[{string.Join(", ", list.Items.Select(Show))}]",
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(e => $"{e.Key.Value}: {Show(e.Value)}"))}}}",
        _ => throw new ArgumentException("An unknown node.", nameof(node)),
    };

    private static IEnumerable<TextSpan> Spans(YamlNode? node) => node switch
    {
        YamlSequence list => list.Items.SelectMany(Spans).Prepend(list.Span),
        YamlMapping mapping => mapping.Entries.SelectMany(e => Spans(e.Value).Prepend(e.Key.Span)).Prepend(mapping.Span),
        null => [],
        _ => [node.Span],
    };
}

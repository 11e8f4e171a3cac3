using CsCheck;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Tests.Yaml;

/// <summary>What is read line by line is what the parser of all of YAML reads.</summary>
public sealed class YamlLineReaderTests
{
    // Lines of rule files with all that stands beside them: half of what is drawn is legal.
    private static readonly Gen<string> s_lines = Gen.Select(
        Gen.OneOf<string>("", "", "  ", "    ", " ", "- ", "  - ", "-   ", "  -  "),
        Gen.OneOf<string>("a: ", "b:", "'c d': ", "\"e\": ", "", "f g:  ", "a : ", "<<: ", "#", "h:i", "--- ", "... "),
        Gen.OneOf<string>("", "x", "one two", "'it''s'", "\"q\\\\d \\\"w\\\"\"", "[]", "[m, 'n o', \"p\"]", "[m, ]", "[a: b]", "[a b , c]", "x # y", "x#y", "'z' # y", "-1", "- x", "a:b", "@x", "|", "!t", "{}", "'open", "\"\\u0041\"", "tail ", "]", "😀", "?x", "null", "[1", "x\u00A0"),
        (indentation, key, value) => indentation + key + value);

    private static readonly Gen<string> s_texts = Gen.Frequency((8, s_lines.Array[1, 6].Select(l => string.Join('\n', l))), (1, s_lines.Array[1, 4].Select(l => string.Join("\r\n", l) + "\n")), (1, HostileText.Yaml));

    [Fact]
    public void What_it_reads_is_what_the_parser_reads() => s_texts.Sample(
        text =>
        {
            const int Offset = 7;
            if (YamlLineReader.Read(text, Offset) is not { } read) return;
            var faults = new DiagnosticBag();
            Show(read).Should().Be(Show(YamlParser.ParseAll(text, faults, Offset, lastKeyHolds: false)), "of {0}", text);
            faults.Count.Should().Be(0, "of {0}", text);
        },
        iter: 30_000);

    [Fact]
    public void Files_of_packs_that_ship_are_read_by_it()
    {
        var files = Directory.GetFiles(FindPacks(), "*.yaml", SearchOption.AllDirectories);
        var read = 0;
        foreach (var file in files)
        {
            var text = File.ReadAllText(file);
            if (YamlLineReader.Read(text, 0) is not { } mapping) continue;
            read++;
            Show(mapping).Should().Be(Show(YamlParser.ParseAll(text, new DiagnosticBag(), 0, lastKeyHolds: false)), "of {0}", file);
        }
        read.Should().BeGreaterThan(files.Length * 9 / 10);
    }

    [Theory]
    [InlineData("a: 1\nb:\n- c: d\n  e: [f]\n- 'g'\n# end\n", true)]
    [InlineData("a: one\n  two\n", false)]
    [InlineData("a: 1\na: 2\n", false)]
    [InlineData("a: &b 1\n", false)]
    [InlineData("a: |\n  b\n", false)]
    [InlineData("a:\n", false)]
    [InlineData("a: {b: c}\n", false)]
    public void What_is_not_simple_is_left(string text, bool isRead) => (YamlLineReader.Read(text, 0) is not null).Should().Be(isRead);

    private static string FindPacks()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TextLint.sln"))) folder = folder.Parent!;
        return Path.Combine(folder.FullName, "rules");
    }

    private static string Show(YamlNode? node) => node switch
    {
        YamlScalar s => $"{s.Style} \"{s.Value}\" {s.Span}",
        YamlSequence s => $"[{s.IsFlow} {s.Span} {string.Join(", ", s.Items.Select(Show))}]",
        YamlMapping m => $"{{{m.Span} {string.Join(", ", m.Entries.Select(e => $"{Show(e.Key)}: {Show(e.Value)}"))}}}",
        _ => "none",
    };
}

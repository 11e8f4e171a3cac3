using CsCheck;

namespace TextLint.Semantics.Tests.NameIndexes;

public sealed class NameIndexFileTests
{
    private const string Ada = "Ada Velden\ta.md\t1\t2\tperson\n";
    private const string Pavel = "Pavel Dubrovin\tb.md\t3\t1\tunknown\n";
    private static readonly NameIndex s_index = NameIndex.Create([new("Pavel Dubrovin", "b.md", 3, 1, NameKind.Unknown), new("Ada Velden", "a.md", 1, 2, NameKind.Person)]);

    [Fact]
    public void A_file_has_a_line_for_each_name_and_article() =>
        NameIndexFile.Write(s_index).Should().Be($"{NameIndexFile.Header}\n{Ada}{Pavel}");

    [Fact]
    public void Any_name_and_any_path_come_back() =>
        Gen.Select(Gen.String[1, 12], Gen.String[1, 12]).Array[0, 12].Sample(pairs =>
        {
            var index = NameIndex.Create(pairs.Select(p => new NameIndexRecord(p.Item1, p.Item2, 1, 1, NameKind.Work)));
            var text = NameIndexFile.Write(index);
            var read = NameIndexFile.Parse(text);
            read.Faults.Should().BeEmpty();
            read.Index.Records.Should().Equal(index.Records);
            var lines = text.Split('\n')[1..^1];
            lines.Should().BeInAscendingOrder(StringComparer.Ordinal);
            lines.All(l => l.Count(c => c == '\t') == 4).Should().BeTrue();
        });

    [Fact]
    public void Any_text_can_be_read() =>
        Gen.OneOf(Gen.String, Gen.OneOf(NameIndexFile.Header, "\n", Ada, Pavel, "\t", "%", "<<<<<<< ours", "=======", "\r\n", "1", "Ada", "person").Array[0, 30].Select(string.Concat)).Sample(text =>
        {
            var read = NameIndexFile.Parse(text);
            read.Faults.Length.Should().BeLessThanOrEqualTo(11);
            read.Faults.All(f => f.Span.End <= text.Length).Should().BeTrue();
        });

    [Theory]
    [InlineData(Pavel + Ada)]
    [InlineData(Ada + Ada + Pavel + Ada)]
    [InlineData(Ada + "\n" + NameIndexFile.Header + "\n" + Pavel)]
    [InlineData("# a remark\n" + Ada + Pavel)]
    [InlineData("Ada Velden\ta.md\t4\t1\tunknown\n" + Ada + Pavel)]
    public void What_git_makes_of_two_files_by_taking_all_lines_is_their_index(string lines)
    {
        var read = NameIndexFile.Parse($"{NameIndexFile.Header}\n{lines}");
        read.Faults.Should().BeEmpty();
        NameIndexFile.Write(read.Index).Should().Be(NameIndexFile.Write(s_index));
        NameIndexFile.Parse($"{NameIndexFile.Header}\n{lines}".Replace("\n", "\r\n", StringComparison.Ordinal)).Index.Records.Should().Equal(s_index.Records);
    }

    [Fact]
    public void A_conflict_is_said_once_and_both_sides_are_read()
    {
        var read = NameIndexFile.Parse($"{NameIndexFile.Header}\n<<<<<<< HEAD\n{Ada}=======\n{Pavel}>>>>>>> desk\n");
        read.Faults.Should().ContainSingle().Which.Should().Match<NameIndexFault>(f => f.Span.Start == NameIndexFile.Header.Length + 1 && f.Message.Contains("merge=union"));
        read.Index.Records.Should().Equal(s_index.Records);
    }

    [Theory]
    [InlineData("Ada Velden\n", 1)]
    [InlineData("Ada Velden\ta.md\t0\t2\tperson\n", 1)]
    [InlineData("Ada Velden\ta.md\t1\t-2\tperson\n", 1)]
    [InlineData("Ada Velden\ta.md\t1\t99999999999\tperson\n", 1)]
    [InlineData("Ada Velden\ta.md\t1\t2\tdeity\n", 1)]
    [InlineData("Ada%2\ta.md\t1\t2\tperson\n", 1)]
    [InlineData("\ta.md\t1\t2\tperson\n", 1)]
    [InlineData("x\nx\nx\n", 3)]
    public void A_line_that_is_none_is_at_fault_and_the_others_hold(string lines, int faults)
    {
        var read = NameIndexFile.Parse($"{NameIndexFile.Header}\n{lines}{Pavel}");
        read.Faults.Should().HaveCount(faults);
        read.Index.Records.Should().ContainSingle();
    }

    [Theory]
    [InlineData("Ada\nVelden\n", "first line")]
    [InlineData("# textlint names 2\nwhatever\n", "version")]
    public void Another_file_is_refused_with_one_word(string text, string word)
    {
        var read = NameIndexFile.Parse(text);
        read.Faults.Should().ContainSingle().Which.Message.Should().Contain(word).And.Contain("textlint names");
        read.Index.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void No_text_is_an_index_of_nothing() => NameIndexFile.Parse("").Should().Match<NameIndexFile>(f => f.Index.IsEmpty && f.Faults.IsEmpty);
}

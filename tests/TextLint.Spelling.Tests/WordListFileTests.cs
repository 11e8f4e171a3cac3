using CsCheck;

namespace TextLint.Spelling.Tests;

public sealed class WordListFileTests
{
    [Theory]
    [InlineData("Velden", "Velden")]
    [InlineData("  Velden\t # the new harbour", "Velden")]
    [InlineData("blog/log", "blog/log")]
    [InlineData("blog / log", "blog/log")]
    [InlineData("*irregardless", "*irregardless")]
    [InlineData("* vlog/log", "*vlog/log")]
    [InlineData("Port   Velden", "Port Velden")]
    [InlineData(@"AC\/DC", @"AC\/DC")]
    [InlineData(@"C\#", @"C\#")]
    [InlineData(@"\*NSYNC", @"\*NSYNC")]
    [InlineData("don’t", "don’t")]
    public void An_entry_is_read_and_written(string line, string written)
    {
        var entry = WordListFile.Parse(line).Entries.Should().ContainSingle().Subject;
        entry.ToString().Should().Be(written);
        WordListFile.Parse(written).Entries.Should().Equal(entry);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \r\n\t\r")]
    [InlineData("# Places\n#\n   # more")]
    [InlineData("\uFEFF# Places")]
    public void Comments_and_blank_lines_are_no_entries(string text) => WordListFile.Parse(text).Should().BeEquivalentTo(new { Entries = Array.Empty<object>(), Faults = Array.Empty<object>() });

    [Theory]
    [InlineData("*", "1:1-2 The word is missing.")]
    [InlineData("Velden\n  /log # x", "2:3-7 The word is missing.")]
    [InlineData("a\r\nblog/", "2:1-6 The model after the slash is missing: write word/model, or \\/ for a slash that belongs to the word.")]
    [InlineData("a\rAC/DC/x", "2:1-8 There are two slashes: a word has one model, and \\/ is a slash that belongs to the word.")]
    [InlineData("\uFEFF*", "1:1-3 The word is missing.")]
    [InlineData("a\u0007b", "1:1-4 A control character stands in the word: delete it.")]
    [InlineData("*\n/\nx", "1:1-2 The word is missing.", "2:1-2 The word is missing.")]
    public void A_fault_is_reported_at_its_place_and_the_rest_is_read(string text, params string[] faults)
    {
        WordListFile.Parse(text).Faults.Select(f => $"{Line(text, f.Start)}-{Column(text, f.Start + f.Length)} {f.Message}").Should().Equal(faults);
    }

    [Theory]
    [InlineData("", "Velden", "Velden\n")]
    [InlineData("b\nD\n", "c", "b\nc\nD\n")]
    [InlineData("b", "a", "a\nb\n")]
    [InlineData("# Our words\n# sorted\n\nb\na # first\n", "C", "# Our words\n# sorted\n\na # first\nb\nC\n")]
    [InlineData("# Names\nZola\nAbel\n\n# Words\nz\n", "a", "# Names\nZola\nAbel\n\n# Words\na\nz\n")]
    [InlineData("b\r\nc\r\n", "a", "a\r\nb\r\nc\r\n")]
    [InlineData("\uFEFFb\n", "a", "\uFEFFa\nb\n")]
    [InlineData("a\nA\n", "b", "A\na\nb\n")]
    [InlineData("a\nb\n", "b", "a\nb\n")]
    [InlineData("b  # keep\n", "b", "b  # keep\n")]
    [InlineData("a\n# the end", "b", "a\n# the end\nb\n")]
    public void A_word_is_added_at_its_place_by_letters(string before, string word, string after)
    {
        WordListFile.Add(before, new WordListEntry(word)).Should().Be(after);
        WordListFile.Add(after, new WordListEntry(word)).Should().Be(after);
    }

    [Fact]
    public void What_was_added_is_read_back_and_nothing_is_lost()
    {
        var line = Gen.OneOf(Gen.String[Gen.Char["abAB #/*\\\t'’é"], 0, 12], Gen.String[0, 6], Gen.OneOf(Gen.Const("# Places"), Gen.Const(""), Gen.Const("\uFEFF")));
        var text = Gen.Select(line.List[0, 12], Gen.OneOf(Gen.Const("\n"), Gen.Const("\r\n"), Gen.Const("\r"))).Select((lines, end) => string.Join(end, lines));
        Gen.Select(text, Gen.String[1, 12]).Sample(
            (before, word) =>
            {
                if (WordListEntry.FromWord(word) is not { } entry) return;
                var after = WordListFile.Add(before, entry);
                var read = WordListFile.Parse(after);
                var there = WordListFile.Parse(before).Entries;
                read.Entries.Should().BeEquivalentTo(there.Contains(entry) ? there : there.Add(entry), o => o.ComparingByValue<WordListEntry>());
                read.Faults.Select(f => f.Message).Should().BeEquivalentTo(WordListFile.Parse(before).Faults.Select(f => f.Message));
                WordListFile.Add(after, entry).Should().Be(after);
            },
            iter: 5_000);
    }

    [Fact]
    public void Words_added_in_any_order_make_one_file() =>
        Gen.String[Gen.Char["abAB"], 1, 4].HashSet[1, 10].Select(words => words.ToArray()).Sample(words =>
        {
            var forward = words.Aggregate("# Ours\n", (text, w) => WordListFile.Add(text, new WordListEntry(w)));
            words.Reverse().Aggregate("# Ours\n", (text, w) => WordListFile.Add(text, new WordListEntry(w))).Should().Be(forward);
        });

    [Fact]
    public void A_million_lines_are_read_in_one_pass() =>
        WordListFile.Parse(string.Concat(Enumerable.Repeat("a\n\n", 500_000))).Entries.Should().HaveCount(500_000);

    private static string Line(string text, int at) => FormattableString.Invariant($"{LineStarts(text).Count(s => s <= at)}:{Column(text, at)}");

    private static int Column(string text, int at) => at - LineStarts(text).Last(s => s <= at) + 1;

    private static IEnumerable<int> LineStarts(string text)
    {
        yield return 0;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) yield return i + 1;
    }
}

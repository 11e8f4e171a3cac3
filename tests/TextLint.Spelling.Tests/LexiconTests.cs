using CsCheck;

namespace TextLint.Spelling.Tests;

public sealed class LexiconTests
{
    private static readonly Gen<string> s_word = Gen.String[Gen.Char['a', 'z'], 1, 12];

    [Fact]
    public void A_word_is_found_in_any_letter_case()
    {
        var lexicon = Build(("brown", LexiconFlags.LowerCaseWord), ("Brown", LexiconFlags.Surname));
        lexicon.Count.Should().Be(1);
        lexicon.Find("brown").Should().Be(LexiconFlags.LowerCaseWord | LexiconFlags.Surname);
        lexicon.Find("BROWN").Should().Be(LexiconFlags.LowerCaseWord | LexiconFlags.Surname);
    }

    [Fact]
    public void The_curly_apostrophe_is_the_straight_one() =>
        Build(("O'Dwyer", LexiconFlags.Surname)).Contains("O\u2019DWYER", LexiconFlags.Surname).Should().BeTrue();

    [Fact]
    public void A_name_of_two_words_is_one_entry()
    {
        var lexicon = Build(("Puerto Verde", LexiconFlags.Place));
        lexicon.Find("puerto verde").Should().Be(LexiconFlags.Place);
        lexicon.Find("puerto").Should().Be(LexiconFlags.None);
    }

    [Fact]
    public void A_word_keeps_the_greatest_frequency_it_was_given()
    {
        var lexicon = Lexicon.Load(new LexiconBuilder().Add("ferry", LexiconFlags.LowerCaseWord, 3).Add("ferry", LexiconFlags.None, 9).Add("ferry", LexiconFlags.None, 1).Build());
        lexicon.FindEntry("ferry").Should().Be(new LexiconEntry(LexiconFlags.LowerCaseWord, 9));
        lexicon.FindEntry("wharf").Exists.Should().BeFalse();
    }

    [Fact]
    public void The_empty_table_answers_every_question_with_no()
    {
        Lexicon.Empty.Count.Should().Be(0);
        foreach (var word in new[] { "", "a", "\0", "\uD800", new string('x', 100_000) }) Lexicon.Empty.Find(word).Should().Be(LexiconFlags.None);
    }

    [Fact]
    public void Every_word_put_in_is_found_and_no_other() =>
        s_word.HashSet[1, 300].Select(s_word.HashSet[1, 300]).Sample((put, other) =>
        {
            var lexicon = Build([.. put.Select(w => (w, LexiconFlags.Place))]);
            put.Should().OnlyContain(w => lexicon.Contains(w, LexiconFlags.Place));
            other.Except(put).Should().OnlyContain(w => lexicon.Find(w) == LexiconFlags.None);
        });

    [Fact]
    public void The_bytes_do_not_depend_on_the_order_of_the_words() =>
        s_word.Array[1, 200].Sample(words =>
        {
            var forwards = words.Aggregate(new LexiconBuilder(), (b, w) => b.Add(w, LexiconFlags.Surname)).Build();
            var backwards = words.Reverse().Aggregate(new LexiconBuilder(), (b, w) => b.Add(w, LexiconFlags.Surname)).Build();
            forwards.Should().Equal(backwards);
        }, iter: 50);

    [Fact]
    public void A_look_up_allocates_nothing()
    {
        var lexicon = Build(("ferry", LexiconFlags.LowerCaseWord));
        lexicon.Find("ferry");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) lexicon.Find(i % 2 == 0 ? "Ferry" : "wharf");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void Bytes_of_something_else_are_refused() =>
        FluentActions.Invoking(() => Lexicon.Load(new byte[100])).Should().Throw<InvalidDataException>().WithMessage("*not a lexicon*");

    [Fact]
    public void A_table_without_an_empty_slot_still_answers()
    {
        var bytes = new LexiconBuilder().Build();
        bytes.AsSpan(16).Fill(0xAB);
        Lexicon.Load(bytes).Find("ferry").Should().Be(LexiconFlags.None);
    }

    [Fact]
    public void A_table_that_was_cut_short_is_refused()
    {
        var bytes = new LexiconBuilder().Add("ferry", LexiconFlags.LowerCaseWord).Build();
        FluentActions.Invoking(() => Lexicon.Load(bytes.AsMemory(0, bytes.Length - 1))).Should().Throw<InvalidDataException>().WithMessage("*cut short*");
    }

    private static Lexicon Build(params (string Word, LexiconFlags Flags)[] words) =>
        Lexicon.Load(words.Aggregate(new LexiconBuilder(), (builder, w) => builder.Add(w.Word, w.Flags)).Build());
}

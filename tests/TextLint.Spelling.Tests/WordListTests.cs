using CsCheck;

namespace TextLint.Spelling.Tests;

public sealed class WordListTests
{
    [Theory]
    [InlineData("ferrygate", "ferrygate Ferrygate FERRYGATE ferrygate's Ferrygate’s FERRYGATE'S", "ferryGate fERRYGATE ferrygates ferrygate'd")]
    [InlineData("Szymborsky", "Szymborsky SZYMBORSKY Szymborsky's SZYMBORSKY’S", "szymborsky sZYMBORSKY")]
    [InlineData("NHB", "NHB NHB's NHB’s", "Nhb nhb")]
    [InlineData("iBoat", "iBoat IBOAT iBoat’s IBoat", "iboat Iboat")]
    [InlineData("O’Velden", "O’Velden O'Velden O'VELDEN", "o'Velden OVelden")]
    [InlineData("Mercers", "Mercers Mercers’ Mercers' MERCERS'", "Mercer Mercer's'")]
    [InlineData("b", "b B b's", "bb")]
    [InlineData("Österby", "Österby ÖSTERBY", "österby")]
    [InlineData("Port Velden", "Port Velden PORT", "port veldens")]
    [InlineData("x-ray", "x-ray X-ray X-RAY", "x ray")]
    public void A_word_is_accepted_in_the_letter_cases_that_Hunspell_accepts(string entry, string accepted, string refused)
    {
        var list = WordList.Create([entry], []);
        accepted.Split(' ').Should().AllSatisfy(w => list.Accepts(w).Should().BeTrue(w));
        refused.Split(' ').Should().AllSatisfy(w => list.Accepts(w).Should().BeFalse(w));
    }

    [Fact]
    public void A_forbidden_word_is_forbidden_in_the_same_letter_cases()
    {
        var list = WordList.Create([], ["irregardless", "Pekin"]);
        foreach (var word in "irregardless Irregardless IRREGARDLESS Pekin PEKIN Pekin's".Split(' ')) list.Forbids(word).Should().BeTrue(word);
        foreach (var word in "regardless pekin".Split(' ')) list.Forbids(word).Should().BeFalse(word);
        list.Accepts("irregardless").Should().BeFalse();
    }

    [Fact]
    public void Of_two_entries_for_a_word_the_later_wins()
    {
        Create("*alright", "alright").Accepts("alright").Should().BeTrue();
        Create("*alright", "alright").Forbids("alright").Should().BeFalse();
        Create("alright", "*alright").Forbids("Alright").Should().BeTrue();
    }

    [Fact]
    public void A_word_with_a_model_has_the_models_forms()
    {
        var list = WordList.Create([Entry("blog/log"), Entry("*vlog/log"), Entry("skeet/nothing")], (word, model) => model == "log" ? [word, word + "s", word + "ging"] : []);
        foreach (var word in "blog blogs Blogging skeet".Split(' ')) list.Accepts(word).Should().BeTrue(word);
        list.Forbids("vlogging").Should().BeTrue();
        list.Accepts("skeets").Should().BeFalse();
        list.Accepted.Should().BeEquivalentTo("blog", "blogs", "blogging", "skeet");
    }

    [Fact]
    public void No_word_is_in_the_empty_list()
    {
        WordList.Empty.IsEmpty.Should().BeTrue();
        foreach (var word in (string[])["", "a", "'s", "'", "\uD800", new string('a', 5000)]) (WordList.Empty.Accepts(word) || WordList.Empty.Forbids(word)).Should().BeFalse();
    }

    [Fact]
    public void Every_word_of_a_list_is_in_it_and_its_capitals_too()
    {
        var word = Gen.OneOf(Gen.String, Gen.String[Gen.Char["abcÄß'’-ſıİ\uD83D\uDE00ǆ"], 1, 300]).Where(w => w.Length > 0);
        word.List[1, 20].Sample(words =>
        {
            var list = WordList.Create(words, []);
            foreach (var w in words) list.Accepts(w).Should().BeTrue();
            foreach (var w in words.Where(w => w.All(char.IsAsciiLetter))) list.Accepts(w.ToUpperInvariant()).Should().BeTrue();
        });
    }

    [Fact]
    public void Any_text_can_be_asked_for()
    {
        var list = WordList.Create(["Velden", "x’s", "s'"], ["a"]);
        Gen.String.Sample(text => (list.Accepts(text) && list.Forbids(text)).Should().BeFalse(), iter: 20_000);
    }

    [Fact]
    public void Asking_allocates_nothing()
    {
        var list = WordList.Create(["Velden", "ferrygate"], ["irregardless"]);
        bool Ask() => list.Accepts("VELDEN’S") && list.Accepts("Ferrygate") && !list.Accepts("harbour") && list.Forbids("Irregardless");
        Ask().Should().BeTrue();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) Ask();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(200);
    }

    private static WordList Create(params string[] lines) => WordList.Create(lines.Select(Entry));

    private static WordListEntry Entry(string text) => WordListEntry.Parse(text, out _)!;
}

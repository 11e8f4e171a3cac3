using CsCheck;
using TextLint.Spelling;

namespace TextLint.Semantics.Tests.NameIndexes;

public sealed class NameIndexTests
{
    private static readonly string[] s_names = ["Pavel Dubrovin", "Pavel Dubrovyn", "Ada Velden", "Velden", "Ardmoor", "Beyla Åsen", "Beyla Asen", "% #", "<<<<<<<", "\uD800x", "a\tb\nc"];

    private static readonly Gen<NameIndexRecord> s_record =
        from name in Gen.Int[0, s_names.Length - 1]
        from article in Gen.OneOf(Gen.Int[0, 6].Select(i => $"2024/{i}.md"), Gen.Const("id\r7"))
        from line in Gen.Int[1, 5]
        from mentions in Gen.Int[1, 4]
        from kind in Gen.Int[0, 4]
        select new NameIndexRecord(s_names[name], article, line, mentions, (NameKind)kind);

    [Fact]
    public void Parts_merged_in_any_order_and_twice_are_the_whole() =>
        Gen.Select(s_record.Array[0, 60], Gen.Int[1, 4].SelectMany(n => Gen.Int[0, n].Array[60]), Gen.Int[0, 3].Array[60]).Sample((records, part, twice) =>
        {
            var parts = records.Select((r, i) => (Record: r, Part: part[i])).GroupBy(r => r.Part).Select(g => NameIndex.Create(g.Select(r => r.Record))).ToList();
            var overlap = NameIndex.Create(records.Where((_, i) => twice[i] == 0));
            var whole = NameIndexFile.Write(NameIndex.Create(records));
            NameIndexFile.Write(NameIndex.Merge(parts.Append(overlap))).Should().Be(whole);
            NameIndexFile.Write(NameIndex.Merge(parts.AsEnumerable().Reverse().Prepend(overlap))).Should().Be(whole);
            NameIndexFile.Write(parts.Aggregate(NameIndex.Empty, (all, next) => NameIndex.Merge(all, next, all))).Should().Be(whole);
        });

    [Fact]
    public void Near_names_are_those_that_measuring_all_names_finds() =>
        Gen.Select(Gen.String[Gen.Char["abcdé"], 4, 10].Array[1, 25], Gen.String[Gen.Char["abcde"], 4, 10]).Sample((words, asked) =>
        {
            var index = NameIndex.Create(words.SelectMany(w => Enumerable.Range(0, 3).Select(i => Person($"Ada {w}", $"{i}.md"))));
            var keys = words.Select(w => w.Replace('é', 'e')).Distinct();
            var expected = keys.Where(w => EditDistance.Between(w, asked) is > 0 and var d && d <= (Math.Min(w.Length, asked.Length) < 8 ? 1 : 2));
            index.FindNear($"Ada {asked}").Select(n => n.Entry.Name.Replace('é', 'e')[4..]).Should().BeEquivalentTo(expected);
        });

    [Fact]
    public void An_article_does_not_count_for_itself()
    {
        var index = Index(("Pavel Dubrovin", "a.md"), ("Pavel Dubrovin", "b.md"), ("Pavel Dubrovin", "c.md"));
        index.FindNear("Pavel Dubrovyn").Should().ContainSingle().Which.Should().BeEquivalentTo(new { Distance = 1, Word = 1 });
        index.FindNear("Pavel Dubrovyn", "d.md").Should().ContainSingle();
        index.FindNear("Pavel Dubrovyn", "b.md").Should().BeEmpty();
        index.FindNear("Pavel Dubrovyn", "b.md", 2).Should().ContainSingle();
    }

    [Theory]
    [InlineData("Pavel Dubrovyn", "Pavel Dubrovin")]
    [InlineData("Pavell Dubrovin", "Pavel Dubrovin")]
    [InlineData("Pavel Durbovyn", "Pavel Dubrovin")]
    [InlineData("PAVEL DUBROVYN", "Pavel Dubrovin")]
    [InlineData("Dubrovyn", "Dubrovin")]
    [InlineData("Anton Dubrovyn", "")]
    [InlineData("Pawell Dubrovyn", "")]
    [InlineData("Pavel Dubrovin", "")]
    [InlineData("Pavel", "")]
    [InlineData("", "")]
    public void One_word_may_differ_by_the_slips_that_its_length_allows(string name, string near) =>
        string.Join(' ', Index(("Pavel Dubrovin", "a.md"), ("Pavel Dubrovin", "b.md"), ("Pavel Dubrovin", "c.md")).FindNear(name).Select(n => n.Entry.Name)).Should().Be(near);

    [Fact]
    public void What_an_entry_says_does_not_hang_on_the_order_of_articles()
    {
        var index = NameIndex.Create([
            new("Beyla Åsen", "b.md", 7, 2, NameKind.Unknown),
            new("Beyla Asen", "c.md", 1, 1, NameKind.Person),
            new("Beyla Åsen", "a.md", 3, 5, NameKind.Person),
            new("Beyla Asen", "a.md", 2, 1, NameKind.Place)]);
        var entry = index.Find("beyla åsen")!;
        (entry.Name, entry.Kind, entry.MentionCount).Should().Be(("Beyla Asen", NameKind.Person, 9));
        entry.Articles.Should().Equal(new NameIndexPlace("a.md", 2), new NameIndexPlace("b.md", 7), new NameIndexPlace("c.md", 1));
        (entry.CountArticles(), entry.CountArticles("b.md"), entry.CountArticles("x.md")).Should().Be((3, 2, 3));
        index.FindBare("Asen")!.CountArticles().Should().Be(2, "the article that does not call her a person says nothing of a family name");
    }

    [Theory]
    [InlineData("Prime Minister Ingrid Halvorsen spoke. Halvorsen left.", "Ingrid Halvorsen:2:Person")]
    [InlineData("Ingrid Halvorsen spoke. Later Mayor Ingrid Halvorsen left.", "Ingrid Halvorsen:2:Person")]
    [InlineData("The boat left Magnitogorsk, and I'm told that Russians like it.", "Magnitogorsk:1:Place")]
    [InlineData("Ferries stop. Boats stop.", "")]
    public void An_article_contributes_names_without_titles(string text, string names) =>
        string.Join(' ', ArticleNames.CreateRecords(Read.Model(text), "a.md").Select(r => $"{r.Name}:{r.Mentions}:{r.Kind}")).Should().Be(names);

    [Fact]
    public void An_article_says_on_which_line_a_name_stands_first() =>
        ArticleNames.CreateRecords(Read.Model("The ferry stops.\n\nIts chair, Ingrid Halvorsen, left.\n"), "a.md").Should()
            .Equal(new NameIndexRecord("Ingrid Halvorsen", "a.md", 3, 1, NameKind.Person));

    private static NameIndexRecord Person(string name, string article) => new(name, article, 1, 1, NameKind.Person);

    private static NameIndex Index(params (string Name, string Article)[] records) => NameIndex.Create(records.Select(r => Person(r.Name, r.Article)));
}

namespace TextLint.Workspaces.Tests.Packs;

/// <summary>One article in the styles of four newsrooms: each is clean under its own pack, and the fixes of a pack move any of them into its style.</summary>
public sealed class StyledArticleTests
{
    private static readonly string[] s_newsrooms = ["us-wire", "uk-broadsheet", "uk-broadcaster", "international-wire"];

    public static TheoryData<string> Newsrooms => [.. s_newsrooms];

    public static TheoryData<string, string> Moves
    {
        get
        {
            var moves = new TheoryData<string, string>();
            foreach (var from in s_newsrooms)
                foreach (var to in s_newsrooms.Where(to => to != from)) moves.Add(from, to);
            return moves;
        }
    }

    [Theory]
    [MemberData(nameof(Newsrooms))]
    public void An_article_is_clean_under_the_pack_of_its_newsroom(string pack) => new StyledDesk(pack).Find(StyledDesk.ReadArticle(pack)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Moves))]
    public void An_article_that_moves_to_another_newsroom_is_clean_there(string from, string to)
    {
        var desk = new StyledDesk(to);
        var article = StyledDesk.ReadArticle(from);
        desk.Find(article).Should().NotBeEmpty();
        desk.Find(desk.Fix(article)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public void What_people_said_stays_as_they_said_it(string from, string to)
    {
        var article = StyledDesk.ReadArticle(from);
        var moved = new StyledDesk(to).Fix(article);
        var said = QuotationsIn(article);
        said.Should().HaveCountGreaterThan(12).And.Contain(q => q.Contains("e-mail", StringComparison.Ordinal)).And.Contain(q => q.Contains("Oct. 9", StringComparison.Ordinal));
        QuotationsIn(moved).Should().Equal(said);
    }

    [Theory]
    [InlineData("us-wire", "fallen 38% since 2019", "on Oct. 8, 2027", "6:30 p.m.", "NATO", "$5.4 million", "the U.S. company", "Dubois' son, 6,", "toward the city", "J.K. Abernathy", "harbor", "50 — will", "hope,\"")]
    [InlineData("uk-broadsheet", "fallen 38% since 2019", "on 8 October 2027", "6.30pm", "Nato", "$5.4m", "the US company", "Dubois’s son, six,", "towards the city", "JK Abernathy", "harbour", "50 – will", "hope”,")]
    [InlineData("uk-broadcaster", "fallen 38% since 2019", "on 8 October 2027", "18:30", "Nato", "$5.4m", "the US company", "Dubois's son, six,", "towards the city", "JK Abernathy", "harbour", "20th Century", "hope\",")]
    [InlineData("international-wire", "fallen 38% since 2019", "on Oct. 8, 2027", "6:30 p.m.", "NATO", "$5.4 million", "the U.S. company", "Dubois's son, 6,", "towards the city", "J.K. Abernathy", "harbour", "20th century", "hope,\"")]
    public void Facts_in_which_newsrooms_differ_stand_in_each_article_as_its_newsroom_writes_them(string pack, params string[] written)
    {
        var article = StyledDesk.ReadArticle(pack);
        foreach (var form in written) article.Should().Contain(form);
    }

    [Theory]
    [InlineData("us-wire")]
    [InlineData("international-wire")]
    [InlineData("uk-broadsheet")]
    [InlineData("uk-broadcaster")]
    public void Fixing_twice_changes_nothing_more(string pack)
    {
        var desk = new StyledDesk(pack);
        foreach (var other in s_newsrooms)
        {
            var moved = desk.Fix(StyledDesk.ReadArticle(other));
            desk.Fix(moved).Should().Be(moved);
        }
    }

    /// <summary>The words inside of double marks, without the comma or stop at their end, whose side of the mark is a matter of style.</summary>
    private static string[] QuotationsIn(string text)
    {
        var plain = text.Replace('“', '"').Replace('”', '"').Replace('’', '\'').Replace("\"The Long Tide\"", "The Long Tide", StringComparison.Ordinal);
        return [.. plain.Split('\n').SelectMany(line => line.Split('"').Where((_, i) => i % 2 == 1)).Select(q => q.TrimEnd(',', '.'))];
    }
}

namespace TextLint.Semantics.Tests.Quotations;

/// <summary>One fault is one finding, and what looks like one is none.</summary>
public sealed class QuotationFaultTests
{
    [Theory]
    [InlineData("“We go on, she said. “We stop in May.”", QuotationFaultKind.Unclosed)]
    [InlineData("“No, she said. He had come late.\n\n“And then?” I asked.", QuotationFaultKind.Unclosed)]
    [InlineData("He called it “a joke.", QuotationFaultKind.Unclosed)]
    [InlineData("We go on,” she said.", QuotationFaultKind.Unopened)]
    [InlineData("We go on,\" she said. \"We stop in May.\"", QuotationFaultKind.Unopened)]
    [InlineData("“We go on,“ she said.", QuotationFaultKind.WrongDirection)]
    [InlineData("”We go on,” she said.", QuotationFaultKind.WrongDirection)]
    [InlineData("The “joke“–a bad one–went on.", QuotationFaultKind.WrongDirection)]
    [InlineData("The word “joke“, among others, stays.", QuotationFaultKind.WrongDirection)]
    [InlineData("\"We call it \"home\" here,\" she said.", QuotationFaultKind.SameMarks)]
    [InlineData("“We stay. ” She left.", QuotationFaultKind.SpaceInside)]
    [InlineData("A man called \" Joe\" came.", QuotationFaultKind.SpaceInside)]
    [InlineData("She said,\" Joe is here.\"", QuotationFaultKind.SpaceInside)]
    [InlineData("The ship \"Wilma \"sailed from here.", QuotationFaultKind.SpaceInside)]
    [InlineData("The “Wilma “sailed from here.", QuotationFaultKind.WrongDirection)]
    [InlineData("\"I came in 1989.\n\nWe had a \"small\" flat.\n\nThen I could serve.\"", QuotationFaultKind.NotReopened)]
    [InlineData("It is meant to“protect the public” from fraud.", QuotationFaultKind.NoSpaceOutside)]
    [InlineData("“We go on,”said Joe.", QuotationFaultKind.NoSpaceOutside)]
    [InlineData("““We go on,” said Joe.", QuotationFaultKind.Doubled)]
    [InlineData("\"We go on,\" said Joe. \"Now.\"\"", QuotationFaultKind.Doubled)]
    [InlineData("The ‘joke” went on.", QuotationFaultKind.Mistyped)]
    [InlineData("A bit “in the weeds'' for owners.", QuotationFaultKind.Mistyped)]
    [InlineData("From “1″ to “5,” it was a four.", QuotationFaultKind.Mistyped)]
    public void One_slip_is_one_fault(string text, QuotationFaultKind kind) => Quoted.Faults(text).Should().Equal(kind);

    [Theory]
    [InlineData("''We go on,'' said Joe.")]
    [InlineData("``We go on,`` said Joe.")]
    public void Two_marks_that_stand_for_one_are_a_fault_at_each_end(string text) => Quoted.Faults(text).Should().Equal(QuotationFaultKind.Mistyped, QuotationFaultKind.Mistyped);

    [Theory]
    [InlineData("He told the 'bot to stop.")]
    [InlineData("The Joneses' and the O'Neills' boats left 'em behind.")]
    [InlineData("“The boys’ boat,” she said, “is goin’ down.”")]
    [InlineData("She is 5' 4\" and he is 6′ 2″.")]
    [InlineData("Home » News » Sport")]
    [InlineData("{{ \"welk\" | photo }}\n\n“We go on.\n\n“We stop in May.” {{ \"welk | link }}")]
    [InlineData("\"")]
    [InlineData("\"\"\"\"\"\"\"\"\"\"")]
    [InlineData("“We go on,” she said.\n\n“So do we,” he said.\n\n“Then we all do.”")]
    [InlineData("The “fo’c’s’le” of the man-o’-war was empty.\n\n“We saw th’ other man-o’-war.\n\n“She sank.”")]
    public void Apostrophes_inches_arrows_and_dialogue_are_none(string text) => Quoted.Faults(text).Should().BeEmpty();

    [Fact]
    public void A_single_mark_is_a_likely_fault_only_where_quotations_stand_in_single_marks()
    {
        const string Dialogue = "‘Go,’ he said. ‘Come,’ she said. ‘Stay,’ he said. ‘Wait,’ she said. ‘Run,’ he said.\n\n";
        Quoted.Model(Dialogue + "‘And now he was gone.\n\nNobody came.").Quotations.Faults.Should().ContainSingle().Which.IsUncertain.Should().BeTrue();
        Quoted.Faults("‘And now he was gone.\n\nNobody came.").Should().BeEmpty();
    }

    [Theory]
    [InlineData("We go on,\" she said.", "\"We go on,\" she said.", true)]
    [InlineData("“We go on, she said. “Now.”", "“We go on,” she said. “Now.”", true)]
    [InlineData("“We go on, said Joe Welk.", "“We go on,” said Joe Welk.", true)]
    [InlineData("“We go on, the mayor, Orla Brandt, said. “Now.”", "“We go on,” the mayor, Orla Brandt, said. “Now.”", true)]
    [InlineData("The mayor said: “We go on. We stop in May.", "The mayor said: “We go on. We stop in May.”", false)]
    [InlineData("He called it “a joke.", "He called it “a joke.”", false)]
    [InlineData("We were late. Then she said, it is closed,” and left.", "We were late. Then she said, “it is closed,” and left.", false)]
    [InlineData("“We go on,“ she said.", "“We go on,” she said.", true)]
    [InlineData("\"We call it \"home\" here,\" she said.", "\"We call it 'home' here,\" she said.", false)]
    [InlineData("“We stay. ” She left.", "“We stay.” She left.", true)]
    [InlineData("The ship “Wilma ”left.", "The ship “Wilma” left.", true)]
    [InlineData("It is meant to“protect us” all.", "It is meant to “protect us” all.", true)]
    [InlineData("““We go on,” said Joe.", "“We go on,” said Joe.", true)]
    [InlineData("The ‘joke” went on.", "The “joke” went on.", true)]
    public void The_first_repair_mends_it(string text, string mended, bool isOnly)
    {
        var model = Quoted.Model(text);
        var repair = QuotationRepairFinder.Find(model, model.Quotations.Faults.Single())[0];
        repair.IsOnly.Should().Be(isOnly);
        Apply(text, repair).Should().Be(mended);
        Quoted.Faults(mended).Should().BeEmpty();
    }

    [Theory]
    [InlineData("“We go on,” she said. ''Maybe,'' she said.", "“We go on,” she said. “Maybe,” she said.")]
    [InlineData("\"We go on,\" she said. ``Maybe,`` she said.", "\"We go on,\" she said. \"Maybe,\" she said.")]
    [InlineData("''Maybe,'' she said.", "\"Maybe,\" she said.")]
    public void Marks_that_are_mistyped_at_both_ends_become_the_articles(string text, string mended)
    {
        var model = Quoted.Model(text);
        foreach (var fault in model.Quotations.Faults.Reverse()) text = Apply(text, QuotationRepairFinder.Find(model, fault).Single());
        text.Should().Be(mended);
    }

    private static string Apply(string text, QuotationRepair repair)
    {
        foreach (var change in repair.Changes.Reverse()) text = text.Remove(change.Span.Start, change.Span.Length).Insert(change.Span.Start, change.NewText);
        return text;
    }
}

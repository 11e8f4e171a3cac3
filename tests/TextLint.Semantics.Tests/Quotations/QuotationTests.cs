using TextLint.Syntax;

namespace TextLint.Semantics.Tests.Quotations;

/// <summary>Quotations as nodes of the article: over paragraphs, within one another, in block quotations.</summary>
public sealed class QuotationTests
{
    [Fact]
    public void A_quotation_runs_over_paragraphs_that_open_it_again() =>
        Quoted.Quotations("She was clear. “We go on.\n\n“We stop in May.\n\n“Then we ‘rest,’” she said.")
            .Should().Equal("1/3 “We go on.¶“We stop in May.¶“Then we ‘rest,’”", "2/1 ‘rest,’");

    [Fact]
    public void In_single_marks_too() =>
        Quoted.Quotations("‘We go on,’ she said. ‘We do.\n\n‘We stop in May,’ she said.").Should().Equal("1/1 ‘We go on,’", "1/2 ‘We do.¶‘We stop in May,’");

    [Fact]
    public void A_paragraph_that_does_not_open_it_again_belongs_to_it_all_the_same()
    {
        const string Text = "She was clear. \"We go on.\n\nWe stop in May,\" she said.";
        Quoted.Quotations(Text).Should().Equal("1/2 \"We go on.¶We stop in May,\"");
        Quoted.Faults(Text).Should().Equal(QuotationFaultKind.NotReopened);
    }

    [Fact]
    public void A_heading_ends_it_and_a_picture_does_not()
    {
        Quoted.Faults("“We go on.\n\n## Spring\n\n“We stop,” she said.", format: TextFormat.Markdown).Should().Equal(QuotationFaultKind.Unclosed);
        Quoted.Faults("“We go on.\n\n![The ferry](ferry.jpg)\n\n“We stop,” she said.", format: TextFormat.Markdown).Should().BeEmpty();
    }

    [Fact]
    public void A_block_quotation_is_a_quotation_that_needs_no_marks()
    {
        const string Text = "She wrote:\n\n> We go on.\n>\n> We “stop” in May.\n\nThat was all.";
        Quoted.Quotations(Text, format: TextFormat.Markdown).Should().HaveCount(2).And.HaveElementAt(1, "2/1 “stop”");
        Quoted.Model(Text, format: TextFormat.Markdown).Quotations.All[0].Should().Match<Quotation>(q => q.Form == QuotationForm.Block && q.Parts.Length == 2 && q.IsClosed);
    }

    [Fact]
    public void Marks_do_not_cross_the_edge_of_a_block_quotation() =>
        Quoted.Faults("She wrote “this:\n\n> We go on.”\n\nThat was all.", format: TextFormat.Markdown).Should().Equal(QuotationFaultKind.Unclosed, QuotationFaultKind.Unopened);

    [Fact]
    public void Code_has_no_quotations() => Quoted.Faults("Type `echo \"` and then `\"`.\n\n```\n\"\n```", format: TextFormat.Markdown).Should().BeEmpty();

    [Fact]
    public void A_place_is_found_in_its_outer_quotation()
    {
        const string Text = "She said “we ‘never’ stop” and left.";
        var quotations = Quoted.Model(Text).Quotations;
        quotations.Find(Text.IndexOf("never", StringComparison.Ordinal))!.Level.Should().Be(1);
        quotations.Find(Text.IndexOf("left", StringComparison.Ordinal)).Should().BeNull();
        quotations.Find(0).Should().BeNull();
    }
}

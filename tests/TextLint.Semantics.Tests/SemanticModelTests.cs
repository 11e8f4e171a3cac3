using CsCheck;
using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Semantics.Tests;

public sealed class SemanticModelTests
{
    private static readonly Gen<string> s_piece = Gen.OneOf<string>(new[] {
        "Tarkanov", "Ingrid Halvorsen", "Mr ", "said", " also announced", "(NTO)", "Northern Transport Office ", "NTO-led", "al-", "O’Dowd's", "(", ")", "\"", "“", "”",
        "\r\n", "\n\n", "\r", "\0", "\uD800", "\u00A0", " ", ".", ", ", "McA", "-", "’", "# ", "* ", "Éa", "ISIS-K", "of ", "İ",
        "U.S.", "US", "Nato", "PhD", "MP's", "two ", "#NTO", "Northern Harbour Office ", "The NTO (Northern Transport Office) " }.Select(Gen.Const).ToArray());

    private static readonly Gen<string> s_text = Gen.OneOf(Gen.String, s_piece.Array[0, 60].Select(p => string.Concat(p)), s_piece.Array[0, 60].Select(p => string.Join(' ', p)));

    [Fact]
    public void Every_text_has_a_model_and_every_place_in_it_is_in_the_text() => s_text.Sample(text =>
    {
        var model = Read.Model(text);
        foreach (var (block, facts) in model.Facts.Index())
        {
            var prose = model.Document.Blocks[block].Text.Length;
            facts.Names.Should().NotContain(n => n.Span.IsEmpty || n.Span.End > prose || n.CoreCount < 1);
            facts.Acronyms.Should().NotContain(a => a.Span.IsEmpty || a.Span.End > prose);
            foreach (var definition in facts.Acronyms.Select(a => a.Definition).OfType<AcronymDefinition>())
                new[] { definition.BracketSpan.End, definition.LongFormSpan.End, definition.WrongWordSpan.End }.Should().OnlyContain(end => end <= prose);
        }
        model.Names.Should().NotContain(n => n.Mentions.Count == 0);
        model.LongFormRepeats.Should().NotContain(r => r.Span.IsEmpty);
    });

    [Fact]
    public void The_facts_of_a_block_do_not_depend_on_what_was_read_before() => s_text.Sample(text =>
    {
        var blocks = SyntaxTree.Parse(text).Root.Blocks;
        var forwards = blocks.Select(b => BlockFacts.Create(b, TestLanguage.English)).ToArray();
        var backwards = blocks.Reverse().Select(b => BlockFacts.Create(b, TestLanguage.English)).Reverse().ToArray();
        foreach (var (one, other) in forwards.Zip(backwards))
        {
            one.Names.Select(n => (n.Text, n.Span, n.Evidence)).Should().Equal(other.Names.Select(n => (n.Text, n.Span, n.Evidence)));
            one.Acronyms.Should().Equal(other.Acronyms);
        }
    }, iter: 500);

    [Fact]
    public void Names_and_acronyms_stand_in_the_order_of_their_first_mention() => s_text.Sample(text =>
    {
        var model = Read.Model(text);
        var places = model.Names.Select(n => model.Document.ToSource(n.Mentions[0].Block, n.Mentions[0].Span).Start).ToArray();
        places.Should().BeInAscendingOrder();
    });

    [Theory]
    [InlineData("Tarkanov said. ")]
    [InlineData("Aa Bb ")]
    [InlineData("(NTO) ")]
    [InlineData("of of of (OOOOO) ")]
    [InlineData("The Northern Harbour Office (NTO) U.S. Nato two MP's ")]
    [InlineData("A (")]
    [InlineData("*Aa* ")]
    [InlineData("Mr \"Aa\" ")]
    public void A_long_line_of_anything_is_read(string piece)
    {
        var model = Read.Model(string.Concat(Enumerable.Repeat(piece, 100_000)), TextFormat.PlainText);
        model.Facts.Should().NotBeEmpty();
    }

    [Fact]
    public void The_lead_ends_after_the_second_paragraph()
    {
        var model = Read.Model("Ferry to run in winter\n\nThe board agreed on it at noon.\n\nIt had met for an hour.\n\nThe ferry is old and slow.\n");
        model.Document.Blocks[model.LeadEnd].Text.ToString().Should().StartWith("The ferry is old");
    }
}

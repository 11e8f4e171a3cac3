using System.Collections.Immutable;
using CsCheck;
using TextLint.Spelling;
using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Semantics.Tests.Spelling;

public sealed class UnknownWordTests
{
    private static readonly string[] s_pieces =
        ["goverment", "tothe", "Febuary", "non-goverment", "sooo", "\uD800", "\uDC00", "\0", "\r\n", "\n\n", " ", " ", "'", "’", "-", "\u2011", "[", "]", "_", "İ", "ß", "ﬁ", "é", "e\u0301", "д", "中", "\"", "a", "z", "Q"];

    private static readonly Gen<string> s_hostile =
        Gen.OneOf(Gen.Int[0, 29].Select(i => s_pieces[i]), Gen.String[0, 6]).Array[0, 40].Select(string.Concat);

    [Theory]
    [InlineData("The goverment fell.", "goverment", UnknownWordKind.Misspelled)]
    [InlineData("It was succesfull.", "succesfull", UnknownWordKind.Misspelled)]
    [InlineData("The documation is long.", "documation", UnknownWordKind.Misspelled)]
    [InlineData("He went tothe pier.", "tothe", UnknownWordKind.Joined)]
    [InlineData("The hackathon is on.", "hackathon", UnknownWordKind.Rare)]
    [InlineData("Dos organizaciones trabajan para mejorar la accesibilidad.", "organizaciones", UnknownWordKind.Foreign)]
    public void A_word_is_a_slip_two_words_a_word_of_its_own_or_another_language(string text, string word, UnknownWordKind kind) =>
        Read.Model(text + "\n").UnknownWords.Single(w => w.Text == word).Kind.Should().Be(kind);

    [Fact]
    public void A_word_is_one_symbol_whatever_its_case()
    {
        var word = Read.Model("Goverment is bad. A goverment falls.\n").UnknownWords.Should().ContainSingle().Subject;
        word.Places.Select(p => p.Word.Text).Should().Equal("Goverment", "goverment");
    }

    [Fact]
    public void A_place_is_the_words_own_without_its_possessive_ending()
    {
        const string Text = "It was the non-goverment's plan.\n";
        var place = Read.Model(Text).UnknownWords.Single().Typical.Span;
        Text.Substring(place.Start, place.Length).Should().Be("goverment");
    }

    [Fact]
    public void What_stands_beside_a_short_word_tells_what_was_meant() =>
        Read.Model("It may need a lof of work.\n").UnknownWords.Single().Typical.Suggestions[0].Should().Be("lot");

    [Fact]
    public void Suggestions_keep_the_capital() =>
        Read.Model("The Goverment fell.\n").UnknownWords.Single().Typical.Suggestions[0].Should().Be("Government");

    [Fact]
    public void Without_a_dictionary_nothing_is_unknown()
    {
        var block = SyntaxTree.Parse("The goverment fell.\n").Root.Blocks[0];
        BlockFacts.Create(block, TestLanguage.English with { Speller = Speller.None }).UnknownWords.Should().BeEmpty();
    }

    [Fact]
    public void Any_text_is_read_and_its_unknown_words_stand_where_they_say() => s_hostile.Sample(
        text =>
        {
            var document = SyntaxTree.Parse(text).Root;
            foreach (var block in document.Blocks)
                foreach (var word in BlockFacts.Create(block, TestLanguage.English).UnknownWords)
                    block.GetString(word.Span).Should().Be(word.Text);
            _ = Model(document).UnknownWords.Sum(w => w.Typical.Suggestions.Count + (int)w.Kind);
        },
        iter: 2_000);

    [Fact]
    public void A_block_gives_the_same_words_whatever_was_read_before() => s_hostile.Sample(
        text =>
        {
            var (first, second) = (SyntaxTree.Parse(text).Root, SyntaxTree.Parse(text).Root);
            var other = TestLanguage.English with { Speller = TestLanguage.English.Speller.With(WordList.Empty) };
            Describe(first, TestLanguage.English).Should().Equal(Describe(second, other));
        },
        iter: 300);

    private static SemanticModel Model(DocumentSyntax document)
    {
        ImmutableArray<BlockFacts> facts = [.. document.Blocks.Select(b => BlockFacts.Create(b, TestLanguage.English))];
        return SemanticModel.Create(document, facts, TestLanguage.English, KnownNames.Empty);
    }

    private static IEnumerable<string> Describe(DocumentSyntax document, LanguageData language) =>
        document.Blocks.SelectMany(b => BlockFacts.Create(b, language).UnknownWords).Select(w => $"{w.Span} {w.Text} {w.Shape} {w.Kind}");
}

using TextLint.Data;
using TextLint.Spelling;
using TextLint.Syntax;

namespace TextLint.Semantics.Tests.Variants;

public sealed class WordVariantsTests
{
    private static readonly WordVariants s_english = WordVariants.Parse(LanguageResources.GetText("en", "variants"));

    [Fact]
    public void What_proves_a_country_is_no_word_of_the_other()
    {
        var (american, british) = (Open("en-US"), Open("en-GB"));
        var wrong = new List<string>();
        foreach (var variant in s_english.All.Where(v => v.Region != VariantRegion.None))
        {
            var other = variant.Region == VariantRegion.American ? british : american;
            // A group makes forms that nobody uses, as "candored": neither dictionary has them, and no article.
            if (other.Check(variant.Text)) wrong.Add(variant.Text);
        }
        wrong.Should().BeEmpty();
    }

    [Fact]
    public void A_way_of_writing_is_found_by_its_text()
    {
        s_english.FindText("Travelled", VariantKind.Spelling)!.Counterpart.Should().Be("traveled");
        s_english.FindText("organising", VariantKind.Spelling)!.Region.Should().Be(VariantRegion.British);
        s_english.FindText("organizing", VariantKind.Spelling)!.Region.Should().Be(VariantRegion.None);
        s_english.FindText("air strikes", VariantKind.Compound)!.Counterpart.Should().Be("airstrikes");
        s_english.FindText("Prime Minister", VariantKind.Capital)!.Counterpart.Should().Be("prime minister");
        s_english.FindText("harbinger", VariantKind.Spelling).Should().BeNull();
    }

    [Fact]
    public void No_word_is_listed_twice_with_another_partner() =>
        s_english.All.GroupBy(v => (v.Text, v.Kind)).Where(g => g.Select(v => v.Counterpart).Distinct().Count() > 1).Select(g => g.Key.Text).Should().BeEmpty();

    [Fact]
    public void A_language_without_a_text_has_no_such_words()
    {
        WordVariants.Parse(LanguageResources.GetText("de", "variants")).Should().BeSameAs(WordVariants.Empty);
        var block = SyntaxTree.Parse("The colour of e-mail.\n", ParseOptions.Default).Root.Blocks[0];
        var facts = BlockFacts.Create(block, LanguageData.None);
        facts.Variants.Should().BeEmpty();
        facts.Compounds.Hyphenated.Should().BeEmpty();
        facts.Compounds.Closed.Should().BeEmpty();
    }

    [Theory]
    [InlineData("color/")]
    [InlineData("[regional]\nus: col")]
    [InlineData("[regional]\ncolor")]
    [InlineData("[groups]\nor")]
    [InlineData("[colours]\ncolor/colour")]
    public void A_text_that_cannot_be_read_says_so(string text)
    {
        var read = () => WordVariants.Parse(text).All.Count();
        read.Should().Throw<FormatException>();
    }

    private static HunspellDictionary Open(string region) =>
        LanguageResources.TryGetDictionary(region, out var data) ? HunspellDictionary.Open(data, isTrusted: true) : throw new InvalidOperationException();
}

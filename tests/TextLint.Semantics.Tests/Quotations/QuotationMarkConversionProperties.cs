using CsCheck;
using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Semantics.Tests.Quotations;

/// <summary>What holds for every conversion.</summary>
public sealed class QuotationMarkConversionProperties
{
    private static readonly string[] s_pieces =
    [
        "\"", "'", "\"", "'", " ", " ", "\n", "\n\n", "ferry", "it's", "drivers", "'90s", "n", "5", "10", ".", ",", "!", " - ", "\u2014", "(", ")", "[", "](", "](x \"y\")", "`", "<b>", "<a title=", ">", "</b>",
        "&quot;", "&#39;", "&", ";", "*", "> ", "# ", "\\", "=", "\u00A0", "...", "https://example.com/", "said", "---\n", "|", "\u200B", "``", "\t",
    ];

    private static readonly Gen<string> s_texts = Gen.Int[0, s_pieces.Length - 1].Array[0, 40].Select(picks => string.Concat(picks.Select(i => s_pieces[i])));

    [Theory]
    [InlineData(TextFormat.PlainText)]
    [InlineData(TextFormat.Markdown)]
    [InlineData(TextFormat.Html)]
    public void Straight_marks_made_curly_are_given_back(TextFormat format) =>
        s_texts.Sample(text => Converted.ToStraight(Converted.ToCurly(text, format), format).Should().Be(text), iter: 3000);

    [Theory]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("sv")]
    public void In_other_languages_too(string language) =>
        s_texts.Sample(text => Converted.ToCurly(Converted.ToCurly(text, language: language), language: language).Should().Be(Converted.ToCurly(text, language: language)), iter: 500);

    [Fact]
    public void Our_articles_are_given_back()
    {
        foreach (var path in Directory.EnumerateFiles(RepositoryPath.To("tests", "articles"), "*.txt", SearchOption.AllDirectories))
        {
            var language = Path.GetFileName(Path.GetDirectoryName(path)!) is { Length: 2 } code ? code : null;
            var straight = Converted.ToStraight(File.ReadAllText(path), language: language);
            var curly = Converted.ToCurly(straight, language: language);
            Converted.ToStraight(curly, language: language).Should().Be(straight, path);
            Converted.ToCurly(curly, language: language).Should().Be(curly, path);
        }
    }
}

using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Semantics.Tests.Quotations;

/// <summary>Converts a text in one line.</summary>
internal static class Converted
{
    private const int MostPasses = 12;

    public static string ToCurly(string text, TextFormat format = TextFormat.PlainText, string? language = null) => To(QuotationMarkStyle.Curly, text, format, language);

    public static string ToStraight(string text, TextFormat format = TextFormat.PlainText, string? language = null) => To(QuotationMarkStyle.Straight, text, format, language);

    public static QuotationMarkConversion Once(QuotationMarkStyle style, string text, TextFormat format = TextFormat.PlainText, string? language = null)
    {
        var data = language is null ? TestLanguage.English : LanguageData.None with { Language = language };
        var document = SyntaxTree.Parse(text, ParseOptions.Default with { Format = format }).Root;
        ImmutableArray<BlockFacts> facts = [.. document.Blocks.Select(b => BlockFacts.Create(b, data))];
        return QuotationMarkConversion.Create(SemanticModel.Create(document, facts, data, KnownNames.Empty), style);
    }

    private static string To(QuotationMarkStyle style, string text, TextFormat format, string? language)
    {
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var changes = Once(style, text, format, language).Changes;
            if (changes.IsEmpty) return text;
            text = SyntaxTree.Parse(text, ParseOptions.Default with { Format = format }).Text.WithChanges(changes).ToString();
        }
        throw new InvalidOperationException($"The conversion does not come to an end: {text}");
    }
}

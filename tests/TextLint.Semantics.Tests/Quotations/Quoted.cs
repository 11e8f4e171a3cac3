using System.Collections.Immutable;
using System.Text;
using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Semantics.Tests.Quotations;

/// <summary>From a text to its quotation marks, as the tests look at them.</summary>
internal static class Quoted
{
    public static SemanticModel Model(string text, string language = "en-US", TextFormat format = TextFormat.PlainText)
    {
        var data = TestLanguage.English with { Language = language };
        var document = SyntaxTree.Parse(text, ParseOptions.Default with { Format = format }).Root;
        ImmutableArray<BlockFacts> facts = [.. document.Blocks.Select(b => BlockFacts.Create(b, data))];
        return SemanticModel.Create(document, facts, data, KnownNames.Empty);
    }

    /// <summary>The prose of the first block with a letter for each mark: ( and ) for a pair, O and C for ends without a partner, a for an apostrophe, p for a prime, s for a surplus mark, ? where unsure.</summary>
    public static string Marks(string text, string language = "en-US")
    {
        var model = Model(text, language);
        var result = new StringBuilder(model.Document.Blocks[0].Text.ToString());
        foreach (var mark in model.Facts[0].Quotations.Marks.Reverse())
        {
            var letter = mark.Role switch
            {
                QuotationMarkRole.Opener => mark.Partner < 0 ? 'O' : '(',
                QuotationMarkRole.Closer => mark.Partner < 0 ? 'C' : ')',
                QuotationMarkRole.Apostrophe => 'a',
                QuotationMarkRole.Prime => 'p',
                QuotationMarkRole.Surplus => 's',
                _ => '?',
            };
            result.Remove(mark.Span.Start, mark.Span.Length).Insert(mark.Span.Start, letter);
        }
        return result.ToString().TrimEnd();
    }

    /// <summary>The quotations: level, how many paragraphs, and the words from the first mark to the last.</summary>
    public static IEnumerable<string> Quotations(string text, string language = "en-US", TextFormat format = TextFormat.PlainText)
    {
        var model = Model(text, language, format);
        return model.Quotations.All.Select(q => $"{q.Level}/{q.Parts.Length} {text.Substring(q.Span.Start, q.Span.Length).Replace("\n\n", "¶", StringComparison.Ordinal)}");
    }

    /// <summary>The kinds of faults, in order.</summary>
    public static IEnumerable<QuotationFaultKind> Faults(string text, string language = "en-US", TextFormat format = TextFormat.PlainText) =>
        Model(text, language, format).Quotations.Faults.Select(f => f.Kind);
}

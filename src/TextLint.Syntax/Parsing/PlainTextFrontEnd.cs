namespace TextLint.Syntax.Parsing;

/// <summary>Reads text without markup: paragraphs, headings and list items by the habits of people who write plain text.</summary>
internal static class PlainTextFrontEnd
{
    public static FrontEndResult Parse(string text, ParseOptions options)
    {
        var sources = new PlainTextReader(text, 0, text.Length).Read();
        var blocks = new List<BlockSyntax>(sources.Count);
        foreach (var source in sources) blocks.Add(BlockSyntax.Create(source, options));
        return new FrontEndResult(blocks, []);
    }
}

using TextLint.Syntax.Parsing;
using TextLint.Syntax.Text;

namespace TextLint.Syntax.Markup;

/// <summary>Reads a text as plain text.</summary>
internal static class MarkdownFrontEnd
{
    public static FrontEndResult Parse(SourceText text, ParseOptions options) => PlainTextFrontEnd.Parse(text.ToString(), options);
}

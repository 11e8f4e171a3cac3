using System.Text;
using System.Xml;

namespace TextLint.Cli.Renderers;

/// <summary>Text as XML 1.0 can hold it: most control characters and lone surrogates have no place there, not even escaped.</summary>
internal static class XmlText
{
    /// <summary>A writer of indented XML that leaves the output open. The declaration says UTF-8, as which all output is written.</summary>
    public static XmlWriter Create(TextWriter output)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return XmlWriter.Create(output, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize });
    }

    /// <summary>The text, with U+FFFD for each unit that XML has no place for.</summary>
    public static string Clean(string text)
    {
        var bad = IndexOfBad(text, 0);
        if (bad < 0) return text;
        var builder = new StringBuilder(text);
        for (; bad >= 0; bad = IndexOfBad(text, bad + 1)) builder[bad] = '\uFFFD';
        return builder.ToString();
    }

    private static int IndexOfBad(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) continue;
            if (i + 1 == text.Length || !XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) return i;
            i++;
        }
        return -1;
    }
}

using System.Globalization;
using System.Text;

namespace TextLint.Packs.Yaml;

/// <summary>What those need who add to the text of a YAML file and leave the rest of it as it is.</summary>
public static class YamlText
{
    /// <summary>A value as YAML writes it: letters, figures, hyphens and single spaces are written as they are; all else between quotation marks.</summary>
    public static string ToScalar(string value)
    {
        var isPlain = value.Length > 0 && char.IsAsciiLetter(value[0]) && value[^1] != ' ' && value != "null"
            && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or ' ' or '\'' or '.');
        if (isPlain) return value;
        var quoted = new StringBuilder("\"");
        foreach (var c in value) AppendEscaped(quoted, c);
        return quoted.Append('"').ToString();
    }

    /// <summary>The line break that a text uses.</summary>
    public static string LineBreak(string text) => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>The text, ended by a line break.</summary>
    public static string WithLineBreak(string text) => text.Length == 0 || text[^1] is '\n' or '\r' ? text : text + LineBreak(text);

    /// <summary>Where the line of an offset begins.</summary>
    public static int StartOfLine(string text, int at)
    {
        while (at > 0 && text[at - 1] is not ('\n' or '\r')) at--;
        return at;
    }

    /// <summary>Where the line after that of an offset begins.</summary>
    public static int EndOfLine(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAny('\r', '\n');
        if (length < 0) return text.Length;
        at += length + 1;
        return text[at - 1] == '\r' && at < text.Length && text[at] == '\n' ? at + 1 : at;
    }

    /// <summary>The text with lines behind the line of an offset.</summary>
    public static string InsertBehind(string text, int at, string lines)
    {
        at = EndOfLine(text, at);
        return WithLineBreak(text[..at]) + lines + text[at..];
    }

    /// <summary>The offset of the hyphen that an item of a list begins with.</summary>
    public static int Dash(string text, YamlNode item) => Math.Max(0, text.LastIndexOf('-', Math.Max(0, item.Span.Start - 1)));

    /// <summary>The spaces that the line of an offset begins with.</summary>
    public static string Indentation(string text, int at)
    {
        var start = StartOfLine(text, at);
        return new string(' ', text.AsSpan(start, at - start).IndexOfAnyExcept(' ') is var spaces and >= 0 ? spaces : at - start);
    }

    private static void AppendEscaped(StringBuilder quoted, char c)
    {
        if (c is '"' or '\\') quoted.Append('\\').Append(c);
        else if (c == '\n') quoted.Append("\\n");
        else if (c is < ' ' or (>= '\u007F' and <= '\u00A0') or '\u2028' or '\u2029' or '\uFEFF')
            quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        else quoted.Append(c);
    }
}

using System.Buffers;

namespace TextLint.Syntax.Markup;

internal sealed partial class InlineParser
{
    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t\r\n\f<>\"`[]()|\\&");

    private static readonly string[] EscapedSigns = [.. Enumerable.Range(0, 128).Select(unit => ((char)unit).ToString())];
}

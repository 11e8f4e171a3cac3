using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>Lists the brackets of a block and says which of them may need no partner: those of emoticons, of list markers and within addresses.</summary>
internal readonly ref struct BracketReader(BlockSyntax block)
{
    private const int LongestMarker = 4;

    private readonly ReadOnlySpan<char> _text = block.Text;
    private readonly ReadOnlySpan<SyntaxToken> _tokens = block.Tokens.AsSpan();

    /// <summary>The brackets, in order, those that are spoken of left out.</summary>
    public List<BracketReading> Read()
    {
        var brackets = new List<BracketReading>();
        var (markers, number) = (0, -1);
        for (var i = 0; i < _tokens.Length; i++)
        {
            if (_tokens[i].Kind == SyntaxKind.Url) AddSwallowed(i, brackets);
            if (_tokens[i].Kind is not (SyntaxKind.OpenBracket or SyntaxKind.CloseBracket) || IsSpokenOf(i)) continue;
            var bracket = new BracketReading(i, ShapeOf(_text[_tokens[i].Start]), _tokens[i].Kind == SyntaxKind.OpenBracket, IsEmoticon(i));
            if (!bracket.IsOpener && MarkerLength(_tokens[i].Start) is > 0 and var length)
            {
                if (markers++ > 0 || IsCertainMarker(_tokens[i].Start, length)) bracket = bracket with { IsSoft = true };
                else number = brackets.Count;
            }
            brackets.Add(bracket);
        }
        // A number marks an item where another does.
        if (number >= 0 && markers > 1) brackets[number] = brackets[number] with { IsSoft = true };
        return brackets;
    }

    /// <summary>A bracket that an address took with it: <c>[video=https://example.org/1]</c>.</summary>
    private void AddSwallowed(int i, List<BracketReading> brackets)
    {
        foreach (var c in block.GetText(_tokens[i]))
            if (c is ')' or ']' or '}') brackets.Add(new BracketReading(i, ShapeOf(c), false, true));
    }

    private static char ShapeOf(char bracket) => bracket switch { '(' or ')' => '(', '[' or ']' => '[', _ => '{' };

    /// <summary>A bracket between quotation marks is spoken of.</summary>
    private bool IsSpokenOf(int i) => i > 0 && i + 1 < _tokens.Length && _tokens[i - 1].IsQuotationMarkOrPrime && _tokens[i + 1].IsQuotationMarkOrPrime;

    private bool IsEmoticon(int i) => EndsEmoticon(_tokens[i].Start) || (_tokens[i].Kind == SyntaxKind.OpenBracket && StartsEmoticon(_tokens[i].Start));

    /// <summary>A mouth behind its eyes: <c>:)</c>, <c>;-)</c>, <c>:'(</c>. The last of <c>:-))</c> too.</summary>
    private bool EndsEmoticon(int at)
    {
        var i = at - 1;
        while (i >= 0 && _text[i] == _text[at] && at - i < LongestMarker) i--;
        for (var nose = 0; i >= 0 && nose < 2 && _text[i] is '-' or '\'' or '\u2019' or '^' or '~' or '*'; nose++) i--;
        if (i < 0 || !IsEye(_text[i])) return false;
        // A closing one may be written to a word. What opens in that way is no emoticon: "as follows:(a)".
        if (_text[at] is ')' or ']' or '}') return true;
        return (i == 0 || !char.IsLetterOrDigit(_text[i - 1])) && !IsBeforeWord(at + 1);
    }

    /// <summary>A mouth before its eyes: <c>(:</c>, <c>(-;</c>.</summary>
    private bool StartsEmoticon(int at)
    {
        var i = at + 1;
        if (i < _text.Length && _text[i] == '-') i++;
        return i < _text.Length && IsEye(_text[i]) && (i + 1 == _text.Length || char.IsWhiteSpace(_text[i + 1]));
    }

    private bool IsBeforeWord(int at)
    {
        if (at < _text.Length && IsQuoteCharacter(_text[at])) at++;
        return at < _text.Length && char.IsLetterOrDigit(_text[at]);
    }

    private static bool IsEye(char c) => c is ':' or ';' or '=';

    private static bool IsQuoteCharacter(char c) => c is '"' or '\'' or '\u201C' or '\u2018' or '\u201E' or '\u00AB';

    /// <summary>The length of what stands before a closing bracket, where it may mark the item of a list: <c>1)</c>, <c>b.)</c>, <c>iv)</c>, <c>*)</c>; 0 for none.</summary>
    private int MarkerLength(int at)
    {
        var start = at;
        while (start > 0 && at - start <= LongestMarker && !char.IsWhiteSpace(_text[start - 1]) && !IsQuoteCharacter(_text[start - 1])) start--;
        var length = at - start;
        if (length is 0 or > LongestMarker) return 0;
        var marker = _text[start..at];
        if (marker[^1] is '.' or '\u00B0' or '\u00BA') marker = marker[..^1];
        return marker.Length > 0 && IsMarker(marker) ? length : 0;
    }

    private static bool IsMarker(ReadOnlySpan<char> text)
    {
        if (text is "*" or "**" or "\u2020") return true;
        if (text.Length == 1) return char.IsLetterOrDigit(text[0]);
        return (text.Length == 2 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1])) || text.IndexOfAnyExcept("ivx") < 0;
    }

    private bool IsLineStart(int at)
    {
        while (at > 0 && _text[at - 1] is ' ' or '\t' or '\u00A0' or '"' or '\u201C') at--;
        return at == 0 || _text[at - 1] is '\n' or '\r';
    }

    /// <summary>At the start of a line, or one of the first letters, the first number or an asterisk anywhere; not the m of metres.</summary>
    private bool IsCertainMarker(int at, int length)
    {
        if (IsLineStart(at - length)) return true;
        var marker = _text.Slice(at - length, length).TrimEnd(".\u00B0\u00BA");
        if (marker.Length > 1) return !char.IsDigit(marker[0]);
        return char.ToLowerInvariant(marker[0]) is '1' or (>= 'a' and <= 'h') or 'i' or 'v' or 'x' or '*' or '\u2020';
    }
}

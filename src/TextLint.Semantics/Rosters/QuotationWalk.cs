using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>
/// Tells whether tokens stand inside quotation marks, asked from the first token on. A guess that errs towards quotation: what is said of words
/// between marks is weighed with more care, never less.
/// </summary>
internal ref struct QuotationWalk(BlockSyntax block)
{
    private readonly ReadOnlySpan<SyntaxToken> _tokens = block.Tokens.AsSpan();
    private readonly bool _isQuotation = block.Kind == SyntaxKind.BlockQuote;
    private int _at;
    private bool _isLow;
    private bool _isDouble;
    private bool _isSingle;
    private bool _isAngle;

    /// <summary>True where a token stands inside marks.</summary>
    /// <param name="token">Its index; not before the one that was asked for last.</param>
    public bool IsQuoted(int token)
    {
        for (; _at < token; _at++) Pass(_tokens[_at].Kind);
        return _isQuotation || _isLow || _isDouble || _isSingle || _isAngle;
    }

    private void Pass(SyntaxKind kind)
    {
        switch (kind)
        {
            case SyntaxKind.DoubleQuote: _isDouble = !_isDouble; break;
            case SyntaxKind.LowDoubleQuote or SyntaxKind.LowSingleQuote: _isLow = true; break;
            // The English opener is the German closer.
            case SyntaxKind.LeftDoubleQuote or SyntaxKind.ReversedDoubleQuote: (_isLow, _isDouble) = (false, !_isLow); break;
            case SyntaxKind.RightDoubleQuote: (_isLow, _isDouble) = (false, false); break;
            case SyntaxKind.LeftSingleQuote or SyntaxKind.ReversedSingleQuote: (_isLow, _isSingle) = (false, !_isLow); break;
            case SyntaxKind.RightSingleQuote: _isSingle = false; break;
            case SyntaxKind.SingleQuote: _isSingle = (_at == 0 || _tokens[_at - 1].IsSpace) && _at + 1 < _tokens.Length && !_tokens[_at + 1].IsSpace; break;
            case SyntaxKind.LeftGuillemet or SyntaxKind.RightGuillemet or SyntaxKind.LeftSingleGuillemet or SyntaxKind.RightSingleGuillemet: _isAngle = !_isAngle; break;
        }
    }
}

namespace TextLint.Syntax;

/// <summary>What a parser may have to say of its own reading.</summary>
public enum ParseNoticeKind
{
    /// <summary>Markup nested or crowded past the limit; the region was read as plain text.</summary>
    ReadAsPlainText,
}

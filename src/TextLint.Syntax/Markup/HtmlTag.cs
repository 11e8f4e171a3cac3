namespace TextLint.Syntax.Markup;

/// <summary>A tag as it stands in a text.</summary>
/// <param name="NameStart">Where its name starts.</param>
/// <param name="NameEnd">Where its name ends.</param>
/// <param name="End">The offset behind its last unit.</param>
/// <param name="IsClose">True for <c>&lt;/name&gt;</c>.</param>
/// <param name="IsComplete">False where the text or the tag breaks off before its <c>&gt;</c>.</param>
internal readonly record struct HtmlTag(int NameStart, int NameEnd, int End, bool IsClose, bool IsComplete)
{
    /// <summary>The element, or <see cref="HtmlElement.None"/> for one without a meaning to us.</summary>
    public HtmlElement Element(ReadOnlySpan<char> text) => HtmlElements.Find(text[NameStart..NameEnd]);
}

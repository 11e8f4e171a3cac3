namespace TextLint.Syntax.Text;

/// <summary>Replaces <paramref name="Span"/> of one text by <paramref name="NewText"/>; an empty span inserts.</summary>
public readonly record struct TextChange(TextSpan Span, string NewText)
{
    /// <summary>By how many UTF-16 units the text grows (or shrinks, where negative).</summary>
    public int Delta => NewText.Length - Span.Length;
}

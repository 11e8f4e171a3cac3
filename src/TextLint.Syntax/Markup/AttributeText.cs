namespace TextLint.Syntax.Markup;

/// <summary>Makes texts of their own of what stands in attributes.</summary>
internal static class AttributeText
{
    /// <summary>The value of an attribute with its entities read; null for an empty one.</summary>
    /// <param name="prose">The builder, whose block is built already.</param>
    /// <param name="content">The content that holds the value.</param>
    /// <param name="tileStart">Where the block starts in the source.</param>
    /// <param name="start">First unit of the value.</param>
    /// <param name="end">Behind its last unit.</param>
    public static AlternativeText? Build(ProseBuilder prose, ContentText content, int tileStart, int start, int end)
    {
        prose.Start(tileStart);
        for (var at = start; at < end;)
        {
            var value = content.Span[at..end];
            var sign = value.IndexOf('&');
            var stop = sign < 0 ? end : at + sign;
            if (stop > at) prose.AppendVerbatim(content, at, stop);
            at = stop < end ? AddEntity(prose, content, stop, end) : stop;
        }
        return Take(prose);
    }

    /// <summary>The text that a builder holds; null where it holds none.</summary>
    public static AlternativeText? Take(ProseBuilder prose) =>
        prose.Prose.IsWhiteSpace() ? null : new AlternativeText(prose.Prose.ToString(), prose.Build(SyntaxKind.AltText).Map);

    private static int AddEntity(ProseBuilder prose, ContentText content, int at, int end)
    {
        var length = EntityReader.Read(content.Span[at..end], out var decoded);
        if (length == 0) prose.AppendVerbatim(content, at, at + 1);
        else prose.AppendAtomic(content.ToSource(at), content.ToSourceEnd(at + length), decoded);
        return at + Math.Max(1, length);
    }
}

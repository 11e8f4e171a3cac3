namespace TextLint.Semantics;

/// <summary>A tag that is another one where the words around it say so.</summary>
/// <param name="From">What the word is taken for.</param>
/// <param name="To">What it is.</param>
/// <param name="IsForced">True where the word need not be known to have the tag.</param>
/// <param name="Before">What stands before it.</param>
/// <param name="After">What stands behind it.</param>
internal sealed record TagChange(TagCondition From, string To, bool IsForced, TagCondition Before, TagCondition After)
{
    /// <summary>Reads <c>from to before after</c>.</summary>
    /// <exception cref="FormatException">These are not four.</exception>
    public static TagChange Parse(string line)
    {
        if (line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is not [var from, var to, var before, var after])
            throw new FormatException($"A change of tags has four columns: {line}");
        return new TagChange(TagCondition.Parse(from), to.TrimEnd('!'), to.EndsWith('!'), TagCondition.Parse(before), TagCondition.Parse(after));
    }
}

using System.Buffers;
using System.Collections.Frozen;

namespace TextLint.Syntax.Markup;

/// <summary>The keys of front matter whose values a reader gets to see, as the usual site generators and newsroom systems name them.</summary>
internal static class FrontMatterKeys
{
    private static readonly FrozenSet<string> s_texts = FrozenSet.ToFrozenSet(
        [
            "title", "headline", "subtitle", "subheadline", "description", "summary", "standfirst", "dek", "excerpt", "caption", "alt", "image_alt", "imageAlt", "image-alt",
            "author", "authors", "byline",
        ],
        StringComparer.OrdinalIgnoreCase);

    // What hangs below another key, a theme's settings or our own, is no text of the article.
    private static readonly FrozenSet<string> s_groups = FrozenSet.ToFrozenSet(["image", "images", "cover", "author", "authors", "byline"], StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> s_figures = SearchValues.Create("0123456789.:-+TZ ");

    /// <summary>True where the value of a key is text.</summary>
    public static bool IsText(ReadOnlySpan<char> key, ReadOnlySpan<char> parent) =>
        (parent.IsEmpty || IsGroup(parent)) && (Contains(s_texts, key) || (key.Equals("name", StringComparison.OrdinalIgnoreCase) && !parent.IsEmpty));

    /// <summary>True for a value without quotation marks that YAML reads as something else than text: a truth value, a number, a date, nothing.</summary>
    public static bool IsPlainValue(ReadOnlySpan<char> value) =>
        value.IsEmpty || value is "true" or "false" or "True" or "False" or "yes" or "no" or "on" or "off" or "null" or "~"
            || (char.IsAsciiDigit(value[0]) && value.IndexOfAnyExcept(s_figures) < 0);

    /// <summary>True where keys below this one may be texts.</summary>
    private static bool IsGroup(ReadOnlySpan<char> key) => Contains(s_groups, key);

    private static bool Contains(FrozenSet<string> set, ReadOnlySpan<char> key) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(key);
}

using System.Collections.Immutable;
using TextLint.Spelling.Tagging;

namespace TextLint.Semantics;

/// <summary>A tag that is another one where the words around it say so.</summary>
/// <param name="From">What the word is taken for.</param>
/// <param name="To">What it is.</param>
/// <param name="IsForced">True where the word need not be known to have the tag, if it is not one of the words of few kinds.</param>
/// <param name="Before">What stands before it, the nearest word first.</param>
/// <param name="After">What stands behind it, the nearest word first.</param>
/// <param name="HasVerb">Whether its clause must have its finite verb before it; null where that does not matter.</param>
internal sealed record TagChange(TagCondition From, PennTag To, bool IsForced, ImmutableArray<TagCondition> Before, ImmutableArray<TagCondition> After, bool? HasVerb)
{
    /// <summary>
    /// Reads <c>from to before after</c>, each as it stands in the text (<c>MD+PRP</c> before a word has the pronoun next to it), and <c>verb</c> or <c>no-verb</c> if that is asked.
    /// </summary>
    /// <exception cref="FormatException">These are not four or five, or a tag is none.</exception>
    public static TagChange Parse(string line)
    {
        if (line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is not [var from, var to, var before, var after, .. var verb] || verb is not ([] or ["verb" or "no-verb"]))
            throw new FormatException($"A change of tags has four columns, and may have \"verb\" or \"no-verb\" as a fifth: {line}");
        return new TagChange(TagCondition.Parse(from), PennTag.Parse(to.TrimEnd('!')), to.EndsWith('!'), [.. ReadSide(before).Reverse()], [.. ReadSide(after)], verb is [var which] ? which == "verb" : null);
    }

    private static IEnumerable<TagCondition> ReadSide(string column) => column == "-" ? [] : column.Split('+').Select(TagCondition.Parse);
}

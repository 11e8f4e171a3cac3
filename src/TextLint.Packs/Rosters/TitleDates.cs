using TextLint.Syntax.Text;

namespace TextLint.Packs.Rosters;

/// <summary>A title and its dates, apart.</summary>
internal sealed record TitleDates(PlacedText Title, PlacedText? From, PlacedText? Until)
{
    /// <summary>
    /// Takes the dates off a title: <c>chair of the board (from 2021-03 until 2025-06-30)</c>; one of the two may be missing. Brackets that do not
    /// begin with one of these words belong to the title.
    /// </summary>
    public static TitleDates Read(PlacedText text)
    {
        var value = text.Value;
        var open = value.LastIndexOf('(');
        if (open <= 0 || value[^1] != ')') return new TitleDates(text, null, null);
        var words = value[(open + 1)..^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var title = new PlacedText(value[..open].TrimEnd(), text.Span);
        return words switch
        {
            ["from", var from, "until", var until] => new TitleDates(title, Place(text, from), Place(text, until)),
            ["from", var from] => new TitleDates(title, Place(text, from), null),
            ["until", var until] => new TitleDates(title, null, Place(text, until)),
            // What is neither is reported as a date that it is not, rather than taken for a title that nobody has.
            ["from" or "until", ..] => new TitleDates(title, Place(text, string.Join(' ', words[1..])), null),
            _ => new TitleDates(text, null, null),
        };
    }

    /// <summary>A part of a text that is written as it reads stands where it is found; of another one the whole is shown.</summary>
    private static PlacedText Place(PlacedText text, string part)
    {
        var at = text.Span.Length == text.Value.Length ? text.Value.LastIndexOf(part, StringComparison.Ordinal) : -1;
        return new PlacedText(part, at < 0 ? text.Span : new TextSpan(text.Span.Start + at, part.Length));
    }
}

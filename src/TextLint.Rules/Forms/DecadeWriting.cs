using TextLint.Semantics;

namespace TextLint.Rules.Forms;

/// <summary>Writes decades in the forms of <see cref="DecadeFigure.Form"/>.</summary>
internal static class DecadeWriting
{
    private const int Century = 100, LastCentury = 1900, ThisCentury = 2000, FirstOfLast = 20;

    /// <summary>A decade in a form; null where it has none, as other centuries have no short form.</summary>
    /// <param name="year">The first year, in four figures or two.</param>
    /// <param name="form">The form.</param>
    /// <param name="words">The language's words.</param>
    public static string? Write(int year, string form, FigureVocabulary words)
    {
        var full = year >= Century ? year : year + (year >= FirstOfLast ? LastCentury : ThisCentury);
        return form switch
        {
            "####s" => $"{full}s",
            "####'s" => $"{full}'s",
            _ when full is < LastCentury or >= ThisCentury => null,
            "'##s" => $"'{full % Century}s",
            "##s" => $"{full % Century}s",
            _ => words.DecadeOf(full % Century),
        };
    }
}

using TextLint.Semantics;

namespace TextLint.Rules.Forms;

/// <summary>Writes times of day.</summary>
internal static class TimeWriting
{
    /// <summary>A half of the day in a form of <see cref="TimeFigure.HalfDayForm"/>.</summary>
    public static string HalfOf(bool isAfternoon, string form)
    {
        var letter = isAfternoon ? 'p' : 'a';
        return form.Replace('@', letter).Replace('&', char.ToUpperInvariant(letter));
    }
}

using TextLint.Semantics;

namespace TextLint.Rules.Numbers;

/// <summary>Writes a weekday as another one was written.</summary>
internal static class WeekdayWriter
{
    private const int Short = 3, LongestShort = 6;

    /// <summary>The weekday in full, or short with or without a stop as <paramref name="like"/> is.</summary>
    public static string Write(DayOfWeek day, string like, FigureVocabulary words)
    {
        var full = words.WeekdayNames[((int)day + 6) % 7];
        var isFull = words.WeekdayNames.Any(w => w.Length == like.Length && w.StartsWith(like[..Short], StringComparison.OrdinalIgnoreCase));
        if (isFull || like.Length > LongestShort) return full;
        return like.EndsWith('.') ? $"{full[..Short]}." : full[..Short];
    }
}

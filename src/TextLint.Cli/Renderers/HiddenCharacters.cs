using System.Globalization;

namespace TextLint.Cli.Renderers;

/// <summary>Characters that would do something to a report instead of standing in it.</summary>
internal static class HiddenCharacters
{
    /// <summary>True for control characters, separators of lines, and what turns the direction of text. What joins letters and emoji is none.</summary>
    public static bool Contains(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || c is '\u061C' or '\u200E' or '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFEFF';
}

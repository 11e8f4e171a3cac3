using TextLint.Syntax.Markup;

namespace TextLint.Rules.Typos;

/// <summary>Character references that stand for something a reader can read.</summary>
internal static class CharacterReference
{
    // The shortest name has two letters.
    private const int Shortest = 4;

    /// <summary>The length of the reference that a text begins with, in UTF-16 units, or 0; and the character.</summary>
    public static int Read(ReadOnlySpan<char> text, out string character)
    {
        var length = EntityReader.Read(text, out character);
        if (length < Shortest) return 0;
        // Numbers from 128 to 159 mean what Windows-1252 has there, as browsers read them.
        if (MisreadText.Repair(character) is { } read && char.IsControl(character[0])) character = read;
        return char.IsControl(character[0]) || character[0] == '\uFFFD' ? 0 : length;
    }

    /// <summary>A text with the reference at its start written out; the same text where none stands there.</summary>
    public static string WriteOut(string text)
    {
        // Markdown escapes the sign itself.
        if (text.StartsWith('\\')) return text[1..];
        var length = Read(text, out var character);
        return length == 0 ? text : character + text[length..];
    }
}

namespace TextLint.Rules.Forms;

/// <summary>The stop of an abbreviation at the end of a sentence is the sentence's too.</summary>
internal static class SentenceStop
{
    /// <summary>What is written in a place, with the stop that its sentence needs: it stays where the sentence ends, and is not doubled where the sentence has its own.</summary>
    /// <param name="written">What would be written.</param>
    /// <param name="text">What stands there.</param>
    /// <param name="after">What follows the place.</param>
    public static string Keep(string written, ReadOnlySpan<char> text, ReadOnlySpan<char> after)
    {
        if (written.EndsWith('.')) return after is ['.', ..] ? written[..^1] : written;
        return text is [.., '.'] && EndsSentence(after) ? $"{written}." : written;
    }

    private static bool EndsSentence(ReadOnlySpan<char> after)
    {
        var next = after.TrimStart();
        return next.IsEmpty || after[0] is '\r' or '\n' || (next.Length < after.Length && char.IsUpper(next[0]));
    }
}

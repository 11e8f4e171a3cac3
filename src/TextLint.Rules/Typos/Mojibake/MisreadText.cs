using System.Buffers;
using System.Text;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>
/// UTF-8 that was read as Windows-1252 or Latin-1, once or twice, and Windows-1252 that was read as Latin-1. A sequence of such characters is one only if it makes a character that
/// articles have: capitals before closing marks (<c>CAFÉ»</c>) make characters too.
/// </summary>
internal static class MisreadText
{
    /// <summary>What Windows-1252 has from 0x80 to 0x9F; where it has nothing, what Latin-1 has.</summary>
    private const string Windows = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>So many sequences are judged together, so that the time stays linear where they are none.</summary>
    private const int LongestRun = 64;

    private static readonly SearchValues<char> s_starts = SearchValues.Create(
        [.. Enumerable.Range(0x80, 0x20).Where(c => c != 0x85).Select(c => (char)c), .. Enumerable.Range(0xC2, 0xF4 - 0xC2 + 1).Select(c => (char)c), '\uFFFD']);

    /// <summary>Finds the first misread stretch at or after an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="read">What was written; null where nothing tells.</param>
    public static bool TryFind(ReadOnlySpan<char> text, int from, out TextSpan span, out string? read)
    {
        for (var at = from; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny(s_starts);
            if (next < 0) break;
            at += next;
            var length = Read(text, at, out read);
            if (length == 0) continue;
            span = new TextSpan(at, length);
            return true;
        }
        (span, read) = (default, null);
        return false;
    }

    /// <summary>The text with all that can be told read anew; null where that changes nothing.</summary>
    public static string? Repair(ReadOnlySpan<char> text)
    {
        StringBuilder? result = null;
        var done = 0;
        for (var at = 0; TryFind(text, at, out var span, out var read); at = span.End)
        {
            if (read is null) continue;
            (result ??= new StringBuilder()).Append(text[done..span.Start]).Append(read);
            done = span.End;
        }
        return result?.Append(text[done..]).ToString();
    }

    private static int Read(ReadOnlySpan<char> text, int at, out string? read)
    {
        read = null;
        if (text[at] == '\uFFFD') return text[at..].IndexOfAnyExcept('\uFFFD') is >= 0 and var lost ? lost : text.Length - at;
        if (text[at] < '\u00A0')
        {
            read = Windows[text[at] - 0x80].ToString();
            return read[0] == text[at] ? 0 : 1;
        }
        var length = ReadRun(text, at, out read);
        if (length > 0) return length;
        // The third byte of a closing mark is one that Windows-1252 does not have, and programs drop it.
        return text[at] == '\u00E2' && at + 1 < text.Length && text[at + 1] == '\u20AC' ? 2 : 0;
    }

    /// <summary>Reads sequences that follow one another, then what they give once more.</summary>
    private static int ReadRun(ReadOnlySpan<char> text, int start, out string? read)
    {
        var (at, count, allLetters, result) = (start, 0, true, new StringBuilder());
        while (count < LongestRun && ReadSequence(text, at, out var rune) is > 0 and var units)
        {
            allLetters &= Rune.IsLetter(rune);
            result.Append(rune.ToString());
            count++;
            at += units;
        }
        read = null;
        if (count == 0 || !IsLikely(text, start, at, count, allLetters, result)) return 0;
        read = result.ToString();
        if (ReadTwice(read) is { } again) read = again;
        return at - start;
    }

    private static bool IsLikely(ReadOnlySpan<char> text, int start, int end, int count, bool allLetters, StringBuilder result)
    {
        var read = result.ToString();
        if (count == 1) return MisreadPlausibility.IsLikely(Rune.GetRuneAt(read, 0), text, start, end);
        if (allLetters) return true;
        foreach (var rune in read.EnumerateRunes())
            if (!MisreadPlausibility.IsOfArticles(rune)) return false;
        return true;
    }

    private static string? ReadTwice(string once)
    {
        if (!s_starts.Contains(once[0]) || once[0] == '\uFFFD') return null;
        var result = new StringBuilder();
        for (var at = 0; at < once.Length;)
        {
            if (ReadSequence(once, at, out var rune) is not (> 0 and var units) || !MisreadPlausibility.IsOfArticles(rune)) return null;
            result.Append(rune.ToString());
            at += units;
        }
        return result.ToString();
    }

    /// <summary>The units of one sequence of UTF-8 whose bytes were made characters one by one; 0 where none begins.</summary>
    private static int ReadSequence(ReadOnlySpan<char> text, int at, out Rune rune)
    {
        rune = default;
        if (at >= text.Length || text[at] is < '\u00C2' or > '\u00F4') return 0;
        var length = text[at] < '\u00E0' ? 2 : text[at] < '\u00F0' ? 3 : 4;
        if (at + length > text.Length) return 0;
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < length; i++)
        {
            var value = ByteOf(text[at + i]);
            if (value < 0) return 0;
            bytes[i] = (byte)value;
        }
        return Rune.DecodeFromUtf8(bytes[..length], out rune, out var used) == OperationStatus.Done && used == length ? length : 0;
    }

    private static int ByteOf(char c)
    {
        if (c <= '\u00FF') return c;
        var index = Windows.IndexOf(c, StringComparison.Ordinal);
        return index < 0 ? -1 : 0x80 + index;
    }
}

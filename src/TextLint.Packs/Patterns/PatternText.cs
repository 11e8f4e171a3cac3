using System.Runtime.CompilerServices;

namespace TextLint.Packs.Patterns;

/// <summary>What patterns ask of the text they are matched on.</summary>
internal static class PatternText
{
    /// <summary>The unit that stands for all its letter cases.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c < 128 ? (c is >= 'A' and <= 'Z' ? (char)(c | 32) : c) : char.ToLowerInvariant(c);

    /// <summary>True where a word begins or ends: <c>\b</c>.</summary>
    public static bool IsWordEdge(ReadOnlySpan<char> text, int at) =>
        (at > 0 && Categories.IsWord(text[at - 1])) != (at < text.Length && Categories.IsWord(text[at]));

    /// <summary>True where the condition holds.</summary>
    public static bool Holds(PatternAnchor anchor, ReadOnlySpan<char> text, int at) => anchor switch
    {
        PatternAnchor.LineStart => at == 0 || text[at - 1] == '\n',
        PatternAnchor.LineEnd => at == text.Length || text[at] == '\n',
        PatternAnchor.TextStart => at == 0,
        PatternAnchor.TextEnd => at == text.Length,
        PatternAnchor.TextEndOrLastLineFeed => at == text.Length || (at == text.Length - 1 && text[at] == '\n'),
        PatternAnchor.WordEdge => IsWordEdge(text, at),
        _ => !IsWordEdge(text, at),
    };

    /// <summary>True where the texts differ in letter case at most.</summary>
    public static bool EqualFolded(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length) return false;
        for (var i = 0; i < left.Length; i++)
            if (left[i] != right[i] && Fold(left[i]) != Fold(right[i])) return false;
        return true;
    }
}

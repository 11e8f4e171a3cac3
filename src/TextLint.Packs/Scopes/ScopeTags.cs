using System.Collections.Concurrent;

namespace TextLint.Packs.Rules;

/// <summary>The words that say what a piece of text is: <c>text heading h1 md</c>. A selector asks for some of them.</summary>
/// <param name="Words">Separated by points, as Vale writes a scope: <c>text.heading.h1.md</c>.</param>
public sealed record ScopeTags(string Words)
{
    // The words of blocks come from a few kinds, so there are some dozens of them.
    private static readonly ConcurrentDictionary<string, ScopeTags> s_known = new(StringComparer.Ordinal);

    private readonly HashSet<string> _words = new(Words.Split('.'), StringComparer.Ordinal);

    /// <summary>True where all the words are among these.</summary>
    public bool HasAll(ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (!_words.Contains(word)) return false;
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(ScopeTags? other) => other is not null && Words == other.Words;

    /// <inheritdoc/>
    public override int GetHashCode() => Words.GetHashCode(StringComparison.Ordinal);

    /// <summary>One instance for all of these words, which must come from a closed set.</summary>
    internal static ScopeTags Of(string words) => s_known.GetOrAdd(words, w => new ScopeTags(w));
}

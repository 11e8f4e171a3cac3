using System.Collections.Immutable;

namespace TextLint.Packs.Vale;

/// <summary>A vocabulary: words and patterns that are right, and that are wrong.</summary>
/// <param name="Accepted">From <c>accept.txt</c>.</param>
/// <param name="Rejected">From <c>reject.txt</c>.</param>
public sealed record Vocabulary(ImmutableArray<string> Accepted, ImmutableArray<string> Rejected)
{
    /// <summary>No words.</summary>
    public static Vocabulary Empty { get; } = new([], []);

    /// <summary>The words of a file: one a line; a number sign with a space behind it begins a comment.</summary>
    public static ImmutableArray<string> ReadWords(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var range in text.AsSpan().TrimStart('\uFEFF').SplitAny("\r\n"))
        {
            var line = text.AsSpan().TrimStart('\uFEFF')[range].Trim();
            if (!line.IsEmpty && !line.StartsWith("# ")) words.Add(line.ToString());
        }
        return words.DrainToImmutable();
    }

    /// <summary>The words of both, each once.</summary>
    public Vocabulary With(Vocabulary other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Vocabulary([.. Accepted.Concat(other.Accepted).Distinct(StringComparer.Ordinal)], [.. Rejected.Concat(other.Rejected).Distinct(StringComparer.Ordinal)]);
    }
}

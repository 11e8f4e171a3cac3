using System.Collections.Frozen;

namespace TextLint.Spelling;

/// <summary>Words that a project, a pack, a user or an article adds to its dictionaries, or forbids. Immutable.</summary>
public sealed class WordList
{
    private readonly FrozenSet<string> _accepted;
    private readonly FrozenSet<string> _forbidden;

    private WordList(FrozenSet<string> accepted, FrozenSet<string> forbidden) => (_accepted, _forbidden) = (accepted, forbidden);

    /// <summary>No words.</summary>
    public static WordList Empty { get; } = Create([], []);

    /// <summary>The words that are right.</summary>
    public IReadOnlyCollection<string> Accepted => _accepted;

    /// <summary>A list of these words.</summary>
    public static WordList Create(IEnumerable<string> accepted, IEnumerable<string> forbidden) =>
        new(accepted.ToFrozenSet(StringComparer.Ordinal), forbidden.ToFrozenSet(StringComparer.Ordinal));

    /// <summary>True where the list says that the word is right.</summary>
    public bool Accepts(ReadOnlySpan<char> word) => _accepted.Count > 0 && _accepted.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>True where the list says that the word is wrong.</summary>
    public bool Forbids(ReadOnlySpan<char> word) => _forbidden.Count > 0 && _forbidden.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}

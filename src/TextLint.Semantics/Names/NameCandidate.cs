using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A run of words in a block that may be a name. A candidate, not a verdict: the article decides.</summary>
/// <param name="Span">Its place in the block's prose, without title and possessive ending.</param>
/// <param name="Text">The name as written, its words joined by single spaces.</param>
/// <param name="Words">The words, particles and suffixes included.</param>
/// <param name="Evidence">What the words around it say.</param>
/// <param name="Kind">What the block alone can say of its kind.</param>
public sealed record NameCandidate(TextSpan Span, string Text, ImmutableArray<NameWord> Words, NameEvidence Evidence, NameKind Kind)
{
    private const int MostOnStack = 128;

    /// <summary>The title before it, or null.</summary>
    public NameTitle? Title { get; init; }

    /// <summary>What stands at its end.</summary>
    public NameEnding Ending { get; init; }

    /// <summary>True where it begins a sentence with a word that is an ordinary one too: <c>Rice</c>, <c>Black</c>.</summary>
    public bool HasDoubtfulLead { get; init; }

    /// <summary>The name with the first word of the sentence before it, for an article that writes it so elsewhere; or null.</summary>
    public NameCandidate? WithLead { get; init; }

    /// <summary>True where it is written in capitals among capitals, or in a headline that gives each word one: its capitals say nothing.</summary>
    public bool IsStyled { get; init; }

    /// <summary>Number of words that are not particles, initials, suffixes or nicknames.</summary>
    public int CoreCount { get; } = CountCore(Words);

    /// <summary>True for a name of two words or more, an initial counted as one.</summary>
    public bool IsFull => CoreCount > 1 || (CoreCount == 1 && Words[0].Part == NameWordPart.Initial);

    /// <summary>Key of the last word that is no suffix: the family name of most persons.</summary>
    public string FamilyKey => Words[FamilyIndex].Key;

    /// <summary>The keys of its words with spaces between them, by which equal names are found.</summary>
    internal string Key { get; } = KeyOf(Words);

    /// <summary>Index of the last core word.</summary>
    public int FamilyIndex { get; } = LastCore(Words);

    /// <summary>True where all is the same, its place in the block included.</summary>
    internal bool HasSameContent(NameCandidate other) =>
        Span == other.Span && Evidence == other.Evidence && Kind == other.Kind && Ending == other.Ending && HasDoubtfulLead == other.HasDoubtfulLead && IsStyled == other.IsStyled
        && Text == other.Text && Title == other.Title && Words.AsSpan().SequenceEqual(other.Words.AsSpan())
        && (WithLead is null ? other.WithLead is null : other.WithLead is not null && WithLead.HasSameContent(other.WithLead));

    /// <summary>Keys of words with spaces between them; initials without their stops, as "J.K." and "J. K." are one.</summary>
    internal static string KeyOf(ImmutableArray<NameWord> words)
    {
        if (words.Length == 1) return words[0].Key;
        var length = 0;
        foreach (var word in words) length += word.Part == NameWordPart.Nickname ? 0 : word.Key.Length + 1;
        Span<char> key = length <= MostOnStack ? stackalloc char[MostOnStack] : new char[length];
        var end = 0;
        var isInitial = false;
        foreach (var word in words)
        {
            if (word.Part == NameWordPart.Nickname) continue;
            if (isInitial && word.Part != NameWordPart.Initial) key[end++] = ' ';
            isInitial = word.Part == NameWordPart.Initial;
            foreach (var c in word.Key)
                if (!isInitial || c != '.') key[end++] = c;
            if (!isInitial) key[end++] = ' ';
        }
        return key[..end].ToString();
    }

    private static int CountCore(ImmutableArray<NameWord> words)
    {
        var count = 0;
        foreach (var word in words)
            if (word.IsCore) count++;
        return count;
    }

    private static int LastCore(ImmutableArray<NameWord> words)
    {
        for (var i = words.Length - 1; i > 0; i--)
            if (words[i].IsCore) return i;
        return 0;
    }
}

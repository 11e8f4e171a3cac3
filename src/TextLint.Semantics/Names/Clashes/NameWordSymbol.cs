using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>One word of names over the whole article: how often it stands, with which words, and in which part of names.</summary>
public sealed class NameWordSymbol
{
    private readonly List<NameWordPlace> _places = [];
    private readonly HashSet<string> _companions = new(StringComparer.Ordinal);

    internal NameWordSymbol(NameWord word) => (Text, Key, Folded, Entry) = (word.Text, word.Key, Syntax.Text.Folding.Fold(word.Text), word.Entry);

    /// <summary>The word as first written.</summary>
    public string Text { get; }

    /// <summary>The word folded, without diacritics.</summary>
    public string Key { get; }

    /// <summary>The word folded, with its diacritics.</summary>
    public string Folded { get; }

    /// <summary>What the lexicon knows of it.</summary>
    public LexiconEntry Entry { get; }

    /// <summary>All places, in order.</summary>
    public IReadOnlyList<NameWordPlace> Places => _places;

    /// <summary>Keys of the words that stand with it in names of two words or more; titles of a person among them.</summary>
    public IReadOnlySet<string> Companions => _companions;

    /// <summary>How often it is the family name of a person named in full.</summary>
    public int FamilyCount { get; private set; }

    /// <summary>How often it is the given name of a person named in full.</summary>
    public int GivenCount { get; private set; }

    /// <summary>How often it stands alone, in the body.</summary>
    public int BareCount { get; private set; }

    /// <summary>How often it stands alone and speaks, or is called Mr or by a title.</summary>
    public int BarePersonCount { get; private set; }

    /// <summary>How often it has a capital that no sentence gave it.</summary>
    public int MidCount { get; private set; }

    /// <summary>How often it stands in a list of names.</summary>
    public int ListedCount { get; private set; }

    /// <summary>What the words around all its places say together.</summary>
    public NameEvidence Evidence { get; private set; }

    internal void Add(NameWordPlace place)
    {
        var candidate = place.Candidate;
        _places.Add(place);
        Evidence |= candidate.Evidence;
        if (candidate.Evidence.HasFlag(NameEvidence.Listed)) ListedCount++;
        if (candidate.IsStyled) return;
        if (!candidate.Evidence.HasFlag(NameEvidence.Initial)) MidCount++;
        if (candidate.CoreCount == 1 && !candidate.IsFull) AddBare(candidate);
        else AddFull(candidate, place.Index);
    }

    private void AddBare(NameCandidate candidate)
    {
        BareCount++;
        if (candidate.Title is not null || (candidate.Evidence & (NameEvidence.Honorific | NameEvidence.Speaks)) != NameEvidence.None) BarePersonCount++;
    }

    private void AddFull(NameCandidate candidate, int index)
    {
        for (var i = 0; i < candidate.Words.Length; i++)
            if (i != index && candidate.Words[i].Part is NameWordPart.Core or NameWordPart.Initial) _companions.Add(candidate.Words[i].Key);
        if (candidate.Kind != NameKind.Person) return;
        if (index == candidate.FamilyIndex) FamilyCount++;
        else if (index == 0) GivenCount++;
    }
}

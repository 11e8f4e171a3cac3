namespace TextLint.Semantics;

/// <summary>A name of the article: a full one, or a bare word that no full name of the article holds.</summary>
public sealed class NameSymbol
{
    private readonly List<Mention> _mentions = [];

    internal NameSymbol(NameCandidate first) => (Text, FamilyName, IsFull) = (first.Text, first.FamilyName, first.WordCount > 1);

    /// <summary>The name as first written.</summary>
    public string Text { get; }

    /// <summary>Its last word, folded.</summary>
    public string FamilyName { get; }

    /// <summary>True for a name of two words or more.</summary>
    public bool IsFull { get; }

    /// <summary>True where a mention shows a person.</summary>
    public bool IsPerson { get; private set; }

    /// <summary>Where the whole name stands, in order. Places of a bare part of it are <see cref="ResumedCount"/>.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>How often a bare part of a full name stands elsewhere in the article.</summary>
    public int ResumedCount { get; internal set; }

    /// <summary>What the words around all mentions say together.</summary>
    public NameEvidence Evidence { get; private set; }

    internal void Add(Mention mention, bool isPerson)
    {
        _mentions.Add(mention);
        Evidence |= mention.Evidence;
        IsPerson |= isPerson;
    }
}

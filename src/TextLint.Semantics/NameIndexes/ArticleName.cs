namespace TextLint.Semantics;

/// <summary>A name of one article as an index keeps it: without the titles before it.</summary>
public sealed class ArticleName
{
    private readonly List<Mention> _mentions = [];

    internal ArticleName(string text, NameKind kind, bool isFull) => (Text, Kind, IsFull) = (text, kind, isFull);

    /// <summary>The name as first written, its words joined by single spaces.</summary>
    public string Text { get; }

    /// <summary>What it names, as far as its words and the article tell.</summary>
    public NameKind Kind { get; }

    /// <summary>True for a name of two words or more.</summary>
    public bool IsFull { get; }

    /// <summary>Where the whole name stands, in order.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>How often the article names it, bare parts of a full name included.</summary>
    public int Count { get; private set; }

    /// <summary>What the words around all mentions say together.</summary>
    public NameEvidence Evidence { get; private set; }

    internal void Add(NameSymbol symbol)
    {
        _mentions.AddRange(symbol.Mentions.Where(m => m.Candidate.IsFull == symbol.IsFull));
        Count += symbol.Mentions.Count;
        Evidence |= symbol.Evidence;
    }
}

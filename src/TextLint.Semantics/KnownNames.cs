using System.Collections.Frozen;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Names, acronyms and words that publication and article know: never reported as unknown. Immutable.</summary>
public sealed class KnownNames
{
    private readonly FrozenSet<string> _words;
    private readonly NamePairs _distinct;

    private KnownNames(FrozenSet<string> words, Roster roster, ArticleFacts article)
    {
        (_words, Roster, Article) = (words, roster, article);
        _distinct = article.Distinct.IsEmpty ? NamePairs.Empty : NamePairs.Create(article.Distinct);
    }

    /// <summary>Nothing known.</summary>
    public static KnownNames Empty { get; } = new(FrozenSet<string>.Empty, Roster.Empty, ArticleFacts.None);

    /// <summary>Number of words and names, those of the roster aside.</summary>
    public int Count => _words.Count;

    /// <summary>Whom and what the publication knows by name.</summary>
    public Roster Roster { get; }

    /// <summary>What the article says of itself.</summary>
    public ArticleFacts Article { get; }

    /// <summary>A set of these names; letter case and the kind of apostrophe do not count.</summary>
    public static KnownNames Create(IEnumerable<string> names) => new(names.ToFrozenSet(FoldingComparer.Instance), Roster.Empty, ArticleFacts.None);

    /// <summary>The same words with a roster.</summary>
    public KnownNames With(Roster roster) => new(_words, roster, Article);

    /// <summary>The same words and roster for an article.</summary>
    public KnownNames With(ArticleFacts article) => new(_words, Roster, article);

    /// <summary>True where <paramref name="name"/> is one of the words, or a name, an alias or a part of a person's name in the roster.</summary>
    public bool Contains(string name) => (_words.Count > 0 && _words.Contains(name)) || Roster.Contains(name);

    /// <summary>True where article or roster say that two names are not two spellings of one; false for one name in two letter cases.</summary>
    public bool AreDistinct(string first, string second) =>
        !Folding.Equal(first, second) && (_distinct.Contains(first, second) || Roster.AreDistinct(first, second));
}

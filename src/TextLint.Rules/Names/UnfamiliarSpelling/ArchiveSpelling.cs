using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>
/// Decides whether a name of the article is a misspelling of one that the archive has. Two people may differ by a letter, so all that speaks for two
/// names has to be absent; each guard was an edited text that the rule reported before.
/// </summary>
/// <param name="model">The article.</param>
/// <param name="index">The names of all articles.</param>
/// <param name="article">The article as the index has it, which does not count; null where it has none.</param>
/// <param name="minArticles">How many other articles make a spelling the archive's.</param>
internal sealed class ArchiveSpelling(SemanticModel model, NameIndex index, string? article, int minArticles)
{
    private const LexiconFlags Known = LexiconFlags.LowerCaseWord | LexiconFlags.ProperNoun | LexiconFlags.GivenName | LexiconFlags.Surname | LexiconFlags.PersonName
        | LexiconFlags.Place | LexiconFlags.Demonym | LexiconFlags.Organization;

    // A bare word has no other word that speaks for the same bearer, so it has to be long enough to be nobody else's.
    private const int ShortestBare = 6;

    private HashSet<string>? _ownWords;

    /// <summary>The folded words of all names of the article.</summary>
    private HashSet<string> OwnWords => _ownWords ??= [.. model.Facts.SelectMany(f => f.Names).SelectMany(n => n.Text.Split(' ')).Select(w => Folding.FoldDiacritics(w))];

    /// <summary>The archive's name that is probably meant; null where none is, or more than one may be.</summary>
    public NameIndexEntry? Find(ArticleName name)
    {
        const NameEvidence NoName = NameEvidence.Cited | NameEvidence.Role;
        if ((name.Evidence & NoName) != NameEvidence.None || (!name.IsFull && name.Text.Length < ShortestBare)) return null;
        var own = name.IsFull ? index.Find(name.Text) : index.FindBare(name.Text);
        if (own is not null && own.CountArticles(article) > 0) return null;
        NameIndexEntry? found = null;
        foreach (var near in index.FindNear(name.Text, article, minArticles))
        {
            if (!MayBeSame(name, near)) continue;
            if (found is not null) return null;
            found = near.Entry;
        }
        return found;
    }

    private bool MayBeSame(ArticleName name, NearName near)
    {
        var (own, other) = (name.Text.Split(' '), near.Entry.Name.Split(' '));
        if (own.Length != other.Length || !HaveOneKind(name, near.Entry)) return false;
        var (word, archived) = (own[near.Word], other[near.Word]);
        // Fernandel is two slips from Hernandez, and no given name says that they are not the same.
        if (!name.IsFull && near.Distance > 1) return false;
        // An article that has both is one that tells them apart, or has a slip which it shows itself.
        if (OwnWords.Contains(Folding.FoldDiacritics(archived)) || model.KnownNames.Contains(word) || model.KnownNames.Contains(name.Text)) return false;
        return LookAlike(Folding.FoldDiacritics(word), Folding.FoldDiacritics(archived)) && IsUnknown(word, name, archived);
    }

    private static bool HaveOneKind(ArticleName name, NameIndexEntry entry) =>
        name.Kind == NameKind.Unknown || entry.Kind == NameKind.Unknown || name.Kind == entry.Kind;

    private static bool LookAlike(string word, string archived) =>
        (word[0] == archived[0] || word.AsSpan(1, 2).SequenceEqual(archived.AsSpan(1, 2))) && !NameDerivation.AreRelated(word, archived);

    /// <summary>A word that is itself a common word or name stands for somebody of that name, but for a person of a full name whose other word is rare.</summary>
    private bool IsUnknown(string word, ArticleName name, string archived)
    {
        var lexicon = model.Language.Lexicon;
        if (!lexicon.Contains(word, Known) && !model.Language.Speller.Check(word)) return true;
        return name is { IsFull: true, Kind: NameKind.Person } && !lexicon.Contains(archived, Known);
    }
}

using System.Collections.Immutable;
using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>The names of one article as an index keeps them. The one place where indexes meet the article's own table of names.</summary>
public static class ArticleNames
{
    // A run of capitals that is longer is a line of a table or a credit, not a name.
    private const int MostWords = 6;
    private const int LongestName = 80;

    /// <summary>The names that an article contributes to an index, and that a rule may hold against one.</summary>
    public static IEnumerable<NameSymbol> Of(SemanticModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Names.Where(n => n.IsFull ? IsShort(n.Text) : IsNamed(n, model.Language.Lexicon));
    }

    /// <summary>What a name names, as far as its words and the article tell.</summary>
    public static NameKind KindOf(NameSymbol name, SemanticModel model)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(model);
        if (name.IsPerson || (!name.IsFull && name.Evidence.HasFlag(NameEvidence.Honorific))) return NameKind.Person;
        if (model.Language.Lexicon.Contains(name.Text, LexiconFlags.Place)) return NameKind.Place;
        return Vocabulary.IsOrganization(name.FamilyName) || model.Language.Lexicon.Contains(name.Text, LexiconFlags.Organization) ? NameKind.Organization : NameKind.Unknown;
    }

    /// <summary>The records that an article contributes to an index.</summary>
    /// <param name="model">The article.</param>
    /// <param name="article">The path or id under which the index keeps it.</param>
    public static ImmutableArray<NameIndexRecord> CreateRecords(SemanticModel model, string article)
    {
        ArgumentNullException.ThrowIfNull(model);
        return [.. Of(model).Select(n => new NameIndexRecord(n.Text, article, LineOf(n.Mentions[0], model), n.Mentions.Count + n.ResumedCount, KindOf(n, model)))];
    }

    private static int LineOf(Mention mention, SemanticModel model) =>
        model.Document.Text.GetLinePosition(model.Document.ToSource(mention.Block, mention.Span).Start).Line + 1;

    private static bool IsShort(string name) => name.Length <= LongestName && name.AsSpan().Count(' ') < MostWords;

    /// <summary>A bare word that is a name for more reasons than the capital of a sentence or of a headline, and no adjective or common noun.</summary>
    private static bool IsNamed(NameSymbol name, Lexicon lexicon)
    {
        const NameEvidence Person = NameEvidence.Honorific | NameEvidence.Speaks;
        if (name.Text.Length > LongestName || lexicon.Contains(name.Text, LexiconFlags.Demonym)) return false;
        if ((name.Evidence & Person) != NameEvidence.None) return true;
        if (lexicon.Contains(name.Text, LexiconFlags.LowerCaseWord)) return false;
        foreach (var mention in name.Mentions)
            if (mention.Zone == Zone.Body && (mention.Evidence & (NameEvidence.Initial | NameEvidence.Cited | NameEvidence.Compound)) == NameEvidence.None) return true;
        return false;
    }
}

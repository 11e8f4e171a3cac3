using System.Collections.Immutable;
using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>The names of one article as an index keeps them. The one place where indexes meet the article's own table of names.</summary>
public static class ArticleNames
{
    // A run of capitals that is longer is a line of a table or a credit, not a name.
    private const int MostWords = 6;
    private const int LongestName = 80;

    /// <summary>The names that an article contributes to an index and that a rule may hold against one, in the order of their first mention.</summary>
    public static ImmutableArray<ArticleName> Read(SemanticModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var (known, names) = (new Dictionary<string, ArticleName>(StringComparer.Ordinal), ImmutableArray.CreateBuilder<ArticleName>());
        foreach (var symbol in model.Names)
        {
            if (!(symbol.IsFull ? IsShort(symbol.Text) : IsNamed(symbol, model.Language.Lexicon))) continue;
            if (!known.TryGetValue(symbol.Text, out var name))
            {
                known.Add(symbol.Text, name = new ArticleName(symbol.Text, KindOf(symbol), symbol.IsFull));
                names.Add(name);
            }
            name.Add(symbol);
        }
        return names.ToImmutable();
    }

    /// <summary>The records that an article contributes to an index.</summary>
    /// <param name="model">The article.</param>
    /// <param name="article">The path or id under which the index keeps it.</param>
    public static ImmutableArray<NameIndexRecord> CreateRecords(SemanticModel model, string article) =>
        [.. Read(model).Select(n => new NameIndexRecord(n.Text, article, LineOf(n.Mentions[0], model), n.Count, n.Kind))];

    private static int LineOf(Mention mention, SemanticModel model) =>
        model.Document.Text.GetLinePosition(model.Document.ToSource(mention.Block, mention.Span).Start).Line + 1;

    private static bool IsShort(string name) => name.Length <= LongestName && name.AsSpan().Count(' ') < MostWords;

    private static NameKind KindOf(NameSymbol symbol) => symbol.Evidence.HasFlag(NameEvidence.Honorific) ? NameKind.Person : symbol.Kind;

    /// <summary>A bare word that is a name for more reasons than the capital of a sentence or of a headline, and no adjective, common noun or contraction.</summary>
    private static bool IsNamed(NameSymbol symbol, Lexicon lexicon)
    {
        const NameEvidence Person = NameEvidence.Honorific | NameEvidence.Speaks;
        if (symbol.Text.Length > LongestName || lexicon.Contains(symbol.Text, LexiconFlags.Demonym) || symbol.FamilyName.StartsWith("i'", StringComparison.Ordinal)) return false;
        if ((symbol.Evidence & Person) != NameEvidence.None) return true;
        if (lexicon.Contains(symbol.Text, LexiconFlags.LowerCaseWord)) return false;
        foreach (var mention in symbol.Mentions)
            if (mention.Zone == Zone.Body && (mention.Evidence & (NameEvidence.Initial | NameEvidence.Cited | NameEvidence.Compound)) == NameEvidence.None) return true;
        return false;
    }
}

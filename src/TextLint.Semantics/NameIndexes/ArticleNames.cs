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
            var text = WithoutTitles(symbol, model.Language.Lexicon);
            if (!known.TryGetValue(text, out var name))
            {
                known.Add(text, name = new ArticleName(text, KindOf(symbol, text, model.Language.Lexicon), symbol.IsFull));
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

    /// <summary>"Prime Minister Ada Velden" is Ada Velden: common nouns before a given name are what somebody is, not who.</summary>
    private static string WithoutTitles(NameSymbol symbol, Lexicon lexicon)
    {
        if (!symbol.IsFull) return symbol.Text;
        var words = symbol.Text.Split(' ');
        var first = 0;
        while (first < words.Length - 2 && (lexicon.Find(words[first]) & (LexiconFlags.LowerCaseWord | LexiconFlags.GivenName)) == LexiconFlags.LowerCaseWord) first++;
        return first > 0 && IsGiven(words[first], lexicon) ? string.Join(' ', words[first..]) : symbol.Text;
    }

    private static bool IsGiven(string word, Lexicon lexicon) => lexicon.Contains(word, LexiconFlags.GivenName);

    private static NameKind KindOf(NameSymbol symbol, string text, Lexicon lexicon)
    {
        if (symbol.IsPerson || text.Length < symbol.Text.Length || (!symbol.IsFull && symbol.Evidence.HasFlag(NameEvidence.Honorific))) return NameKind.Person;
        if (lexicon.Contains(text, LexiconFlags.Place)) return NameKind.Place;
        return Vocabulary.IsOrganization(symbol.FamilyName) || lexicon.Contains(text, LexiconFlags.Organization) ? NameKind.Organization : NameKind.Unknown;
    }

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

using System.Collections.Immutable;
using System.Globalization;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>Reports a name that no other article has, a slip or two from one that several articles have: the slip that one article alone cannot show.</summary>
public sealed class UnfamiliarSpellingAnalyzer : DiagnosticAnalyzer
{
    private const int MostPlaces = 3;

    private static readonly Int32Option s_minArticles = new(
        "min-articles",
        NameIndex.EstablishedArticles,
        2,
        100,
        "From this many other articles on a spelling counts as the archive's.");

    /// <summary>TL3016.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL3016",
        Name = "unfamiliar-spelling",
        Title = "Name that the archive spells otherwise",
        MessageFormat = "No other article names \"{0}\"; {2} articles name \"{1}\". Is it the same name?",
        Category = "Names",
        DefaultSeverity = DiagnosticSeverity.Warning,
        InQuotations = QuotationTreatment.Cautious,
        Options = [s_minArticles],
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        if (context.Profile.NameIndex.IsEmpty) return;
        var archive = new ArchiveSpelling(context.Model, context.Profile.NameIndex, context.Article, context.GetOption(Descriptor, s_minArticles));
        foreach (var name in ArticleNames.Read(context.Model))
            if (archive.Find(name) is { } entry) Report(context, name, entry);
    }

    /// <summary>The name without the titles before it, which its mention spans.</summary>
    private static TextSpan Place(SemanticModel model, Mention mention, string name)
    {
        var block = model.Document.Blocks[mention.Block];
        var at = block.GetString(mention.Span).LastIndexOf(name.Split(' ')[0], StringComparison.Ordinal);
        return model.Document.ToSource(mention.Block, at <= 0 ? mention.Span : TextSpan.FromBounds(mention.Span.Start + at, mention.Span.End));
    }

    private static void Report(SemanticModelAnalysisContext context, ArticleName name, NameIndexEntry entry)
    {
        var first = name.Mentions.FirstOrDefault(m => m.Zone == Zone.Body, name.Mentions[0]);
        var places = entry.Articles.Where(a => a.Article != context.Article).Take(MostPlaces);
        var properties = ImmutableDictionary<string, string>.Empty.Add(DiagnosticProperties.Name, name.Text).Add(DiagnosticProperties.OtherName, entry.Name);
        context.Report(
            Descriptor,
            Place(context.Model, first, name.Text),
            [.. places.Select(p => RelatedLocation.InArticle(p.Article, p.Line, $"names \"{entry.Name}\""))],
            new DiagnosticReport(Properties: properties),
            name.Text,
            entry.Name,
            entry.CountArticles(context.Article).ToString("N0", CultureInfo.InvariantCulture));
    }
}

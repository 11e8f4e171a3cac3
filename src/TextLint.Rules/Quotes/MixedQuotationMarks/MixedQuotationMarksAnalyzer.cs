using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Quotes;

/// <summary>Reports quotation marks of which some are straight and some curly; to an editor's eyes alone also apostrophes.</summary>
public sealed class MixedQuotationMarksAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property with the <see cref="QuotationMarkScope"/> of the marks.</summary>
    public const string ScopeProperty = "scope";

    /// <summary>The property with the <see cref="QuotationMarkStyle"/> they should have.</summary>
    public const string StyleProperty = "style";

    // So many are shown one by one.
    private const int MostPlaces = 3;

    /// <summary>TL2005.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL2005",
        Name = "mixed-quotation-marks",
        Title = "Straight and curly quotation marks in one article",
        MessageFormat = "{0}",
        Category = "Quotes",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Family = RuleFamily.Consistency,
        IsGrouped = true,
        IsCleanUp = true,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var (quotations, apostrophes) = Count(context.Model);
        if (quotations.IsMixed) ReportQuotations(context, quotations);
        // Systems that set marks by themselves leave such traces everywhere, and no reader sees them: an editor may.
        // Where the quotation marks have one style, that is the article's.
        if (apostrophes.IsMixed) ReportApostrophes(context, quotations.IsMixed || quotations.Straight + quotations.Curly == 0 ? apostrophes.Majority : quotations.Majority, Describe(apostrophes, "apostrophes"));
        else if (apostrophes.Straight + apostrophes.Curly > 0 && quotations is { IsMixed: false } && quotations.Straight + quotations.Curly > 0 && quotations.Majority != apostrophes.Majority)
            ReportApostrophes(context, quotations.Majority, $"The apostrophes are {NameOf(apostrophes.Majority)}, the quotation marks {NameOf(quotations.Majority)}.");
    }

    private static (MarkCount Quotations, MarkCount Apostrophes) Count(SemanticModel model)
    {
        var (quotations, apostrophes) = (default(MarkCount), default(MarkCount));
        for (var block = 0; block < model.Facts.Length; block++)
        {
            if (!model.Document.Blocks[block].IsProse || model.Document.Blocks[block].Kind == SyntaxKind.AltText) continue;
            quotations += model.Facts[block].QuotationMarks;
            apostrophes += model.Facts[block].Apostrophes;
        }
        return (quotations, apostrophes);
    }

    private static void ReportQuotations(SemanticModelAnalysisContext context, MarkCount count)
    {
        var places = PlacesOf(context.Model, count.Majority, QuotationMarkScope.Quotations);
        var other = count.Majority == QuotationMarkStyle.Curly ? QuotationMarkStyle.Straight : QuotationMarkStyle.Curly;
        var isFew = places.Length <= MostPlaces;
        var message = isFew ? $"This quotation mark is {NameOf(other)}, the article's others are {NameOf(count.Majority)}." : Describe(count, "quotation marks");
        foreach (var place in isFew ? places : places[..1]) context.Report(Descriptor, place, [], new DiagnosticReport(Properties: Describe(count.Majority, QuotationMarkScope.Quotations)), message);
    }

    private static void ReportApostrophes(SemanticModelAnalysisContext context, QuotationMarkStyle style, string message)
    {
        if (PlacesOf(context.Model, style, QuotationMarkScope.Apostrophes) is [var first, ..])
            context.Report(Descriptor, first, [], new DiagnosticReport(DiagnosticSeverity.Hint, Describe(style, QuotationMarkScope.Apostrophes)), message);
    }

    /// <summary>The marks that a conversion would change: an escaped one, or one that may be anything, is no fault of consistency.</summary>
    private static TextSpan[] PlacesOf(SemanticModel model, QuotationMarkStyle style, QuotationMarkScope scope) =>
        [.. QuotationMarkConversion.Create(model, style, scope).Changes.Where(c => c.NewText.Length > 0).Select(c => c.Span)];

    private static string Describe(MarkCount count, string what)
    {
        var (few, of) = (Math.Min(count.Straight, count.Curly), count.Straight + count.Curly);
        var other = count.Majority == QuotationMarkStyle.Curly ? QuotationMarkStyle.Straight : QuotationMarkStyle.Curly;
        return $"{few} of {of} {what} {(few == 1 ? "is" : "are")} {NameOf(other)}, the others {NameOf(count.Majority)}.";
    }

    private static ImmutableDictionary<string, string> Describe(QuotationMarkStyle style, QuotationMarkScope scope) =>
        ImmutableDictionary<string, string>.Empty.Add(StyleProperty, style.ToString()).Add(ScopeProperty, scope.ToString());

    private static string NameOf(QuotationMarkStyle style) => style == QuotationMarkStyle.Curly ? "curly" : "straight";
}

using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Style;

/// <summary>Reports decades that are not written as the house writes them.</summary>
public sealed class DecadeStyleAnalyzer : DiagnosticAnalyzer
{
    private static readonly ChoiceOption s_style = new("style", "plain", ["plain", "apostrophe"], "\"plain\" for the 1990s, \"apostrophe\" for the 1990's.");
    private static readonly ChoiceOption s_twoDigit = new(
        "two-digit", "any", ["any", "apostrophe", "plain", "full"], "What two figures alone look like: \"any\", \"apostrophe\" for the '90s, \"plain\" for the 90s, \"full\" for four figures.");

    private const int FirstUnsure = 20;


    /// <summary>TL8012.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = HouseStyle.Describe(
        "TL8012", "decade-style", "Decade in another style than the house's", "decades", "A text that goes to the other value and back is as it was; so is one whose short decades are only given or taken an apostrophe.", s_style, s_twoDigit);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var four = context.GetOption(Descriptor, s_style) == "apostrophe" ? "####'s" : "####s";
        var two = context.GetOption(Descriptor, s_twoDigit) switch { "apostrophe" => "'##s", "plain" => "##s", "full" => four, _ => null };
        // The mark is that of the article.
        var isCurly = context.Model.Document.Text.AsSpan(new TextSpan(0, context.Model.Document.Text.Length)).Contains('\u2019');
        foreach (var (decade, site) in StyleFigures.Of<DecadeFigure>(context.Model))
        {
            var target = decade.Form switch { "####s" or "####'s" => four, "'##s" or "##s" => two, _ => null };
            if (target is null || target == decade.Form || (target == "####'s" && !IsAfterArticle(site, context.Model.Language)) || DecadeWriting.Write(decade.FirstYear, target, context.Model.Language.Figures) is not { } written) continue;
            // The '20s were a hundred years ago, or are now.
            StyleReport.Add(context, Descriptor, site, isCurly ? written.Replace('\'', '\u2019') : written, isSafe: target != four || decade.FirstYear > FirstUnsure);
        }
    }

    /// <summary>1990's without an article would be a year's.</summary>
    private static bool IsAfterArticle(FigureSite site, LanguageData language) =>
        language.Vocabulary.IsArticle(site.WordBefore) || (site.WordBefore.Length > 0 && language.Vocabulary.IsArticle(site.TextAt(site.PastBefore(site.Before))));
}

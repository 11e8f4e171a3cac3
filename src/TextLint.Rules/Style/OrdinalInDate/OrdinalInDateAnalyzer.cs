using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;
using TextLint.Semantics;

namespace TextLint.Rules.Style;

/// <summary>Reports dates whose day has an ordinal ending.</summary>
public sealed class OrdinalInDateAnalyzer : DiagnosticAnalyzer
{
    private static readonly ChoiceOption s_style = new("style", "none", ["none"], "\"none\": the day of a date is a bare figure.");

    /// <summary>TL8009.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = HouseStyle.Describe(
        "TL8009", "ordinal-in-date", "Ordinal in a date", "date-ordinals", "There is one value, so no way back.", s_style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        if (context.GetOption(Descriptor, s_style) != "none") return;
        foreach (var (date, site) in StyleFigures.Of<DateFigure>(context.Model))
            if (date.Ordinal.Length > 0 && StyleDates.IsFree(date, site, context.Model.Language) && !(date.IsDayFirst && context.Model.Language.Vocabulary.IsArticle(site.WordBefore)))
                StyleReport.Add(context, Descriptor, site, DateWriting.Write(date, date.IsDayFirst, "", date.MonthText, hasComma: true));
    }
}

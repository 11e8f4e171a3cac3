using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Numbers;

/// <summary>Reports a day that its month does not have.</summary>
public sealed class ImpossibleDateAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL5002.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL5002",
        Name = "impossible-date",
        Title = "Date that the calendar does not have",
        MessageFormat = "There is no {0}: {1}.",
        Category = "Numbers",
        DefaultSeverity = DiagnosticSeverity.Error,
        InQuotations = QuotationTreatment.Cautious,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var document = context.Model.Document;
        foreach (var (block, date) in context.Model.GetFigures<DateFigure>())
            if (!date.Exists && IsMeant(date))
                context.Report(Descriptor, document.ToSource(block, date.Span), document.Blocks[block].GetString(date.Span), ReasonOf(date, context.Model.Language.Figures));
    }

    /// <summary>Far beyond a month's end the number is no day; in figures it may be a code, unless two parts of it are right.</summary>
    private static bool IsMeant(DateFigure date) => date.IsNumeric ? date.Year is >= 1900 and < 2100 && (date.Month is >= 1 and <= 12 || date.Day is >= 1 and <= 12) : date.Day <= 39 && (date.Day <= 31 || date.Year > 0);

    private static string ReasonOf(DateFigure date, FigureVocabulary words)
    {
        if (date.Month is < 1 or > 12) return $"a year has no month {date.Month}";
        var month = words.MonthNames[date.Month - 1];
        return date is { Month: 2, Year: > 0 } ? $"{month} {date.Year} has {date.DaysInMonth} days" : $"{month} has {date.DaysInMonth} days";
    }
}

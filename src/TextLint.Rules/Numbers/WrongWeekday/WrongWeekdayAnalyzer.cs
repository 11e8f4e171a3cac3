using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Numbers;

/// <summary>Reports a weekday beside a date that falls on another.</summary>
public sealed class WrongWeekdayAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property with the weekday that the date has.</summary>
    public const string WeekdayProperty = "weekday";

    /// <summary>The property with the nearest day of the month that has the weekday; empty where there is none.</summary>
    public const string DayProperty = "day";

    /// <summary>TL5001.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL5001",
        Name = "wrong-weekday",
        Title = "Weekday that the date does not have",
        MessageFormat = "{0} {1} a {2}, not a {3}.",
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
        var days = new WeekdayCheck(context.Model);
        foreach (var (block, date) in context.Model.GetFigures<DateFigure>())
            if (date.Weekday is not null && days.Find(block, date) is { } day && day.DayOfWeek != date.Weekday) Report(context, block, date, day);
    }

    private static void Report(SemanticModelAnalysisContext context, int block, DateFigure date, DateOnly day)
    {
        var words = context.Model.Language.Figures;
        var written = context.Model.Document.Blocks[block].GetString(date.WeekdaySpan);
        var right = WeekdayWriter.Write(day.DayOfWeek, written, words);
        var shown = date.Year > 0 ? context.Model.Document.Blocks[block].GetString(date.Span) : $"{context.Model.Document.Blocks[block].GetString(date.Span)} in {day.Year}";
        var properties = ImmutableDictionary<string, string>.Empty.Add(WeekdayProperty, right).Add(DayProperty, NearestDay(date, day));
        context.Report(
            Descriptor,
            context.Model.Document.ToSource(block, date.WeekdaySpan),
            [new RelatedLocation(context.Model.Document.ToSource(block, date.Span), $"a {right}")],
            new DiagnosticReport(date.Year > 0 ? null : DiagnosticSeverity.Info, properties),
            shown, context.Model.KnownNames.Article.Date <= day ? "is" : "was", right, written);
    }

    /// <summary>The day of the month, near the one written, that has the weekday; empty where the month ends before.</summary>
    private static string NearestDay(DateFigure date, DateOnly day)
    {
        var ahead = ((int)date.Weekday!.Value - (int)day.DayOfWeek + 7) % 7;
        var moved = date.Day + (ahead <= 3 ? ahead : ahead - 7);
        return moved >= 1 && moved <= DateTime.DaysInMonth(day.Year, day.Month) ? moved.ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
    }
}

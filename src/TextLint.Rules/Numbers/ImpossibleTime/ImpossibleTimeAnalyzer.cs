using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Numbers;

/// <summary>Reports a minute past 59, and an hour past 12 with the half of the day.</summary>
public sealed class ImpossibleTimeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL5003.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL5003",
        Name = "impossible-time",
        Title = "Time of day that no clock shows",
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
        foreach (var (block, time) in context.Model.GetFigures<TimeFigure>())
            if (ReasonOf(time) is { } reason) context.Report(Descriptor, document.ToSource(block, time.Span), document.Blocks[block].GetString(time.Span), reason);
    }

    private static string? ReasonOf(TimeFigure time)
    {
        if (time.HalfDayForm.Length == 0) return null;
        if (time.Minute > 59) return "an hour has 60 minutes";
        return time.Hour > 12 ? "with a.m. or p.m. the hours end at 12" : null;
    }
}

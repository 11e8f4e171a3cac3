using System.Collections.Immutable;
using System.Globalization;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Quotes;

/// <summary>Reports the faults of one kind that the reading of an article's quotation marks found.</summary>
internal static class FaultReport
{
    /// <summary>The property that holds the fault's index in <see cref="QuotationTable.Faults"/>.</summary>
    public const string Fault = "fault";

    /// <summary>Reports them; what may be an apostrophe is info at most.</summary>
    public static void Report(SemanticModelAnalysisContext context, DiagnosticDescriptor descriptor, QuotationFaultKind kind)
    {
        var faults = context.Model.Quotations.Faults;
        for (var i = 0; i < faults.Length; i++)
        {
            if (faults[i].Kind != kind) continue;
            var properties = ImmutableDictionary<string, string>.Empty.Add(Fault, i.ToString(CultureInfo.InvariantCulture));
            var report = new DiagnosticReport(faults[i].IsUncertain ? DiagnosticSeverity.Info : null, properties);
            context.Report(descriptor, Place(context.Model, faults[i]), [], report, Arguments(context.Model, faults[i]));
        }
    }

    /// <summary>What a fault marks in the text.</summary>
    private static TextSpan Place(SemanticModel model, QuotationFault fault)
    {
        var span = model.Document.ToSource(fault.Block, fault.Span);
        return fault.Origin is var (block, start) ? TextSpan.FromBounds(model.Document.ToSource(block, start).Start, span.End) : span;
    }

    private static object[] Arguments(SemanticModel model, QuotationFault fault)
    {
        if (fault.Mark < 0) return [];
        var mark = model.Facts[fault.Block].Quotations.Marks[fault.Mark];
        var opens = mark.Role == QuotationMarkRole.Opener;
        return fault.Kind switch
        {
            QuotationFaultKind.NoSpaceOutside => [opens ? "before" : "behind"],
            QuotationFaultKind.WrongDirection => [Text(model, fault), opens ? "opens" : "closes", Right(model, fault)],
            QuotationFaultKind.Mistyped => [Text(model, fault), Right(model, fault)],
            _ => [],
        };
    }

    private static string Text(SemanticModel model, QuotationFault fault) => model.Document.Blocks[fault.Block].GetString(fault.Span);

    private static string Right(SemanticModel model, QuotationFault fault) => QuotationRepairFinder.Find(model, fault)[0].Mark;
}

using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Quotes;

/// <summary>Reports the faults of one kind that the reading of an article's quotation marks found.</summary>
internal static class FaultReport
{
    private static readonly DiagnosticReport s_uncertain = new(DiagnosticSeverity.Info);

    /// <summary>Reports them; what may be an apostrophe is info at most.</summary>
    public static void Report(SemanticModelAnalysisContext context, DiagnosticDescriptor descriptor, QuotationFaultKind kind)
    {
        foreach (var fault in context.Model.Quotations.Faults)
            if (fault.Kind == kind) context.Report(descriptor, Place(context.Model, fault), [], fault.IsUncertain ? s_uncertain : DiagnosticReport.Default, Arguments(context.Model, fault));
    }

    /// <summary>What a fault marks in the text.</summary>
    public static TextSpan Place(SemanticModel model, QuotationFault fault)
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

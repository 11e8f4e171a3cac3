using System.Globalization;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Quotes;

/// <summary>Offers what repairs a fault of quotation marks: safe where the text leaves one place for it.</summary>
internal static class FaultFixes
{
    /// <summary>Registers the repairs of the fault that the finding reports.</summary>
    public static void Register(CodeFixContext context)
    {
        var fault = context.Model.Quotations.Faults[int.Parse(context.Diagnostic.Properties[FaultReport.Fault], CultureInfo.InvariantCulture)];
        foreach (var repair in QuotationRepairFinder.Find(context.Model, fault))
            context.RegisterCodeFix(Title(fault, repair), repair.IsOnly ? FixApplicability.Safe : FixApplicability.Unsafe, repair.Changes);
    }

    private static string Title(QuotationFault fault, QuotationRepair repair) => repair.Kind switch
    {
        QuotationRepairKind.BeforeSpeechTag => $"Close it before the words that say who spoke ({repair.Mark})",
        QuotationRepairKind.SentenceEnd => $"Close it at the end of the sentence ({repair.Mark})",
        QuotationRepairKind.ParagraphEnd => $"Close it at the end of the paragraph ({repair.Mark})",
        QuotationRepairKind.SentenceStart => $"Open it at the start of the sentence ({repair.Mark})",
        QuotationRepairKind.ParagraphStart => fault.Kind == QuotationFaultKind.NotReopened ? $"Open it again in each paragraph ({repair.Mark})" : $"Open it at the start of the paragraph ({repair.Mark})",
        QuotationRepairKind.AfterLeadIn => $"Open it behind the words that lead in ({repair.Mark})",
        QuotationRepairKind.Replacement => $"Replace with {repair.Mark}",
        QuotationRepairKind.Removal => "Delete one mark",
        _ => fault.Kind == QuotationFaultKind.NoSpaceOutside ? "Put a space" : "Take the space out of the quotation",
    };
}

using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Edits of the text that repair a fault.</summary>
/// <param name="Kind">Where they put or change a mark.</param>
/// <param name="Mark">The mark they put; empty where they put none.</param>
/// <param name="IsOnly">True where the text leaves no other legal place.</param>
/// <param name="Changes">The edits, in order, as UTF-16 offsets of the text.</param>
public sealed record QuotationRepair(QuotationRepairKind Kind, string Mark, bool IsOnly, ImmutableArray<TextChange> Changes);

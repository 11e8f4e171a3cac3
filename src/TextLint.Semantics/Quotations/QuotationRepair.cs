using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Edits of one block's prose that repair a fault.</summary>
/// <param name="Kind">Where they put or change a mark.</param>
/// <param name="Changes">The edits, in order, as offsets of the block's prose.</param>
public sealed record QuotationRepair(QuotationRepairKind Kind, ImmutableArray<TextChange> Changes);

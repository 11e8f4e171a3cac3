using System.Runtime.InteropServices;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A mark of a block's prose that looks like a quotation mark, and what it does there.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct QuotationMark
{
    internal QuotationMark(int token, TextSpan span, SyntaxKind kind, QuotationForm form, QuotationMarkRole role, QuotationMarkFaults faults, int partner, int depth) =>
        (Token, Span, Kind, Form, Role, Faults, Partner, Depth) = (token, span, kind, form, role, faults, partner, depth);

    /// <summary>Index of its token, of the first where it is made of two.</summary>
    public int Token { get; }

    /// <summary>Its place in the block's prose.</summary>
    public TextSpan Span { get; }

    /// <summary>The kind of its token.</summary>
    public SyntaxKind Kind { get; }

    /// <summary>The family it belongs to, by what it does: two single marks for a double one are double.</summary>
    public QuotationForm Form { get; }

    /// <summary>What it does.</summary>
    public QuotationMarkRole Role { get; }

    /// <summary>What is wrong with it, beside a partner that is missing.</summary>
    public QuotationMarkFaults Faults { get; }

    /// <summary>Index among the block's marks of the mark at the other end; -1 where the block has none.</summary>
    public int Partner { get; }

    /// <summary>How many quotations of the block are open around the quotation it begins or ends.</summary>
    public int Depth { get; }

    /// <summary>True where it is a straight mark, " or '.</summary>
    public bool IsStraight => Kind is SyntaxKind.DoubleQuote or SyntaxKind.SingleQuote;
}

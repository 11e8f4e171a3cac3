using System.Runtime.InteropServices;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A mark while a block is read: what stands beside it, and what was decided so far.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct MarkReading
{
    public int Token;
    public int End;
    public TextSpan Span;
    public SyntaxKind Kind;
    public QuotationForm Form;
    public MarkLean Lean;

    /// <summary>What stands beside the mark, other marks passed over.</summary>
    public SyntaxKind Left, Right;

    /// <summary>True where space stands right beside it.</summary>
    public bool IsSpaceBefore, IsSpaceAfter;

    /// <summary>True where a word stands before the space before it and one in lower case right behind.</summary>
    public bool IsBetweenWords;

    /// <summary>True where its own shape says that it opens, or closes; neither for a straight mark.</summary>
    public bool IsOpenShaped, IsCloseShaped;

    public QuotationMarkRole Role;
    public QuotationMarkFaults Faults;
    public int Partner;
    public int Depth;

    /// <summary>True where the mark, looked at alone, would rather close than open.</summary>
    public readonly bool LooksClosing => Lean switch
    {
        MarkLean.Closing => true,
        MarkLean.Opening => false,
        _ => IsCloseShaped,
    };

    /// <summary>True behind a stop, a comma or points, where no apostrophe stands.</summary>
    public readonly bool IsBehindStop => Left is SyntaxKind.FullStop or SyntaxKind.Comma or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark or SyntaxKind.Ellipsis;

    public readonly QuotationMark ToMark() => new(Token, Span, Kind, Form, Role, Faults, Partner, Depth);
}

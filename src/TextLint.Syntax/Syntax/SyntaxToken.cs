using System.Runtime.InteropServices;
using TextLint.Syntax.Text;

namespace TextLint.Syntax;

/// <summary>One token of a block's prose. Tokens tile the prose: white space is a token too. 16 bytes, no allocation.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct SyntaxToken(SyntaxKind kind, int start, int length, TokenFlags flags = TokenFlags.None, uint hash = 0) : IEquatable<SyntaxToken>
{
    /// <summary>First UTF-16 unit, counted from the start of the block's prose.</summary>
    public int Start { get; } = start;

    /// <summary>Number of UTF-16 units, one or more.</summary>
    public int Length { get; } = length;

    /// <summary><see cref="Text.Folding.Hash(ReadOnlySpan{char})"/> of a word's text; 0 for other tokens. Verify the text on a hit.</summary>
    public uint Hash { get; } = hash;

    /// <summary>What the token is.</summary>
    public SyntaxKind Kind { get; } = kind;

    /// <summary>What its letters show.</summary>
    public TokenFlags Flags { get; } = flags;

    /// <summary>The unit just past the token.</summary>
    public int End => Start + Length;

    /// <summary>The token's place in the block's prose.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>True where all of <paramref name="flags"/> are set.</summary>
    public bool Has(TokenFlags flags) => (Flags & flags) == flags;

    /// <summary>True for words, initials and abbreviations.</summary>
    public bool IsWord => Kind is SyntaxKind.Word or SyntaxKind.Initial or SyntaxKind.Abbreviation;

    /// <summary>True for white space and line breaks.</summary>
    public bool IsSpace => Kind is SyntaxKind.WhiteSpace or SyntaxKind.LineBreak;

    /// <summary>True for quotation marks of any shape, an apostrophe outside a word among them; not for primes and accents.</summary>
    public bool IsQuotationMark => Parsing.TokenShape.IsQuote(Kind);

    /// <summary>True for quotation marks, and for primes, which are typed for them.</summary>
    public bool IsQuotationMarkOrPrime => IsQuotationMark || Kind == SyntaxKind.Prime;

    /// <inheritdoc/>
    public bool Equals(SyntaxToken other) =>
        Start == other.Start && Length == other.Length && Kind == other.Kind && Flags == other.Flags && Hash == other.Hash;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxToken other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Length, Kind);

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Span}";

    /// <summary>Equal in every field.</summary>
    public static bool operator ==(SyntaxToken left, SyntaxToken right) => left.Equals(right);

    /// <summary>Different in some field.</summary>
    public static bool operator !=(SyntaxToken left, SyntaxToken right) => !left.Equals(right);
}

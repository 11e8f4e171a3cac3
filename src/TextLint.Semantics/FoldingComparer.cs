using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Texts are equal where they fold to the same text. Answers for spans, so that a look-up makes no string.</summary>
internal sealed class FoldingComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    public static FoldingComparer Instance { get; } = new();

    public bool Equals(string? x, string? y) => ReferenceEquals(x, y) || (x is not null && y is not null && Folding.Equal(x, y));

    public int GetHashCode(string obj) => (int)Folding.Hash(obj);

    public bool Equals(ReadOnlySpan<char> alternate, string other) => Folding.Equal(alternate, other);

    public int GetHashCode(ReadOnlySpan<char> alternate) => (int)Folding.Hash(alternate);

    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();
}

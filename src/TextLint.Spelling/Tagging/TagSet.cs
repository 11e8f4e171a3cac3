namespace TextLint.Spelling.Tagging;

/// <summary>Some tags, as one bit each.</summary>
/// <param name="Bits">The bit of a tag is that of its <see cref="PennTag.Index"/>.</param>
public readonly record struct TagSet(ulong Bits)
{
    /// <summary>Every tag.</summary>
    public static TagSet All { get; } = new(ulong.MaxValue);

    /// <summary>True where there is none.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>The set with one tag more.</summary>
    public TagSet With(PennTag tag) => new(Bits | (1UL << tag.Index));

    /// <summary>True where a tag is in the set.</summary>
    public bool Contains(PennTag tag) => (Bits & (1UL << tag.Index)) != 0;
}

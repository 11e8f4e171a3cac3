using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using TextLint.Spelling.Affixes;

namespace TextLint.Spelling.Compiled;

/// <summary>A dictionary as the search reads it: arrays in place, in memory that is mapped or pinned. Only its options are made into objects.</summary>
internal sealed unsafe class CompiledDictionary
{
    private readonly MemoryHandle _handle;

    private CompiledDictionary(ReadOnlyMemory<byte> data)
    {
        Data = data;
        _handle = data.Pin();
        var start = (byte*)_handle.Pointer;
        Options = OptionsFormat.Read(new UnmanagedMemoryStream(start + OffsetOf(SectionKind.Options), LengthOf(SectionKind.Options)));
        Pool = Section<char>(SectionKind.Pool);
        FlagSets = new FlagSetTable(Section<FlagSetRecord>(SectionKind.FlagSets), Section<ushort>(SectionKind.Flags));
        Stems = new StemTable(Section<ulong>(SectionKind.StemSlots), Section<StemRecord>(SectionKind.Stems), Pool);
        StemPrefixes = new PrefixFilter(Section<ulong>(SectionKind.StemPrefixes));
        Affixes = Section<AffixRecord>(SectionKind.Affixes);
        Prefixes = new AffixTree(Section<AffixNode>(SectionKind.PrefixNodes), Section<AffixEdge>(SectionKind.PrefixEdges), Section<AffixGroup>(SectionKind.PrefixGroups));
        Suffixes = new AffixTree(Section<AffixNode>(SectionKind.SuffixNodes), Section<AffixEdge>(SectionKind.SuffixEdges), Section<AffixGroup>(SectionKind.SuffixGroups));
        Forms = new FormTable(Section<uint>(SectionKind.Forms));
        HasContinuations = (Suffixes[0].Below & AffixTraits.Continuation) != AffixTraits.None;
    }

    /// <summary>The bytes it is read from.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    public AffixOptions Options { get; }

    public MappedArray<char> Pool { get; }

    public FlagSetTable FlagSets { get; }

    public StemTable Stems { get; }

    public PrefixFilter StemPrefixes { get; }

    public MappedArray<AffixRecord> Affixes { get; }

    public AffixTree Prefixes { get; }

    public AffixTree Suffixes { get; }

    public FormTable Forms { get; }

    /// <summary>True where affixes may be put on affixed words.</summary>
    public bool HasContinuations { get; }

    /// <summary>Opens what <see cref="DictionaryCompiler"/> made. The bytes are kept, not copied.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="isTrusted">True for bytes that are part of the program: their checksum is not computed, so that no page is touched that is not needed.</param>
    /// <exception cref="InvalidDataException">The bytes are not such a dictionary, or of another version, or damaged.</exception>
    public static CompiledDictionary Open(ReadOnlyMemory<byte> data, bool isTrusted = false)
    {
        var span = data.Span;
        if (span.Length < CompiledFormat.HeaderLength || BinaryPrimitives.ReadUInt64LittleEndian(span) != CompiledFormat.Magic
            || BinaryPrimitives.ReadInt64LittleEndian(span[8..]) != span.Length)
            throw new InvalidDataException("These bytes are not a compiled dictionary of this version.");
        if (!isTrusted && BinaryPrimitives.ReadUInt64LittleEndian(span[CompiledFormat.ChecksumStart..]) != CompiledFormat.Checksum(span))
            throw new InvalidDataException("The compiled dictionary is damaged.");
        return new CompiledDictionary(data);
    }

    /// <summary>True where the stem has a flag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasFlag(int stem, ushort flag) => FlagSets.Contains(Stems.Stems[stem].FlagSet, flag);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordTraits TraitsOf(int stem) => FlagSets.TraitsOf(Stems.Stems[stem].FlagSet);

    public bool IsAny(int stem, WordTraits traits) => (TraitsOf(stem) & traits) != WordTraits.None;

    private int OffsetOf(SectionKind kind) => BinaryPrimitives.ReadInt32LittleEndian(Data.Span[(CompiledFormat.DirectoryStart + (8 * (int)kind))..]);

    private int LengthOf(SectionKind kind) => BinaryPrimitives.ReadInt32LittleEndian(Data.Span[(CompiledFormat.DirectoryStart + (8 * (int)kind) + 4)..]);

    private MappedArray<T> Section<T>(SectionKind kind)
        where T : unmanaged
    {
        var (offset, length) = (OffsetOf(kind), LengthOf(kind));
        if (offset < 0 || length < 0 || offset > Data.Length - length) throw new InvalidDataException("The compiled dictionary is damaged.");
        return new MappedArray<T>((byte*)_handle.Pointer + offset, length / sizeof(T));
    }
}

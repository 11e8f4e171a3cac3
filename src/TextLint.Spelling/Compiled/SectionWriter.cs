using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace TextLint.Spelling.Compiled;

/// <summary>Puts the parts of a compiled dictionary one after another.</summary>
internal sealed class SectionWriter
{
    private readonly byte[][] _sections = Enumerable.Repeat(Array.Empty<byte>(), (int)SectionKind.Count).ToArray();

    public void Set(SectionKind kind, ReadOnlySpan<byte> bytes) => _sections[(int)kind] = bytes.ToArray();

    public void Set<T>(SectionKind kind, ReadOnlySpan<T> records)
        where T : unmanaged => Set(kind, MemoryMarshal.AsBytes(records));

    /// <summary>All parts behind a header that <see cref="CompiledDictionary.Open"/> checks.</summary>
    public byte[] ToArray()
    {
        var length = CompiledFormat.HeaderLength + _sections.Sum(s => CompiledFormat.Align(s.Length));
        var data = new byte[length];
        BinaryPrimitives.WriteUInt64LittleEndian(data, CompiledFormat.Magic);
        BinaryPrimitives.WriteInt64LittleEndian(data.AsSpan(8), length);
        var at = CompiledFormat.HeaderLength;
        for (var i = 0; i < _sections.Length; i++)
        {
            var entry = data.AsSpan(CompiledFormat.DirectoryStart + (8 * i));
            BinaryPrimitives.WriteInt32LittleEndian(entry, at);
            BinaryPrimitives.WriteInt32LittleEndian(entry[4..], _sections[i].Length);
            _sections[i].CopyTo(data, at);
            at += CompiledFormat.Align(_sections[i].Length);
        }
        BinaryPrimitives.WriteUInt64LittleEndian(data.AsSpan(CompiledFormat.ChecksumStart), CompiledFormat.Checksum(data));
        return data;
    }
}

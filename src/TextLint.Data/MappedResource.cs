using System.Buffers;

namespace TextLint.Data;

/// <summary>A resource as memory. Nothing is copied; the stream is kept, so the memory stays.</summary>
internal sealed unsafe class MappedResource(UnmanagedMemoryStream stream) : MemoryManager<byte>
{
    private readonly byte* _start = stream.PositionPointer;
    private readonly int _length = checked((int)stream.Length);

    public override Span<byte> GetSpan() => new(_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    public override void Unpin()
    {
        // Mapped memory does not move.
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) stream.Dispose();
    }
}

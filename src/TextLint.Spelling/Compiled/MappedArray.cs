using System.Runtime.CompilerServices;

namespace TextLint.Spelling.Compiled;

/// <summary>
/// An array inside the bytes of a compiled dictionary. Every access is checked, so that a damaged file ends in an exception and not
/// elsewhere in memory. The owner of the bytes keeps them in place.
/// </summary>
internal readonly unsafe struct MappedArray<T>
    where T : unmanaged
{
    private readonly T* _start;

    public MappedArray(void* start, int length)
    {
        _start = (T*)start;
        Length = length;
    }

    public int Length { get; }

    public ref readonly T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((uint)index >= (uint)Length) ThrowOutOfRange();
            return ref _start[index];
        }
    }

    public ReadOnlySpan<T> AsSpan() => new(_start, Length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<T> Slice(int start, int length)
    {
        if ((uint)start > (uint)Length || (uint)length > (uint)(Length - start)) ThrowOutOfRange();
        return new ReadOnlySpan<T>(_start + start, length);
    }

    private static void ThrowOutOfRange() => throw new InvalidDataException("The compiled dictionary is damaged.");
}

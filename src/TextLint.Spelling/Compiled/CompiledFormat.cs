using System.Numerics;
using System.Runtime.InteropServices;

namespace TextLint.Spelling.Compiled;

/// <summary>The frame of a compiled dictionary. A change of the format, or of what the compiler makes, changes <see cref="Version"/>.</summary>
internal static class CompiledFormat
{
    public const int Version = 2;

    // "TLDIC", then the version.
    public const ulong Magic = 0x0000004349444C54UL | ((ulong)Version << 48);

    public const int ChecksumStart = 16;

    public const int DirectoryStart = 24;

    public const int HeaderLength = DirectoryStart + (8 * (int)SectionKind.Count);

    public static int Align(int length) => (length + 7) & ~7;

    /// <summary>A checksum of all behind the header and of the directory: for files cut short or written over, not against forgery.</summary>
    public static ulong Checksum(ReadOnlySpan<byte> data)
    {
        var hash = 0x9E3779B97F4A7C15UL ^ (ulong)data.Length;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(data[DirectoryStart..]))
            hash = BitOperations.RotateLeft((hash ^ word) * 0xD6E8FEB86659FD93UL, 29);
        return hash;
    }
}

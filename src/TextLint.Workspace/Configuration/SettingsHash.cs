using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace TextLint.Workspaces;

/// <summary>Hashes the texts that settings are made of.</summary>
internal static class SettingsHash
{
    /// <summary>Adds texts, of which no two lists run together to the same bytes.</summary>
    public static void Append(IncrementalHash hash, params ReadOnlySpan<string> parts)
    {
        // UTF-16 as it is, with its length: lone surrogates stay what they are.
        foreach (var part in parts)
        {
            hash.AppendData(BitConverter.GetBytes(part.Length));
            hash.AppendData(MemoryMarshal.AsBytes(part.AsSpan()));
        }
    }
}

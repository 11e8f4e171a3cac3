using System.Buffers.Binary;
using System.Security.Cryptography;
using TextLint.Spelling.Compiled;

namespace TextLint.Spelling;

/// <summary>
/// Keeps compiled dictionaries in a folder, so that a pair of files is compiled once. A file there is named by the contents of the pair
/// and the version of the engine; one that does not validate is made again. Any number of processes may share the folder.
/// </summary>
/// <param name="folder">The folder, which need not exist; null to keep nothing.</param>
public sealed class DictionaryCache(string? folder)
{
    private const string Extension = ".dictionary";

    /// <summary>Opens a pair of files, from the cache where it is there. A cache that cannot be used costs time and nothing else.</summary>
    /// <param name="affixPath">The .aff file.</param>
    /// <param name="wordPath">The .dic file.</param>
    /// <exception cref="IOException">A file of the pair cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file of the pair may not be read.</exception>
    public HunspellDictionary Open(string affixPath, string wordPath)
    {
        var (affixes, words) = (File.ReadAllBytes(affixPath), File.ReadAllBytes(wordPath));
        if (folder is null) return HunspellDictionary.Open(HunspellDictionary.Compile(affixes, words), isTrusted: true);
        var path = Path.Combine(folder, NameOf(affixes, words));
        if (TryOpen(path) is { } cached) return cached;
        var compiled = HunspellDictionary.Compile(affixes, words);
        return TryWrite(path, compiled) && TryOpen(path) is { } written ? written : HunspellDictionary.Open(compiled, isTrusted: true);
    }

    private static string NameOf(byte[] affixes, byte[] words)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> head = stackalloc byte[12];
        BinaryPrimitives.WriteInt32LittleEndian(head, CompiledFormat.Version);
        BinaryPrimitives.WriteInt64LittleEndian(head[4..], affixes.Length);
        hash.AppendData(head);
        hash.AppendData(affixes);
        hash.AppendData(words);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16)) + Extension;
    }

    private static HunspellDictionary? TryOpen(string path)
    {
        MappedFile? file = null;
        try
        {
            if (!File.Exists(path)) return null;
            file = MappedFile.Open(path);
            var dictionary = HunspellDictionary.Open(file.Memory);
            file = null;
            return dictionary;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
        finally
        {
            (file as IDisposable)?.Dispose();
        }
    }

    /// <summary>Puts the whole file in place at once: a process that looks meanwhile finds the old one, or none, or this.</summary>
    private static bool TryWrite(string path, byte[] compiled)
    {
        var unfinished = $"{path}.{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(unfinished, compiled);
            File.Move(unfinished, path, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TryDelete(unfinished);
            return false;
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Half a file under a name that nobody looks for does no harm.
        }
    }
}

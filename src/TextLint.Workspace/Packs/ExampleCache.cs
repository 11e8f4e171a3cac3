using System.Security.Cryptography;
using System.Text;

namespace TextLint.Workspaces;

/// <summary>Remembers of packs, by what they and the packs under them say, that all of their examples passed: an empty file each.</summary>
/// <param name="folder">Full path of the folder, which need not exist; null to remember nothing.</param>
/// <param name="isReadOnly">True for an editor, in which a pack is another one with each keystroke.</param>
internal sealed class ExampleCache(string? folder, bool isReadOnly)
{
    /// <summary>True where the examples passed before.</summary>
    public bool Passed(string key) => folder is not null && File.Exists(Path.Combine(folder, key));

    /// <summary>Remembers that they passed. A folder that cannot be written costs time only.</summary>
    public void Remember(string key)
    {
        if (folder is null || isReadOnly) return;
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, key), []);
        }
        catch (Exception exception) when (SourceFileErrors.IsExpected(exception))
        {
            // The examples are run again.
        }
    }

    /// <summary>A key that changes with the packs and with the program that runs them.</summary>
    public static string KeyOf(IEnumerable<LoadedPack> packs)
    {
        var text = string.Join('\n', packs.Select(p => p.ComputeHash()).Prepend(ProgramStamp.Text));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}

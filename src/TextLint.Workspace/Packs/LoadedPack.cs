using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using TextLint.Packs.Rules;

namespace TextLint.Workspaces;

/// <summary>A pack as it was read, with its rules by their files.</summary>
/// <param name="File">Its pack.yaml.</param>
/// <param name="Header">What that says of the pack.</param>
/// <param name="Rules">Its rule files.</param>
internal sealed record LoadedPack(ConfigurationFile File, PackHeader Header, ImmutableArray<PackRule> Rules)
{
    /// <summary>The rules that hold: without faults, and with examples that pass.</summary>
    public ImmutableArray<RuleDefinition> Definitions { get; init; } = [];

    /// <summary>The rules without faults, whether their examples hold or not.</summary>
    public ImmutableArray<RuleDefinition> Read { get; init; } = [];

    /// <summary>The slots whose examples do not hold.</summary>
    public ImmutableArray<SlotSetting> FailingSlots { get; init; } = [];

    /// <summary>Names of the packs that it builds on, directly or not.</summary>
    public ImmutableArray<string> BuildsOn { get; init; } = [];

    /// <summary>The texts that it is made of, by their paths in it.</summary>
    public ImmutableSortedDictionary<string, string> Texts { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Its name.</summary>
    public string Name => Header.Name;

    /// <summary>Folder or archive.</summary>
    public string Folder => File.Folder;

    /// <summary>True for a pack that is part of the program.</summary>
    public bool IsShipped => ShippedPacks.Contains(File.Path);

    /// <summary>A SHA-256 of all that it says, in lower-case hexadecimal; how lines end makes no difference, for git changes that.</summary>
    public string ComputeHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, text) in Texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));
            hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{path}\n{bytes.Length}\n")));
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

using System.Collections.Immutable;
using System.Text;

namespace TextLint.Spelling.Affixes;

/// <summary>What a .aff file says.</summary>
/// <param name="Options">All but the affixes.</param>
/// <param name="Affixes">The affixes in the order of the file.</param>
/// <param name="Flags">Reads the flags of the word file.</param>
/// <param name="FlagAliases">AF: sets of flags that are named by number, from 1.</param>
/// <param name="Encoding">The encoding of both files.</param>
internal sealed record AffixFile(
    AffixOptions Options,
    ImmutableArray<Affix> Affixes,
    FlagReader Flags,
    ImmutableArray<ushort[]> FlagAliases,
    Encoding Encoding)
{
    /// <summary>The flags a field stands for: a number names an alias where the file has any.</summary>
    public ushort[] ReadFlags(ReadOnlySpan<char> text) => ReadFlags(text, Flags, FlagAliases);

    internal static ushort[] ReadFlags(ReadOnlySpan<char> text, FlagReader flags, IReadOnlyList<ushort[]> aliases)
    {
        if (aliases.Count == 0) return flags.ReadAll(text);
        return int.TryParse(text.Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            && number > 0 && number <= aliases.Count ? aliases[number - 1] : [];
    }
}

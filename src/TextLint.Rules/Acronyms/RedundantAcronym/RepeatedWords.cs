using System.Collections.Frozen;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Acronyms;

/// <summary>The last words of long forms that are often said once more after the acronym.</summary>
internal static class RepeatedWords
{
    private const string Table = """
        ATM machine|machines
        ABS system|systems
        CCTV television
        CPU unit|units
        DVD disc|discs|disk|disks
        EIN number|numbers
        GPS system|systems
        HIV virus
        HTML language
        ICBM missile|missiles
        IPA ale|ales
        ISBN number|numbers
        ISP provider|providers
        LCD display|displays
        LED diode|diodes
        MRI imaging
        NGO organisation|organisations|organization|organizations
        NPT treaty
        PCR reaction|reactions
        PIN number|numbers
        PPE equipment
        RAM memory
        SALT treaty
        SARS syndrome
        SIM module|modules
        SSN number|numbers
        SUV vehicle|vehicles
        UAV vehicle|vehicles
        UPC code|codes
        URL locator|locators
        VAT tax
        VIN number|numbers
        """;

    private static readonly FrozenDictionary<string, string[]> s_words = Table
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .ToFrozenDictionary(line => line[..line.IndexOf(' ')], line => line[(line.IndexOf(' ') + 1)..].Split('|'), StringComparer.Ordinal);

    /// <summary>The words that <paramref name="acronym"/> already says.</summary>
    public static bool TryGet(string acronym, out string[] words) => s_words.TryGetValue(acronym, out words!);

    /// <summary>Where one of <paramref name="words"/> stands after an acronym, with the space before it; null where none does.</summary>
    public static TextSpan? After(BlockSyntax block, TextSpan acronym, string[] words)
    {
        var text = block.Text;
        if (acronym.End >= text.Length || text[acronym.End] != ' ') return null;
        var start = acronym.End + 1;
        var end = start;
        while (end < text.Length && char.IsAsciiLetterLower(text[end])) end++;
        // "The GPS system-wide failure": half of another word.
        if (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '\'' or '\u2019')) return null;
        foreach (var word in words)
            if (text[start..end].SequenceEqual(word)) return TextSpan.FromBounds(acronym.End, end);
        return null;
    }
}

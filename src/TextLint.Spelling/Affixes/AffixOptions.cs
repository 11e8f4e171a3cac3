using System.Collections.Immutable;

namespace TextLint.Spelling.Affixes;

/// <summary>What an affix file says beside its affixes. A flag is 0 where the file names none.</summary>
internal sealed class AffixOptions
{
    /// <summary>LANG; empty where the file does not say.</summary>
    public string Language { get; set; } = "";

    public bool ComplexPrefixes { get; set; }

    public bool FullStrip { get; set; }

    public bool CheckSharps { get; set; }

    public bool ForbidWarn { get; set; }

    public ushort Forbidden { get; set; }

    public ushort NeedAffix { get; set; }

    public ushort KeepCase { get; set; }

    public ushort NoSuggest { get; set; }

    public ushort Substandard { get; set; }

    public ushort Warn { get; set; }

    public ushort Circumfix { get; set; }

    public ushort OnlyInCompound { get; set; }

    public ushort Compound { get; set; }

    public ushort CompoundBegin { get; set; }

    public ushort CompoundMiddle { get; set; }

    public ushort CompoundEnd { get; set; }

    public ushort CompoundPermit { get; set; }

    public ushort CompoundForbid { get; set; }

    public ushort CompoundRoot { get; set; }

    public ushort ForceUpperCase { get; set; }

    /// <summary>COMPOUNDMIN, 1 at least.</summary>
    public int CompoundMin { get; set; } = 3;

    /// <summary>COMPOUNDWORDMAX; 0 for no limit.</summary>
    public int CompoundWordMax { get; set; }

    public bool CompoundMoreSuffixes { get; set; }

    public bool CheckCompoundDuplicate { get; set; }

    public bool CheckCompoundReplacement { get; set; }

    public bool CheckCompoundCase { get; set; }

    public bool CheckCompoundTriple { get; set; }

    public bool SimplifiedTriple { get; set; }

    public int CompoundMaxSyllables { get; set; }

    public string CompoundVowels { get; set; } = "";

    public string SyllableNumber { get; set; } = "";

    public ImmutableArray<CompoundPattern> CompoundPatterns { get; set; } = [];

    public ImmutableArray<CompoundRule> CompoundRules { get; set; } = [];

    /// <summary>BREAK; the three customary ones where the file says nothing.</summary>
    public ImmutableArray<string> Breaks { get; set; } = ["-", "^-", "-$"];

    public ImmutableArray<Conversion> InputConversions { get; set; } = [];

    public ImmutableArray<Conversion> OutputConversions { get; set; } = [];

    /// <summary>IGNORE.</summary>
    public string Ignored { get; set; } = "";

    public string WordCharacters { get; set; } = "";

    public string Try { get; set; } = "";

    /// <summary>KEY; the American keyboard where the file says nothing.</summary>
    public string Key { get; set; } = "qwertyuiop|asdfghjkl|zxcvbnm";

    /// <summary>REP, then what the words' <c>ph:</c> fields add.</summary>
    public ImmutableArray<Replacement> Replacements { get; set; } = [];

    /// <summary>MAP: each a set of characters and sequences that are near to one another.</summary>
    public ImmutableArray<ImmutableArray<string>> Maps { get; set; } = [];

    /// <summary>PHONE: rule and replacement.</summary>
    public ImmutableArray<(string Rule, string Replacement)> Phonetics { get; set; } = [];

    /// <summary>MAXCPDSUGS; -1 where the file does not say.</summary>
    public int MaxCompoundSuggestions { get; set; } = -1;

    /// <summary>MAXNGRAMSUGS; -1 where the file does not say.</summary>
    public int MaxNgramSuggestions { get; set; } = -1;

    /// <summary>MAXDIFF; -1 where the file does not say.</summary>
    public int MaxDifference { get; set; } = -1;

    public bool OnlyMaxDifference { get; set; }

    public bool NoSplitSuggestions { get; set; }

    public bool NoNgramSuggestions { get; set; }

    public bool SuggestionsWithDots { get; set; }

    /// <summary>True where the dictionary has words of several words: <c>in spite</c>.</summary>
    public bool HasWordPairs { get; set; }

    /// <summary>True where a COMPOUNDRULE names words without digits.</summary>
    public bool HasLetterRules { get; set; }

    /// <summary>True where words may be put together.</summary>
    public bool HasCompounds => Compound != 0 || CompoundBegin != 0 || !CompoundRules.IsEmpty;

    /// <summary>True for languages with an i that has no dot.</summary>
    public bool IsTurkic => Language.StartsWith("tr", StringComparison.Ordinal) || Language.StartsWith("az", StringComparison.Ordinal) || Language.StartsWith("crh", StringComparison.Ordinal);

    public bool IsHungarian => Language.StartsWith("hu", StringComparison.Ordinal);
}

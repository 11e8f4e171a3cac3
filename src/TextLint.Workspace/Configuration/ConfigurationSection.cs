using System.Collections.Immutable;
using TextLint.Packs.Yaml;
using TextLint.Semantics;
using TextLint.Spelling;

namespace TextLint.Workspaces;

/// <summary>What a configuration file says for all articles, or in one of its <c>overrides</c> for some.</summary>
internal sealed record ConfigurationSection
{
    /// <summary>The articles it holds for.</summary>
    public required FileSelector Selector { get; init; }

    /// <summary>A BCP 47 tag, or null.</summary>
    public string? Language { get; init; }

    /// <summary>Where the language is said; null where it is not.</summary>
    public FilePlace? LanguagePlace { get; init; }

    /// <summary>The words of the word lists and, overruling them, of <c>words</c>.</summary>
    public ImmutableArray<WordListEntry> Words { get; init; } = [];

    /// <summary>Full paths of the word lists it names, in its order.</summary>
    public ImmutableArray<string> WordLists { get; init; } = [];

    /// <summary>The entries of the rosters it names; of two with one name the later holds.</summary>
    public ImmutableArray<RosterEntry> Roster { get; init; } = [];

    /// <summary>Full paths of the rosters it names, in its order.</summary>
    public ImmutableArray<string> RosterFiles { get; init; } = [];

    /// <summary>The dictionaries it names, in its order.</summary>
    public ImmutableArray<OpenedDictionary> Dictionaries { get; init; } = [];

    /// <summary>Phrases of page furniture.</summary>
    public ImmutableArray<string> Residue { get; init; } = [];

    /// <summary>Names that every reader knows.</summary>
    public ImmutableArray<string> Household { get; init; } = [];

    /// <summary>The slots of house style that it fills.</summary>
    public ImmutableArray<SlotSetting> Slots { get; init; } = [];

    /// <summary>The map <c>rules</c> as written: what it may name is known only where the packs are.</summary>
    public YamlNode? WrittenRules { get; init; }

    /// <summary>What is said of rules, in the order in which it applies.</summary>
    public ImmutableArray<RuleSetting> Rules { get; init; } = [];
}

using System.Collections.Immutable;
using TextLint.Packs.Yaml;
using TextLint.Spelling;

namespace TextLint.Packs.Rules;

/// <summary><c>extends: spelling</c>: words that no dictionary accepts.</summary>
public sealed record SpellingDefinition : CheckDefinition
{
    /// <summary>Names of dictionaries; empty for those of the profile.</summary>
    public ImmutableArray<YamlScalar> Dictionaries { get; init; } = [];

    /// <summary>The folder of the dictionaries.</summary>
    public YamlScalar? DictionaryPath { get; init; }

    /// <summary>The dictionaries of these names, filled in by whoever reads files: none where they could not be opened, so that the rule finds nothing. Null for those of the profile.</summary>
    public ImmutableArray<HunspellDictionary>? OpenedDictionaries { get; init; }

    /// <summary>True where the dictionaries come beside the normal ones.</summary>
    public bool Append { get; init; }

    /// <summary>True where the normal filters do not hold.</summary>
    public bool IsCustom { get; init; }

    /// <summary>Patterns of words that are let pass.</summary>
    public ImmutableArray<YamlScalar> Filters { get; init; } = [];

    /// <summary>Names of files with words that are let pass.</summary>
    public ImmutableArray<YamlScalar> Ignore { get; init; } = [];

    /// <summary>The words of the <see cref="Ignore"/> files, filled in by whoever reads files.</summary>
    public ImmutableArray<string> IgnoredWords { get; init; } = [];

    /// <inheritdoc cref="PatternOptions"/>
    public PatternOptions Options { get; init; } = new();
}

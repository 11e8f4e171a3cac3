using System.Collections.Immutable;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary><c>extends: readability</c>: the average of some measures of how many years of school a text asks for.</summary>
public sealed record ReadabilityDefinition : CheckDefinition
{
    /// <summary>The names that Vale gives the measures.</summary>
    public static ImmutableArray<string> Known { get; } = ["Gunning Fog", "Coleman-Liau", "Flesch-Kincaid", "SMOG", "Automated Readability"];

    /// <summary>The measures.</summary>
    public ImmutableArray<YamlScalar> Metrics { get; init; } = [];

    /// <summary>The highest average that is let pass.</summary>
    public double Grade { get; init; }
}

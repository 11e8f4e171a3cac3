using System.Collections.Immutable;
using TextLint.Packs.Patterns;

namespace TextLint.Packs.Rules;

/// <summary>What the rules of a set share: the publication's words, made ready once.</summary>
internal sealed class SharedPatterns(DeclaredRuleOptions options)
{
    /// <summary>The words that the publication accepts, as written.</summary>
    public ImmutableArray<string> Accepted => options.AcceptedVocabulary;

    /// <summary>The same as patterns; null where there are none.</summary>
    public PatternIndex? Vocabulary { get; } = PatternSet.CreateExceptions(options.AcceptedVocabulary);

    /// <summary>What stands around the tokens of a rule.</summary>
    public string? WordTemplate => options.WordTemplate;
}

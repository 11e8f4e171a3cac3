using System.Collections.Immutable;

namespace TextLint.Packs.Import;

/// <summary>What became of a rule file of a Vale style.</summary>
/// <param name="Source">Its name in the style.</param>
/// <param name="FileName">Its name in the pack.</param>
/// <param name="Text">The rule file of the pack; null where the rule cannot be carried over.</param>
/// <param name="Notes">What could not be carried over, and what a person should look at, each as a sentence.</param>
public sealed record ImportedRule(string Source, string FileName, string? Text, ImmutableArray<string> Notes);

using TextLint.Spelling.Compiled;

namespace TextLint.Spelling.Checking;

/// <summary>What is asked of an affixed word.</summary>
/// <param name="Place">Where in a compound it stands.</param>
/// <param name="NeededFlag">A flag the stem or the affix must have; 0 for none.</param>
/// <param name="Unwanted">Stems with any of these do not count.</param>
internal readonly record struct AffixRequest(CompoundPlace Place, ushort NeededFlag, WordTraits Unwanted);

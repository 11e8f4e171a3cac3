using System.Runtime.InteropServices;

namespace TextLint.Spelling.Compiled;

/// <summary>A stem. Words that are written alike are separate stems, one after another by <see cref="Next"/>.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct StemRecord(int Text, int Length, int FlagSet, int Next);

/// <summary>A set of flags, interned.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct FlagSetRecord(int Start, int Count, WordTraits Traits);

/// <summary>An affix rule. Which text it adds is told by its node, which it takes off by its group.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct AffixRecord(ushort Flag, byte CrossProduct, byte Places, int FlagSet, int Condition, int ConditionLength);

/// <summary>The affix rules that add the same text and take off the same: one look-up serves them all.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct AffixGroup(int Strip, int StripLength, int First, int Count, AffixTraits Traits);

/// <summary>A place in the tree of the texts that affixes add.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct AffixNode(int FirstEdge, int EdgeCount, int FirstGroup, int GroupCount, AffixTraits Below);

/// <summary>A character that leads to another node.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct AffixEdge(int Character, int Node);

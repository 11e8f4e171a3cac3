namespace TextLint.Spelling.Compiled;

/// <summary>The parts of a compiled dictionary, in their order.</summary>
internal enum SectionKind
{
    Options,
    Pool,
    Flags,
    FlagSets,
    StemSlots,
    Stems,
    StemPrefixes,
    Affixes,
    PrefixNodes,
    PrefixEdges,
    PrefixGroups,
    SuffixNodes,
    SuffixEdges,
    SuffixGroups,
    Forms,
    Count,
}

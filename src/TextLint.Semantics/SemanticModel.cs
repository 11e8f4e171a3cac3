using System.Collections.Immutable;
using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>What the article as a whole says: its names and acronyms, read from the blocks' facts in order.</summary>
public sealed class SemanticModel
{
    private SemanticModel(DocumentSyntax document, ImmutableArray<BlockFacts> facts, LanguageData language, KnownNames known)
    {
        (Document, Facts, Language, KnownNames) = (document, facts, language, known);
        Names = NameTable.Create(facts);
        Acronyms = AcronymTable.Create(facts);
    }

    /// <summary>The blocks.</summary>
    public DocumentSyntax Document { get; }

    /// <summary>The facts of each block, in step with <see cref="DocumentSyntax.Blocks"/>.</summary>
    public ImmutableArray<BlockFacts> Facts { get; }

    /// <summary>Words, names and places of the language.</summary>
    public LanguageData Language { get; }

    /// <summary>What the publication knows.</summary>
    public KnownNames KnownNames { get; }

    /// <summary>Full names, and bare ones that no full name holds, in the order of their first mention.</summary>
    public ImmutableArray<NameSymbol> Names { get; }

    /// <summary>Words in capitals, in the order of their first use.</summary>
    public ImmutableArray<AcronymSymbol> Acronyms { get; }

    /// <summary>Folds the facts of all blocks. Reads no text; its time follows the number of facts.</summary>
    public static SemanticModel Create(DocumentSyntax document, ImmutableArray<BlockFacts> facts, LanguageData language, KnownNames known)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(known);
        return new SemanticModel(document, facts, language, known);
    }

    /// <summary>True where an acronym stands inside a compound, as in <c>NHB-led</c>.</summary>
    public bool HasInnerUse(string acronym) => Facts.Any(f => f.Compounds.Contains(acronym));
}

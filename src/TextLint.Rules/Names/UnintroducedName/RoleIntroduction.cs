using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Names;

/// <summary>Tells a person whom the article introduces by a role, where the language takes that for complete: "le vice-président, M. Rouvière", "M. Rouvière, président de la région".</summary>
internal static class RoleIntroduction
{
    /// <summary>True where some mention stands beside a role.</summary>
    public static bool Has(NameSymbol name, SemanticModel model)
    {
        if (!model.Language.Vocabulary.RoleIntroduces) return false;
        if (name.Evidence.HasFlag(NameEvidence.Apposition)) return true;
        foreach (var mention in name.Mentions)
        {
            if (!mention.Evidence.HasFlag(NameEvidence.Honorific)) continue;
            var block = model.Document.Blocks[mention.Block];
            if (IsAfterRole(block, mention, model.Language.Vocabulary) || IsBeforeRole(block, mention, model.Language.Vocabulary)) return true;
        }
        return false;
    }

    private static bool IsBeforeRole(BlockSyntax block, Mention mention, NameVocabulary vocabulary)
    {
        var (tokens, end) = (block.Tokens, block.FindTokenIndex(mention.Span.End));
        return end + 2 < tokens.Length && tokens[end].Kind == SyntaxKind.Comma && tokens[end + 1].IsSpace && tokens[end + 2].IsWord && vocabulary.IsRole(block.GetText(tokens[end + 2]));
    }

    private static bool IsAfterRole(BlockSyntax block, Mention mention, NameVocabulary vocabulary)
    {
        var honorific = TokenSearch.WordBefore(block, block.FindTokenIndex(mention.Span.Start));
        if (honorific < 2 || !block.Tokens[honorific - 1].IsSpace) return false;
        var isApposed = block.Tokens[honorific - 2].Kind == SyntaxKind.Comma;
        var role = isApposed ? honorific - 3 : honorific - 2;
        if (role < 0 || !block.Tokens[role].IsWord) return false;
        if (vocabulary.IsRole(block.GetText(block.Tokens[role]))) return true;
        // "La directrice de l'école, Mme Ducros": the role is a phrase. In a list of names, what stands before the comma has a capital.
        return isApposed && !vocabulary.NounsAreCapitalized && !block.Tokens[role].Has(TokenFlags.Capitalized);
    }
}

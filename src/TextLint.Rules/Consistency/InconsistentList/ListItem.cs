using TextLint.Rules.Forms;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Consistency;

/// <summary>How an item of a list ends and begins.</summary>
/// <param name="Ending">Its last word with the mark behind it; null where that tells nothing.</param>
/// <param name="Beginning">Its first word; null where that tells nothing.</param>
internal readonly record struct ListItem(FormPlace? Ending, FormPlace? Beginning)
{
    /// <summary>The form of an end without a mark, and of one with a full stop; other marks are their own form.</summary>
    public const string Open = "", Stop = ".";

    /// <summary>The forms of a beginning.</summary>
    public const string Upper = "upper", Lower = "lower";

    /// <summary>Reads the block of an item.</summary>
    public static ListItem Read(SemanticModel model, int index)
    {
        var block = model.Document.Blocks[index];
        var (words, first, last) = (0, -1, -1);
        for (var i = 0; i < block.Tokens.Length; i++)
        {
            if (block.Tokens[i].IsSpace || block.Tokens[i].Kind == SyntaxKind.Bullet) continue;
            if (block.Tokens[i].IsWord) words++;
            if (first < 0) first = i;
            last = i;
        }
        return words < 2 ? default : new ListItem(ReadEnding(model, index, last), ReadBeginning(model, index, first));
    }

    private static FormPlace? ReadEnding(SemanticModel model, int index, int last)
    {
        var block = model.Document.Blocks[index];
        var token = block.Tokens[last];
        // An item of several sentences has stops whatever the others have.
        if (block.Sentences.Length > 1 || last < 2) return null;
        if (token.Kind == SyntaxKind.Word) return IsJoined(block, last) ? null : Place(model, index, token.Span, Open);
        if (token.Kind is not (SyntaxKind.FullStop or SyntaxKind.Comma or SyntaxKind.Semicolon) || block.Tokens[last - 1].Kind != SyntaxKind.Word) return null;
        return Place(model, index, TextSpan.FromBounds(block.Tokens[last - 1].Start, token.End), block.GetString(token.Span));
    }

    /// <summary>True for the "and" of "ferries, and".</summary>
    private static bool IsJoined(BlockSyntax block, int last) => block.Tokens[last - 1].IsSpace && block.Tokens[last - 2].Kind is SyntaxKind.Comma or SyntaxKind.Semicolon;

    private static FormPlace? ReadBeginning(SemanticModel model, int index, int first)
    {
        if (!model.Language.Speller.HasDictionary || model.Language.Vocabulary.NounsAreCapitalized) return null;
        var block = model.Document.Blocks[index];
        var token = block.Tokens[first];
        if (model.Language.Usage.IsListJoiner(block.GetText(token))) return null;
        if (token.Kind != SyntaxKind.Word || (token.Flags & (TokenFlags.AllCaps | TokenFlags.InnerCapital | TokenFlags.HasDigit)) != TokenFlags.None) return null;
        // A label is written as what it names, and so are a name and a word of no dictionary, in any list; a letter may be one.
        if (first + 1 < block.Tokens.Length && block.Tokens[first + 1].Kind == SyntaxKind.Colon) return null;
        if (!model.Language.Speller.Check(block.GetString(token.Span).ToLowerInvariant())) return null;
        if (!token.Has(TokenFlags.Capitalized)) return Place(model, index, token.Span, Lower);
        return token.Length > 1 ? Place(model, index, token.Span, Upper) : null;
    }

    private static FormPlace Place(SemanticModel model, int index, TextSpan span, string form) =>
        new(model.Document.ToSource(index, span), model.Document.Blocks[index].GetString(span)) { Form = form };
}

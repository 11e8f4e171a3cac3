using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Syntax;

/// <summary>A text, how it was read, and its blocks. Immutable; a change gives a new tree that shares every block it can.</summary>
public sealed class SyntaxTree
{
    internal SyntaxTree(DocumentSyntax root, ParseOptions options, ImmutableArray<BlockSyntax> rawBlocks) => (Root, Options, RawBlocks) = (root, options, rawBlocks);

    /// <summary>The blocks.</summary>
    public DocumentSyntax Root { get; }

    /// <summary>How the text was read.</summary>
    public ParseOptions Options { get; }

    /// <summary>The text.</summary>
    public SourceText Text => Root.Text;

    /// <summary>The blocks as the front end made them, before marks of position and residue: what a change is read against.</summary>
    internal ImmutableArray<BlockSyntax> RawBlocks { get; }

    /// <summary>Reads a text. Any string is a text: this never fails, and the blocks' text is the input.</summary>
    public static SyntaxTree Parse(SourceText text, ParseOptions options) => Parsing.DocumentParser.Parse(text, options);

    /// <inheritdoc cref="Parse(SourceText, ParseOptions)"/>
    public static SyntaxTree Parse(string text) => Parse(text, ParseOptions.Default);

    /// <inheritdoc cref="Parse(SourceText, ParseOptions)"/>
    public static SyntaxTree Parse(string text, ParseOptions options) => Parse(SourceText.From(text), options);

    /// <summary>The tree after one change; equal to parsing the new text, at the cost of the blocks touched.</summary>
    public SyntaxTree WithChange(TextChange change) => Parsing.DocumentParser.Reparse(this, change);
}

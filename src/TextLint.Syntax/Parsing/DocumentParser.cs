using TextLint.Syntax.Text;

namespace TextLint.Syntax.Parsing;

/// <summary>Chooses the front end, and after a change the part that is read again.</summary>
internal static class DocumentParser
{
    public static SyntaxTree Parse(SourceText text, ParseOptions options) => throw new NotSupportedException();

    public static SyntaxTree Reparse(SyntaxTree tree, TextChange change) => Parse(tree.Text.WithChange(change), tree.Options);
}

using System.Text;

namespace TextLint.Syntax.Tests.Parsing;

/// <summary>Writes tokens and sentences in a form that a specification can state in one line.</summary>
internal static class Notation
{
    /// <summary>The one block of a text read as prose: a stop after it keeps it from being a heading.</summary>
    public static BlockSyntax Read(string prose, string language = "en-US") =>
        SyntaxTree.Parse(prose, new ParseOptions { Language = language }).Root.Blocks.Single();

    /// <summary>Each token but white space as its kind and text; a word of no other interest as its text alone.</summary>
    public static string Tokens(string prose, string language = "en-US")
    {
        var block = Read(prose, language);
        var result = new StringBuilder();
        foreach (var token in block.Tokens)
        {
            if (token.IsSpace) continue;
            if (result.Length > 0) result.Append(' ');
            result.Append(token.Kind).Append('(').Append(block.GetText(token)).Append(')');
        }
        return result.ToString();
    }

    /// <summary>The tokens of a kind, joined by a bar.</summary>
    public static string Of(SyntaxKind kind, string prose, string language = "en-US")
    {
        var block = Read(prose, language);
        return string.Join('|', block.Tokens.Where(t => t.Kind == kind).Select(t => block.GetText(t).ToString()));
    }

    /// <summary>The sentences, joined by a bar.</summary>
    public static string Sentences(string prose, string language = "en-US")
    {
        var block = Read(prose, language);
        return string.Join('|', block.Sentences.Select(s => block.GetString(s.Span)));
    }

    /// <summary>The words with a flag, joined by a bar.</summary>
    public static string With(TokenFlags flag, string prose)
    {
        var block = Read(prose);
        return string.Join('|', block.Tokens.Where(t => t.IsWord && t.Has(flag)).Select(t => block.GetText(t).ToString()));
    }

    /// <summary>The blocks as kind, level and prose, a line each.</summary>
    public static string[] Blocks(string text) =>
        [.. SyntaxTree.Parse(text).Root.Blocks.Select(b => $"{b.Kind}{(b.Level > 0 ? b.Level : "")}: {b.Text.ToString().ReplaceLineEndings("/")}")];
}

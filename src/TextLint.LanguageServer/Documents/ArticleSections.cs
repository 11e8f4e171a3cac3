using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.LanguageServer.Documents;

/// <summary>A heading with all that stands under it.</summary>
/// <param name="Title">The heading's text on one line; may be empty.</param>
/// <param name="Heading">The place of that text, in UTF-16 offsets of the article.</param>
/// <param name="Span">From the heading's markup to the last line before the next heading that is no deeper, without white space at the end.</param>
/// <param name="Depth">How many sections stand around it.</param>
internal sealed record ArticleSection(string Title, TextSpan Heading, TextSpan Span, int Depth);

/// <summary>Reads the sections of an article from its headings.</summary>
internal static class ArticleSections
{
    /// <summary>The sections, in order; one that is inside another comes after it. Linear.</summary>
    public static ImmutableArray<ArticleSection> Read(DocumentSyntax document)
    {
        var (sections, ends) = (new List<ArticleSection>(), new List<int>());
        var open = new Stack<(int Index, int Level)>();
        for (var block = 0; block < document.Blocks.Length; block++)
        {
            var heading = document.Blocks[block];
            if (heading.Kind != SyntaxKind.Heading) continue;
            while (open.TryPeek(out var before) && before.Level >= heading.Level) ends[open.Pop().Index] = document.GetStart(block);
            var title = heading.Text.ToString().ReplaceLineEndings(" ").Trim();
            sections.Add(new ArticleSection(title, document.GetContentSpan(block), document.GetFullSpan(block), open.Count));
            ends.Add(document.Text.Length);
            open.Push((sections.Count - 1, heading.Level));
        }
        return [.. sections.Select((s, i) => s with { Span = Trim(document.Text, TextSpan.FromBounds(s.Span.Start, ends[i])) })];
    }

    /// <summary>A span without the white space at its ends; where it is nothing else, its start.</summary>
    public static TextSpan Trim(SourceText text, TextSpan span)
    {
        var units = text.AsSpan(span);
        var kept = units.TrimEnd().Length;
        var skipped = kept - units[..kept].TrimStart().Length;
        return new TextSpan(span.Start + skipped, kept - skipped);
    }
}

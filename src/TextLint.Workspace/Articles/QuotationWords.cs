using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>The words and counts that command line and editors say of a quotation alike.</summary>
public static class QuotationWords
{
    // So much of a quotation shows which one it is.
    private const int Shown = 48;

    /// <summary>The word for how a speaker was found, as JSON has it.</summary>
    public static string Of(SpeakerSource source) => source switch
    {
        SpeakerSource.Tag => "tag",
        SpeakerSource.LeadIn => "lead-in",
        SpeakerSource.According => "according-to",
        SpeakerSource.Running => "running",
        SpeakerSource.Sentence => "sentence",
        SpeakerSource.PreviousSpeaker => "previous-speaker",
        SpeakerSource.Pronoun => "pronoun",
        _ => "none",
    };

    /// <summary>How many words stand between the marks.</summary>
    public static int CountWords(DocumentSyntax document, Quotation quotation)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(quotation);
        return quotation.Parts.Sum(part => CountWords(document.Blocks[part.Block], part.Span));
    }

    /// <summary>How many words of prose an article has.</summary>
    public static int CountWords(DocumentSyntax document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Blocks.Sum(b => b.IsProse ? CountWords(b, new TextSpan(0, b.Text.Length)) : 0);
    }

    /// <summary>How many words a part of a block has; a figure is a word.</summary>
    /// <param name="block">The block.</param>
    /// <param name="span">The part, in UTF-16 offsets of the block's prose.</param>
    public static int CountWords(BlockSyntax block, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(block);
        var words = 0;
        for (var i = block.FindTokenIndex(span.Start); i < block.Tokens.Length && block.Tokens[i].Start < span.End; i++)
            if (block.Tokens[i].Kind is >= SyntaxKind.Word and <= SyntaxKind.Time) words++;
        return words;
    }

    /// <summary>The beginning of a quotation, with its mark, as one line.</summary>
    public static string Begin(DocumentSyntax document, Quotation quotation)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(quotation);
        var part = quotation.Parts[0];
        var text = document.Blocks[part.Block].Text.Slice(part.Span.Start, part.Span.Length);
        if (text.Length <= Shown) return text.ToString().ReplaceLineEndings(" ").Trim();
        var end = text[..Shown].LastIndexOf(' ') is > 0 and var space ? space : char.IsHighSurrogate(text[Shown - 1]) ? Shown - 1 : Shown;
        return text[..end].ToString().ReplaceLineEndings(" ").Trim() + "…";
    }

    /// <summary>The name of the cast, or the words of the article where there is none.</summary>
    public static string NameOf(Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return speaker.Name?.Text ?? speaker.Text.ReplaceLineEndings(" ");
    }

    /// <summary>How the speaker was decided, with the line of the words that name him where they stand in another paragraph.</summary>
    public static string ByOf(DocumentSyntax document, Quotation quotation, Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(quotation);
        ArgumentNullException.ThrowIfNull(speaker);
        var by = Of(speaker.Source);
        return speaker.Block < 0 || speaker.Block == quotation.Parts[0].Block ? by : $"{by} (line {document.Text.GetLinePosition(document.ToSource(speaker.Block, speaker.Span).Start).Line + 1})";
    }
}

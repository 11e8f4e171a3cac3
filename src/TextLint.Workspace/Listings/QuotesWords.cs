using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Workspaces;

/// <summary>The words and counts that command line and editors say of a quotation alike.</summary>
public static class QuotesWords
{
    // So much of a quotation shows which one it is.
    private const int Shown = 48;

    /// <summary>How the speaker was found.</summary>
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
        var words = 0;
        foreach (var part in quotation.Parts)
        {
            var block = document.Blocks[part.Block];
            for (var i = block.FindTokenIndex(part.Span.Start); i < block.Tokens.Length && block.Tokens[i].Start < part.Span.End; i++)
                if (block.Tokens[i].Kind is >= SyntaxKind.Word and <= SyntaxKind.Time) words++;
        }
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
}

using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Turns what a rename makes of a mention into edits of the source.</summary>
internal sealed class NameEditWriter(SemanticModel model, PossessiveStyle style)
{
    private const int LongestLine = 10_000;

    /// <summary>Adds the edits of one mention, word by word where both names have as many, so that markup and line breaks between them stay. Gives why there is none.</summary>
    public UnrenamedReason? Write(MentionForm form, ImmutableArray<TextChange>.Builder changes)
    {
        var block = model.Document.Blocks[form.Block];
        var old = block.GetString(form.Span);
        var text = CasedAs(old, form, block);
        var (oldWords, newWords) = (WordsOf(old), text.Split(' '));
        if (oldWords.Count == newWords.Length)
        {
            for (var i = 0; i < newWords.Length; i++)
                if (!old.AsSpan(oldWords[i].Start, oldWords[i].Length).SequenceEqual(newWords[i])) Add(form, oldWords[i].Shift(form.Span.Start), newWords[i], changes);
        }
        else if (model.Document.Text.AsSpan(model.Document.ToSource(form.Block, form.Span)).SequenceEqual(old)) Add(form, form.Span, text, changes);
        else return UnrenamedReason.Markup;
        WriteEnding(form, block, text, changes);
        return null;
    }

    /// <summary>In capitals where the old name is and nothing else shows; with a capital first where the sentence gave one.</summary>
    private static string CasedAs(string old, MentionForm form, BlockSyntax block)
    {
        if (form.Mention.Candidate.IsStyled && old.Count(char.IsLetter) > 1 && !old.Any(char.IsLower)) return form.Text!.ToUpperInvariant();
        if (!char.IsLower(form.Text![0]) || !char.IsUpper(old[0])) return form.Text;
        return BeginsSentence(block, form.Span.Start) ? char.ToUpperInvariant(form.Text[0]) + form.Text[1..] : form.Text;
    }

    private static bool BeginsSentence(BlockSyntax block, int start)
    {
        var at = block.FindTokenIndex(start);
        return at < block.Tokens.Length && block.Tokens[at].Start == start && block.Tokens[at].Has(TokenFlags.Initial);
    }

    /// <summary>The possessive ending, where the new name takes another one than the old.</summary>
    private void WriteEnding(MentionForm form, BlockSyntax block, string text, ImmutableArray<TextChange>.Builder changes)
    {
        var ending = form.Mention.Candidate.Ending;
        if (form.Mention.IsPlural || ending == NameEnding.None) return;
        var (endsInS, endedInS) = (char.ToLowerInvariant(text[^1]) == 's', char.ToLowerInvariant(block.Text[form.Span.End - 1]) == 's');
        var at = form.Span.End;
        if (ending == NameEnding.PossessiveS && endsInS && !endedInS && style == PossessiveStyle.Apostrophe)
            Add(form, new TextSpan(at + 1, 1), "", changes);
        else if (ending == NameEnding.Apostrophe && !endsInS && !ClosesQuotation(form.Block, at))
            Add(form, new TextSpan(at, 1), block.Text[at] + (char.IsUpper(text[^1]) && text.Length > 1 ? "S" : "s"), changes);
    }

    /// <summary>True where the mark behind a name closes a quotation, or may do so.</summary>
    private bool ClosesQuotation(int block, int at) => model.Facts[block].Quotations.FindMark(at) is { Role: not QuotationMarkRole.Apostrophe };

    private void Add(MentionForm form, TextSpan prose, string text, ImmutableArray<TextChange>.Builder changes)
    {
        var span = model.Document.ToSource(form.Block, prose);
        changes.Add(new TextChange(span, form.Mention.Zone == Zone.FrontMatter ? Escaped(span.Start, text) : text));
    }

    /// <summary>In a value in single quotation marks an apostrophe is doubled.</summary>
    private string Escaped(int at, string text)
    {
        if (!text.Contains('\'', StringComparison.Ordinal)) return text;
        var source = model.Document.Text;
        var line = source.AsSpan(TextSpan.FromBounds(Math.Max(at - LongestLine, source.GetLineFromPosition(at).Span.Start), at));
        return line.Count('\'') % 2 == 1 ? text.Replace("'", "''", StringComparison.Ordinal) : text;
    }

    private static List<TextSpan> WordsOf(string text)
    {
        var words = new List<TextSpan>();
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
            if (at > start) words.Add(TextSpan.FromBounds(start, at));
        }
        return words;
    }
}

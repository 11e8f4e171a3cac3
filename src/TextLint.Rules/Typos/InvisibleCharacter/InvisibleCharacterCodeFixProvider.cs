using TextLint.Analysis;
using TextLint.Spelling;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Deletes the characters; where one was all that parted two words, it leaves a space.</summary>
public sealed class InvisibleCharacterCodeFixProvider : CodeFixProvider
{
    // A longer run of letters is no word.
    private const int Longest = 40;

    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [InvisibleCharacterAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => context.RegisterCodeFix(
        "Delete characters that nobody sees",
        FixApplicability.Safe,
        context.Diagnostic.Spans.Select(span => new TextChange(span, PartsWords(context, span) ? " " : "")));

    private static bool PartsWords(CodeFixContext context, TextSpan span)
    {
        var (text, speller) = (context.Text, context.Model.Language.Speller);
        if (text[span.Start] == '\u00AD' || !speller.HasDictionary || (span.Start > 0 && InvisibleCharacters.IsInvisible(text[span.Start - 1]))) return false;
        var (start, next) = (span.Start, span.End);
        while (start > 0 && span.Start - start < Longest && char.IsLetterOrDigit(text[start - 1])) start--;
        while (next < text.Length && next - span.End < Longest && InvisibleCharacters.IsInvisible(text[next])) next++;
        var end = next;
        while (end < text.Length && end - next < Longest && char.IsLetterOrDigit(text[end])) end++;
        var (before, after) = (text.ToString(TextSpan.FromBounds(start, span.Start)), text.ToString(TextSpan.FromBounds(next, end)));
        return before.Length > 0 && after.Length > 0 && !speller.Check(before + after) && IsWord(speller, before) && IsWord(speller, after);
    }

    private static bool IsWord(Speller speller, string word) => char.IsDigit(word[0]) || speller.Check(word);
}

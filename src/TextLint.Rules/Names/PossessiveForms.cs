using TextLint.Rules.Forms;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>Finds names that end in s and have an apostrophe alone in one place and an apostrophe with s in another.</summary>
internal static class PossessiveForms
{
    /// <summary>The conflicts, in the order of the names.</summary>
    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        var mentions = model.Names.SelectMany(n => n.Mentions)
            .Where(m => RunningMentions.IsRunning(m) && IsPossessive(m.Candidate))
            .OrderBy(m => m.Block).ThenBy(m => m.Span.Start);
        foreach (var name in mentions.GroupBy(m => m.Candidate.Words[^1].Key, StringComparer.Ordinal))
            if (FormConflict.Between([.. name.Select(m => PlaceOf(m, model))], model.KnownNames) is { } conflict) yield return conflict;
    }

    /// <summary>True for a possessive of a name that ends in an s-sound.</summary>
    public static bool IsPossessive(NameCandidate name) => name.Ending is NameEnding.PossessiveS or NameEnding.Apostrophe && name.Words[^1].Key.Length > 0 && name.Words[^1].Key[^1] is 's' or 'x' or 'z';

    /// <summary>The last word with its ending, in one kind of apostrophe.</summary>
    public static FormPlace PlaceOf(Mention mention, SemanticModel model)
    {
        var span = SpanOf(mention);
        return new FormPlace(model.Document.ToSource(mention.Block, span), model.Document.Blocks[mention.Block].GetString(span).Replace('\u2019', '\''));
    }

    /// <summary>The last word with its ending, in the block's prose.</summary>
    public static TextSpan SpanOf(Mention mention)
    {
        var word = mention.Candidate.Words[^1].Span;
        return new TextSpan(word.Start, word.Length + (mention.Candidate.Ending == NameEnding.Apostrophe ? 1 : 2));
    }
}

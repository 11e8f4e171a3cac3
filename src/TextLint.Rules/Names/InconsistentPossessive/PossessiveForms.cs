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
            .Where(m => RunningMentions.IsRunning(m) && m.Candidate.Ending is NameEnding.PossessiveS or NameEnding.Apostrophe && m.Candidate.Words[^1].Key[^1] is 's' or 'x' or 'z')
            .OrderBy(m => m.Block).ThenBy(m => m.Span.Start);
        foreach (var name in mentions.GroupBy(m => m.Candidate.Words[^1].Key, StringComparer.Ordinal))
            if (FormConflict.Between([.. name.Select(m => PlaceOf(m, model))], model.KnownNames) is { } conflict) yield return conflict;
    }

    /// <summary>The last word with its ending, in one kind of apostrophe.</summary>
    private static FormPlace PlaceOf(Mention mention, SemanticModel model)
    {
        var word = mention.Candidate.Words[^1].Span;
        var span = new TextSpan(word.Start, word.Length + (mention.Candidate.Ending == NameEnding.Apostrophe ? 1 : 2));
        return new FormPlace(model.Document.ToSource(mention.Block, span), model.Document.Blocks[mention.Block].GetString(span).Replace('\u2019', '\''));
    }
}

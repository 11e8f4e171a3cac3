using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>An office that stands before a name as held today.</summary>
/// <param name="Line">Which office it is.</param>
/// <param name="Text">The title as written, from its office on.</param>
/// <param name="Span">The place of the whole title in the text.</param>
internal readonly record struct OfficeUse(int Line, string Text, TextSpan Span)
{
    /// <summary>The office before a mention; null where the title is none, is past or to come, or stands beside another one.</summary>
    public static OfficeUse? Read(Mention mention, SemanticModel model)
    {
        if (mention.Candidate.Title is not { IsHonorific: false } title || !RunningMentions.IsRunning(mention)) return null;
        var vocabulary = model.Language.Vocabulary;
        var length = vocabulary.Offices.Phrases.LengthAtEnd(title.Text);
        if (length == 0) return null;
        var text = title.Text[^length..];
        if (HasModifier(title.Text.AsSpan(0, title.Text.Length - length), vocabulary) || IsModified(mention, title.Span.Start, model)) return null;
        return new OfficeUse(vocabulary.Offices.LineOf(text), text, model.Document.ToSource(mention.Block, title.Span));
    }

    private static bool HasModifier(ReadOnlySpan<char> words, NameVocabulary vocabulary)
    {
        foreach (var range in words.SplitAny(' ', '-'))
            if (vocabulary.IsTitleModifier(words[range])) return true;
        return false;
    }

    /// <summary>Former, then or acting before the title; or an "and", a comma or a slash between it and another.</summary>
    private static bool IsModified(Mention mention, int start, SemanticModel model)
    {
        var before = model.Document.Blocks[mention.Block].Text[..start].TrimEnd();
        if (before.IsEmpty) return false;
        if (before[^1] is '/' or '&' or '-') return true;
        var word = before[(before.LastIndexOfAny(' ', '\n', '(') + 1)..];
        return model.Language.Vocabulary.IsTitleModifier(word.TrimEnd('-')) || model.Language.Vocabulary.IsConjunction(word);
    }
}

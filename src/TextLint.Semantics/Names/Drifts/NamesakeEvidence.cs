using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>What speaks for two persons with one family name rather than for one.</summary>
internal readonly struct NamesakeEvidence(SemanticModel model)
{
    // So many mentions are looked at; the first of a person say who it is.
    private const int MostMentions = 16;

    // Some five words, in UTF-16 units: "his brother Marc", "Marc Oberlin, the mayor's younger son".
    private const int FarthestRelative = 28;

    /// <summary>Both stand in one sentence, are called Mr and Mrs, one is the other's alias, or one is said to be a relative.</summary>
    public bool AreTwo(NameSymbol first, NameSymbol second) =>
        IsAliasOf(first, second) || IsAliasOf(second, first) || ShareSentence(first, second) || DifferInHonorific(first, second) || HasRelative(first, second) || HasRelative(second, first);

    /// <summary>Both are introduced, each by what he or she is.</summary>
    public static bool MayBeTwo(NameSymbol first, NameSymbol second) => IsExplained(first) && IsExplained(second);

    /// <summary>A word of kinship stands near the mention, in its sentence.</summary>
    public bool HasRelativeNear(Mention mention)
    {
        var (block, sentence, span) = (model.Document.Blocks[mention.Block], SentenceOf(mention), mention.Span);
        var (low, high) = (sentence.FirstToken, sentence.FirstToken + sentence.TokenCount);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (block.Tokens[middle].End < span.Start - FarthestRelative) low = middle + 1;
            else high = middle;
        }
        for (var i = low; i < sentence.FirstToken + sentence.TokenCount && block.Tokens[i].Start <= span.End + FarthestRelative; i++)
            if (block.Tokens[i].IsWord && model.Language.Vocabulary.IsRelative(block.GetText(block.Tokens[i]))) return true;
        return false;
    }

    private static bool IsExplained(NameSymbol name) =>
        name.Mentions.Any(m => m.Part == NamePart.Full && m.Evidence.HasFlag(NameEvidence.Apposition));

    /// <summary>Karl "Charlie" Oberlin, Karl Oberlin, known as Charlie: the article says that both are right.</summary>
    private static bool IsAliasOf(NameSymbol first, NameSymbol second)
    {
        foreach (var alias in first.Aliases)
            if (alias.StartsWith(second.Words[second.GivenIndex].Text, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private bool ShareSentence(NameSymbol first, NameSymbol second)
    {
        foreach (var mention in first.Mentions.Take(MostMentions))
        {
            if (mention.Part == NamePart.Family) continue;
            var sentence = SentenceOf(mention);
            foreach (var other in second.Mentions.Take(MostMentions))
                if (other.Part != NamePart.Family && other.Block == mention.Block && sentence.Span.Contains(other.Span.Start)) return true;
        }
        return false;
    }

    private static bool DifferInHonorific(NameSymbol first, NameSymbol second) =>
        HonorificOf(first) is { } honorific && HonorificOf(second) is { } other && !honorific.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static string? HonorificOf(NameSymbol name)
    {
        foreach (var mention in name.Titled)
            if (mention.Part == NamePart.Full && mention.Candidate.Title is { IsHonorific: true } title) return title.Text.TrimEnd('.');
        return null;
    }

    /// <summary>A word of kinship stands in a sentence with the full name of one, and the family was named before: "his brother Marc Oberlin", "Marc, Oberlin's son".</summary>
    private bool HasRelative(NameSymbol name, NameSymbol other)
    {
        foreach (var mention in name.Mentions.Take(MostMentions))
        {
            if (mention.Part != NamePart.Full || !IsBefore(other.Mentions[0], mention)) continue;
            if (HasRelativeNear(mention)) return true;
        }
        return false;
    }

    private static bool IsBefore(Mention first, Mention second) => first.Block < second.Block || (first.Block == second.Block && first.Span.Start < second.Span.Start);

    private SentenceSyntax SentenceOf(Mention mention)
    {
        var sentences = model.Document.Blocks[mention.Block].Sentences;
        var (low, high) = (0, sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (sentences[middle].Span.Start <= mention.Span.Start) low = middle;
            else high = middle - 1;
        }
        return sentences[low];
    }
}

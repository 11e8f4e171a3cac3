using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>What is known of a language: plain data, filled in by Workspace, the same for every article.</summary>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Lexicon">Words, given names, surnames and places.</param>
public sealed record LanguageData(string Language, Lexicon Lexicon)
{
    /// <summary>The dictionaries of the language with the words of publication and article.</summary>
    public Speller Speller { get; init; } = Speller.None;

    /// <summary>Words by what they do around a name.</summary>
    public NameVocabulary Vocabulary { get; init; } = NameVocabulary.Empty;

    /// <summary>A language of which nothing is known.</summary>
    public static LanguageData None { get; } = new("und", Lexicon.Empty);
}

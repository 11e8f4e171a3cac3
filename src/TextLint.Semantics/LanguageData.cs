using TextLint.Spelling;
using TextLint.Spelling.Neighbours;

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

    /// <summary>Words of figures: months, number words, currencies, units.</summary>
    public FigureVocabulary Figures { get; init; } = FigureVocabulary.Empty;

    /// <summary>The forms in which house styles write figures.</summary>
    public FigureStyleWords FigureStyles { get; init; } = FigureStyleWords.Empty;

    /// <summary>Words that can be written in two ways.</summary>
    public WordVariants Variants { get; init; } = WordVariants.Empty;

    /// <summary>Words by what keys and pasting do to them.</summary>
    public UsageVocabulary Usage { get; init; } = UsageVocabulary.Empty;

    /// <summary>Words that are written for one another.</summary>
    public ConfusionTable Confusions { get; init; } = ConfusionTable.Empty;

    /// <summary>How the words of <see cref="Confusions"/> fit among their neighbours; without it only written proofs decide.</summary>
    public NeighbourModel Neighbours { get; init; } = NeighbourModel.Empty;

    /// <summary>What pages and programs leave in copied text.</summary>
    public ResidueVocabulary Residue { get; init; } = ResidueVocabulary.Empty;

    /// <summary>Words by the form that a house's style gives them.</summary>
    public TextStyleVocabulary TextStyles { get; init; } = TextStyleVocabulary.Empty;

    /// <summary>What tells the parts of speech of words.</summary>
    public SentenceTagger Tagger { get; init; } = SentenceTagger.None;

    /// <summary>The same with all that texts of facts say of the language.</summary>
    /// <param name="textOf">The text of a kind, such as <c>vocabularies</c>; empty where the language has none, which means that nothing of the kind is known.</param>
    /// <exception cref="FormatException">A text has a section that is not known; the message names the line.</exception>
    public LanguageData WithTexts(Func<string, string> textOf)
    {
        ArgumentNullException.ThrowIfNull(textOf);
        return this with
        {
            Vocabulary = NameVocabulary.Parse(textOf("vocabularies")),
            Figures = FigureVocabulary.Parse(textOf("figures")),
            FigureStyles = FigureStyleWords.Parse(textOf("figure-styles")),
            Variants = WordVariants.Parse(textOf("variants")),
            Usage = UsageVocabulary.Parse(textOf("usage")),
            Confusions = ConfusionTable.Parse(textOf("confusions")),
            Residue = ResidueVocabulary.Parse(textOf("residue")),
            TextStyles = TextStyleVocabulary.Parse(textOf("textstyles")),
        };
    }

    /// <summary>
    /// What spelling may ask of the lexicon: nothing where no suggestions ship, because slips of such a language were never measured, and a lexicon of
    /// names and frequent words must not make faults of what its dictionary merely lacks.
    /// </summary>
    internal Lexicon SpellingLexicon => Speller.Model.Count > 0 ? Lexicon : Lexicon.Empty;

    /// <summary>A language of which nothing is known.</summary>
    public static LanguageData None { get; } = new("und", Lexicon.Empty);
}

using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>How common words are, from all that is known of the language, on the scale of the lexicon: 15 for the few most common words, one less for each halving.</summary>
internal readonly struct WordUse(Speller speller, Lexicon lexicon)
{
    private const int MostCommon = 15;

    // Three steps a decade of the Zipf scale; where the two sources meet, at ranks of some ten thousand, both say 4 to 5.
    private const double RarestZipf = 2.4, StepsPerDecade = 3;

    /// <summary>0 to 15; 0 for a word of which nothing is known.</summary>
    public int Of(ReadOnlySpan<char> word) => Of(word, lexicon.FindEntry(word));

    /// <summary>The same in speech and news alone, where abbreviations and symbols do not pass for words: <c>int</c>, <c>ons</c>.</summary>
    public int InSpeech(ReadOnlySpan<char> word) => lexicon.FindEntry(word).Frequency;

    /// <summary>The same where the lexicon was asked already.</summary>
    public int Of(ReadOnlySpan<char> word, LexiconEntry entry) =>
        Math.Clamp((int)Math.Round((speller.Model.FrequencyOf(word) - RarestZipf) * StepsPerDecade), entry.Frequency, MostCommon);
}

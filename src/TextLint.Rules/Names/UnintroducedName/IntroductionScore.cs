using TextLint.Semantics;
using TextLint.Spelling;

namespace TextLint.Rules.Names;

/// <summary>Weighs how strongly an article treats a bare name as a person it has introduced. The weights were measured on edited news.</summary>
internal static class IntroductionScore
{
    // "Lin" and "Mez" have the endings too.
    private const int ShortestShape = 4;

    private const int CommonName = 5;

    /// <summary>Points; three and more are strong evidence of a person who should have been introduced.</summary>
    public static int Of(NameSymbol name, SemanticModel model)
    {
        var evidence = name.Evidence;
        var hasShape = name.FamilyName.Length > ShortestShape && model.Language.Vocabulary.HasFamilyShape(name.FamilyName);
        var points = evidence.HasFlag(NameEvidence.Honorific) ? 3 : Acting(evidence, name.Titled.Count > 0);
        if (hasShape || IsFamilyName(name, model)) points++;
        if (Count(name) <= 2) points++;
        if (Count(name) >= 4) points--;
        if (IsInLead(name, model)) points -= 2;
        if (evidence.HasFlag(NameEvidence.Descriptor)) points -= 2;
        if (evidence.HasFlag(NameEvidence.Apposition)) points -= 2;
        if (evidence.HasFlag(NameEvidence.Organization)) points -= 2;
        if (evidence.HasFlag(NameEvidence.Pronoun)) points++;
        if (model.Language.Lexicon.Contains(name.Text, LexiconFlags.ProperNoun | LexiconFlags.LowerCaseWord)) points--;
        if (IsBrandShape(name.Text, model.Language.Vocabulary)) points -= 2;
        return points;
    }

    /// <summary>How often it is named outside front matter.</summary>
    private static int Count(NameSymbol name) => name.Mentions.Count(m => m.Zone != Zone.FrontMatter);

    private static int Acting(NameEvidence evidence, bool hasTitle)
    {
        if (hasTitle) return 2;
        return evidence.HasFlag(NameEvidence.SpeaksAgain) ? 2 : 1;
    }

    /// <summary>A family name by the lists, and nothing else that could speak.</summary>
    public static bool IsFamilyName(NameSymbol name, SemanticModel model)
    {
        var entry = model.Language.Lexicon.FindEntry(name.Text);
        const LexiconFlags Other = LexiconFlags.LowerCaseWord | LexiconFlags.Place | LexiconFlags.Demonym | LexiconFlags.Organization;
        if (!entry.IsAny(LexiconFlags.Surname | LexiconFlags.PersonName) || entry.IsAny(Other)) return false;
        // Evans is a first name too, but hardly anybody's; Paul is one.
        return !entry.IsAny(LexiconFlags.GivenName) || (entry.IsAny(LexiconFlags.Surname) && entry.Frequency < CommonName);
    }

    /// <summary>A word that no list and no dictionary knows.</summary>
    public static bool IsUnheardOf(NameSymbol name, SemanticModel model) =>
        name.Text.Length >= ShortestShape && model.Language.Lexicon.Find(name.Text) == LexiconFlags.None && !model.Language.Speller.Check(name.FamilyName);

    /// <summary>PayPal, TfL: a capital inside that no family name has. McCready and DeVito have one near the start.</summary>
    private static bool IsBrandShape(string name, NameVocabulary vocabulary)
    {
        for (var i = 1; i < name.Length; i++)
            if (char.IsUpper(name[i]) && char.IsLower(name[i - 1])) return !vocabulary.IsCapitalStart(name.AsSpan(0, i));
        return false;
    }

    /// <summary>The first mention is in a headline or in the first two paragraphs: there an article does introduce by surname.</summary>
    private static bool IsInLead(NameSymbol name, SemanticModel model) => name.FirstShown.Zone == Zone.Headline || name.FirstShown.Block < model.LeadEnd;
}

using TextLint.Semantics;
using TextLint.Spelling;

namespace TextLint.Rules.Names;

/// <summary>Weighs how strongly an article treats a bare name as a person it has introduced. The weights were measured on edited news.</summary>
internal static class IntroductionScore
{
    private static readonly string[] s_familyEndings =
        ["ov", "ev", "yov", "in", "sky", "ski", "enko", "ich", "son", "sen", "ez", "wicz", "shvili", "yan", "dze", "oglu"];

    private static readonly string[] s_familyStarts = ["mc", "o'", "al-", "el-"];

    private static readonly string[] s_capitalStarts = ["Mc", "Mac", "De", "Di", "Del", "Da", "Du", "La", "Le", "Van", "Von", "Fitz", "St", "Ben", "Ab", "Al", "El"];

    /// <summary>Points; three and more are strong evidence of a person who should have been introduced.</summary>
    public static int Of(NameSymbol name, SemanticModel model)
    {
        var evidence = name.Evidence;
        var points = evidence.HasFlag(NameEvidence.Honorific) ? 3 : Speaking(evidence);
        if (HasFamilyShape(name.FamilyName)) points++;
        if (name.Mentions.Count <= 2) points++;
        if (name.Mentions.Count >= 4) points--;
        if (IsInLead(name, model)) points -= 2;
        if (evidence.HasFlag(NameEvidence.Descriptor)) points -= 2;
        if (evidence.HasFlag(NameEvidence.Apposition)) points -= 2;
        if (evidence.HasFlag(NameEvidence.Organization)) points -= 2;
        if (evidence.HasFlag(NameEvidence.Pronoun)) points++;
        if (model.Language.Lexicon.Contains(name.Text, LexiconFlags.ProperNoun | LexiconFlags.LowerCaseWord)) points--;
        if (IsBrandShape(name.Text)) points -= 2;
        return points;
    }

    private static int Speaking(NameEvidence evidence) =>
        (evidence.HasFlag(NameEvidence.Speaks) ? 1 : 0) + (evidence.HasFlag(NameEvidence.SpeaksAgain) ? 1 : 0);

    private static bool HasFamilyShape(string folded) =>
        folded.Length > 4
        && (Array.Exists(s_familyEndings, e => folded.EndsWith(e, StringComparison.Ordinal)) || Array.Exists(s_familyStarts, s => folded.StartsWith(s, StringComparison.Ordinal)));

    /// <summary>PayPal, TfL: a capital inside that no family name has. McCready and DeVito have one near the start.</summary>
    private static bool IsBrandShape(string name)
    {
        for (var i = 1; i < name.Length; i++)
            if (char.IsUpper(name[i]) && char.IsLower(name[i - 1])) return !Array.Exists(s_capitalStarts, s => i == s.Length && name.StartsWith(s, StringComparison.Ordinal));
        return false;
    }

    /// <summary>The first mention is in a headline or in the first two paragraphs: there an article does introduce by surname.</summary>
    private static bool IsInLead(NameSymbol name, SemanticModel model) => name.Mentions[0].Zone == Zone.Headline || name.Mentions[0].Block < model.LeadEnd;
}

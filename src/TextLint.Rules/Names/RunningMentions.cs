using TextLint.Semantics;

namespace TextLint.Rules.Names;

/// <summary>The mentions of names that the writer, not a speaker or a headline's style, gave their form.</summary>
internal static class RunningMentions
{
    /// <summary>True for a mention in the running text, outside quoted words and words that markup sets apart, and not in a list of names.</summary>
    public static bool IsRunning(Mention mention) => mention.Zone == Zone.Body && IsOwn(mention.Candidate);

    /// <summary>True for a name outside quoted words and words that markup sets apart, whose letters no style of headline changed.</summary>
    public static bool IsOwn(NameCandidate candidate) => !candidate.IsStyled && (candidate.Evidence & (NameEvidence.Quoted | NameEvidence.Cited)) == NameEvidence.None;
}

namespace TextLint.Semantics;

/// <summary>Finds the style of possessives of an article.</summary>
internal static class PossessiveStyles
{
    /// <summary>The style that most possessives of names in s have; plurals say nothing.</summary>
    public static PossessiveStyle Of(SemanticModel model)
    {
        var balance = 0;
        foreach (var name in model.Names)
            foreach (var mention in name.Mentions)
            {
                if (mention.IsPlural || mention.Candidate.Words[^1].Key[^1] != 's') continue;
                if (mention.Candidate.Ending == NameEnding.PossessiveS) balance++;
                else if (mention.Candidate.Ending == NameEnding.Apostrophe) balance--;
            }
        return balance < 0 ? PossessiveStyle.Apostrophe : PossessiveStyle.WithS;
    }
}

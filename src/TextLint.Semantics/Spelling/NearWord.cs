namespace TextLint.Semantics;

/// <summary>An ordinary word that lies one slip of the keyboard from an unknown one.</summary>
/// <param name="Text">The word in lower case.</param>
/// <param name="Slip">What made the unknown word of it.</param>
/// <param name="Frequency">How common it is, from 0 to 15 as in the lexicon; 0 for a word that no list of frequent words holds.</param>
/// <param name="Position">Index of the first letter that differs, in the unknown word.</param>
internal sealed record NearWord(string Text, Slip Slip, int Frequency, int Position)
{
    /// <summary>What the slip costs, in halvings of frequency: writers seldom mistake a first letter, and leave letters out or swap them more often than they change them.</summary>
    public int Cost => (Position == 0 ? 4 : 0) + Slip switch { Slip.Replaced => 3, Slip.Extra or Slip.Missing => 1, _ => 0 };

    /// <summary>How common a word must be that, with a prefix before it, explains the unknown word better than a slip does. Letters that are left out are the commonest slip.</summary>
    public int Rival => Frequency + Slip switch { Slip.Extra or Slip.Replaced => -1, _ => 5 };

    /// <summary>How likely it is that this word was meant, among others.</summary>
    public int Points => Frequency - Cost + (int)Context;

    /// <summary>How much oftener the word stands between the words left and right of it than by chance, in decades; 0 where that is not known.</summary>
    public double Context { get; init; }

    /// <summary>True where no other ordinary word lies as near.</summary>
    public bool IsOnly { get; init; }
}

using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>An acronym explained where it stands: <c>Long Form (ABC)</c> or <c>ABC (Long Form)</c>.</summary>
/// <param name="LongForm">The long form as written.</param>
/// <param name="LongFormSpan">Its place in the block's prose.</param>
/// <param name="BracketSpan">The brackets with what is in them; empty where they hold more than the acronym or the long form.</param>
/// <param name="Fit">How the letters fit.</param>
/// <param name="WrongWordSpan">The word that does not fit, of a mismatched definition; else empty.</param>
public sealed record AcronymDefinition(string LongForm, TextSpan LongFormSpan, TextSpan BracketSpan, AcronymFit Fit, TextSpan WrongWordSpan)
{
    // Enough of a word to know it by in another number or spelling: Service, Services; Organisation, Organization.
    private const int Beginning = 5;

    /// <summary>True where the long form stands before the acronym, so that nothing of it was used before.</summary>
    public bool IsLongFormFirst => BracketSpan.IsEmpty || LongFormSpan.Start < BracketSpan.Start;

    /// <summary>True where at least half of the words of the shorter long form begin like words of the other.</summary>
    public bool IsSameMeaning(AcronymDefinition other, NameVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(vocabulary);
        // Most articles explain an acronym twice in the same words.
        if (LongForm == other.LongForm) return true;
        var (mine, theirs) = (Words(LongForm, vocabulary), Words(other.LongForm, vocabulary));
        var shared = mine.Count(theirs.Contains);
        return shared * 2 >= Math.Min(mine.Count, theirs.Count);
    }

    private static HashSet<string> Words(string longForm, NameVocabulary vocabulary)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in longForm.Split([' ', '-', '/', ','], StringSplitOptions.RemoveEmptyEntries))
            if (!vocabulary.IsFunction(word)) words.Add(Folding.Fold(word.AsSpan(0, Math.Min(Beginning, word.Length))));
        return words;
    }
}

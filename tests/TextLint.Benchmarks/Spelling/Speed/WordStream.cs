using System.Text.RegularExpressions;
using TextLint.Data;
using TextLint.Spelling;

namespace TextLint.Benchmarks.Spelling;

/// <summary>Words in the proportions of running text.</summary>
/// <param name="dictionary">The dictionary's name, whose language decides.</param>
/// <param name="random">Where chance comes from.</param>
internal sealed partial class WordStream(string dictionary, Random random)
{
    // What newspaper text has: one token in fourteen begins a sentence, and one in seventy is in no dictionary.
    private const int TokensPerSentence = 14;
    private const int TokensPerUnknown = 70;

    /// <summary>So many tokens: of a text, repeated until there are enough, or drawn.</summary>
    /// <param name="textPath">A file of plain text; null to draw.</param>
    /// <param name="correct">Right words to draw from.</param>
    /// <param name="misspelled">The unknown words among them.</param>
    /// <param name="count">How many tokens.</param>
    /// <param name="canWrite">Which words the dictionary's encoding can write.</param>
    public List<string> Create(string? textPath, List<string> correct, List<string> misspelled, int count, Func<string, bool> canWrite)
    {
        if (textPath is null) return Draw(correct, misspelled, count);
        var tokens = Word().Matches(File.ReadAllText(textPath)).Select(static match => match.Value).Where(canWrite).ToList();
        if (tokens.Count == 0) throw new InvalidOperationException($"{textPath} has no words.");
        return [.. Enumerable.Range(0, count).Select(i => tokens[i % tokens.Count])];
    }

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Word();

    private List<string> Draw(List<string> correct, List<string> misspelled, int count)
    {
        var words = Weighted(correct);
        var sums = new double[words.Count];
        var sum = 0.0;
        for (var i = 0; i < sums.Length; i++) sums[i] = sum += words[i].Weight;
        var stream = new List<string>(count);
        while (stream.Count < count)
        {
            if (random.Next(TokensPerUnknown) == 0) stream.Add(misspelled[random.Next(misspelled.Count)]);
            var at = Array.BinarySearch(sums, random.NextDouble() * sum);
            var word = words[Math.Min(at < 0 ? ~at : at, words.Count - 1)].Word;
            stream.Add(random.Next(TokensPerSentence) == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word);
        }
        return stream;
    }

    // Where ranks are known each doubling of the rank halves the weight; elsewhere short words are taken for the frequent ones.
    private List<(string Word, double Weight)> Weighted(List<string> correct)
    {
        if (dictionary.StartsWith("en", StringComparison.Ordinal) && LanguageResources.TryGet("en", out var bytes))
        {
            var lexicon = Lexicon.Load(bytes);
            // Of the most common words all are wanted, not those alone that were drawn.
            return [.. FrequentWords(lexicon, correct).Select(word => (word, Math.Pow(2, lexicon.FindEntry(word).Frequency)))];
        }
        var ranked = correct.Select(word => (word, Key: word.Length + (4 * random.NextDouble()))).OrderBy(static w => w.Key).ToList();
        return [.. ranked.Select(static (w, rank) => (w.word, 1.0 / (rank + 2)))];
    }

    private static IEnumerable<string> FrequentWords(Lexicon lexicon, List<string> correct)
    {
        const string FunctionWords = "the of and to a in is it that was for on with as be at by he his had not are but from or have an they which one you were all her she there would their we him been has when who will no more if out so said what up its about into than them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years where much your way down should because long each just state those people too mr how little good world";
        return correct.Where(word => lexicon.FindEntry(word).Frequency > 0).Concat(FunctionWords.Split(' ')).Distinct(StringComparer.Ordinal);
    }
}

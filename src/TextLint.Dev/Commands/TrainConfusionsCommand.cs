using TextLint.Dev.Confusions;
using TextLint.Semantics;
using TextLint.Spelling.Neighbours;
using TextLint.Syntax.Text;

namespace TextLint.Dev;

/// <summary>
/// Distils a trigram model, which is not part of the project, to the neighbours of the words that are written for one another (<c>Confusions/en.txt</c>), and writes
/// them beside that text. Kept is what counts: an n-gram by how often it is written times the decades that it says, weighed so that rare words keep their neighbours.
/// </summary>
public static class TrainConfusionsCommand
{
    // Chosen so that the table stays below a megabyte; with half of it a tenth fewer faults are found.
    private const double Least = 4e-6, RarityPower = 0.35, BackOffShare = 0.3;

    /// <summary>Distils.</summary>
    /// <param name="path">A trigram model in SphinxBase's binary trie format: <c>en-us.lm.bin</c> of CMU Sphinx.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string path)
    {
        if (!File.Exists(path))
        {
            Console.Error.WriteLine($"{path} is not there: give the path of a trigram model, such as en-us.lm.bin of CMU Sphinx.");
            return 2;
        }
        var words = ConfusionTable.Parse(File.ReadAllText(Repository.PathTo("src", "TextLint.Data", "Confusions", "en.txt"))).ComparedWords.ToHashSet(StringComparer.Ordinal);
        var model = Distil(new TrieModel(path), words);
        File.WriteAllBytes(Repository.PathTo("src", "TextLint.Data", "Confusions", "en.neighbours"), model);
        Console.WriteLine($"{words.Count} words, {model.Length} bytes");
        return 0;
    }

    private static byte[] Distil(TrieModel model, HashSet<string> listed)
    {
        var builder = new NeighbourModelBuilder();
        uint[] hashes = [.. model.Words.Select(word => Folding.Hash(word))];
        double[] weights = [.. model.Words.Select((word, i) => listed.Contains(word) ? Math.Pow(10, -RarityPower * model.Single(i).Probability) : 0)];
        for (var word = 0; word < hashes.Length; word++)
        {
            var (share, weight) = model.Single(word);
            if (weights[word] > 0) builder.Add(hashes[word], share, weight);
            foreach (var (pair, left) in model.PairsEndingIn(word)) AddPair(model, builder, hashes, weights, new PairPlace(pair, left, word));
        }
        return builder.Build();
    }

    private static void AddPair(TrieModel model, NeighbourModelBuilder builder, uint[] hashes, double[] weights, PairPlace place)
    {
        var (left, word) = (place.Left, place.Word);
        var ((probability, backOff), (before, beforeBackOff)) = (model.Pair(place.Pair), model.Single(left));
        var gain = probability - model.Single(word).Probability - beforeBackOff;
        var weight = Math.Max(weights[left], weights[word]);
        var isKept = weight * Math.Pow(10, before + probability) * (Math.Abs(gain) + (BackOffShare * Math.Abs(backOff))) >= Least;
        foreach (var (first, tripleProbability) in model.TriplesEndingIn(place.Pair))
        {
            if (Math.Max(weight, weights[first]) == 0) continue;
            var (firstShare, firstBackOff) = model.Single(first);
            var head = model.FindPair(first, left);
            var (headProbability, headBackOff) = head < 0 ? (firstBackOff + before, 0) : model.Pair(head);
            var tripleGain = tripleProbability - probability - headBackOff;
            if (Math.Max(weight, weights[first]) * Math.Pow(10, firstShare + headProbability + tripleProbability) * Math.Abs(tripleGain) < Least) continue;
            builder.Add(hashes[first], hashes[left], hashes[word], tripleGain);
            isKept |= weight > 0;
        }
        if (isKept) builder.Add(hashes[left], hashes[word], gain, backOff);
    }

    private readonly record struct PairPlace(int Pair, int Left, int Word);
}

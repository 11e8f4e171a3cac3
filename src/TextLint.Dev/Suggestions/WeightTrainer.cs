using TextLint.Spelling.Suggestions;

namespace TextLint.Dev.Suggestions;

/// <summary>Learns the weights under which the words that were meant are the likeliest: logistic regression over the hits of each misspelling.</summary>
internal static class WeightTrainer
{
    private const int Rounds = 30;

    private const double Rate = 0.15, Decay = 1e-6;

    /// <summary>One weight a feature.</summary>
    public static float[] Train(IReadOnlyList<TrainingExample> examples)
    {
        var scale = ScaleOf(examples);
        var (weights, squares) = (new double[HitFeatures.Count], new double[HitFeatures.Count]);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var state = 88172645463325252UL;
        for (var round = 0; round < Rounds; round++)
        {
            Shuffle(order, ref state);
            foreach (var index in order) Step(examples[index], scale, weights, squares);
        }
        // What the lists never show, such as the words of an article, weighs what theory says.
        var otherwise = ErrorModel.CreateDefault().Weights.ToArray();
        return [.. weights.Select((w, i) => squares[i] == 0 ? otherwise[i] : (float)(w * scale[i]))];
    }

    // Features of the same size learn at the same pace.
    private static double[] ScaleOf(IReadOnlyList<TrainingExample> examples)
    {
        var squares = new double[HitFeatures.Count];
        var count = 0L;
        foreach (var example in examples)
        {
            count += example.Count;
            for (var i = 0; i < example.Features.Length; i++) squares[i % HitFeatures.Count] += (double)example.Features[i] * example.Features[i];
        }
        return [.. squares.Select(s => 1 / Math.Max(0.05, Math.Sqrt(s / count)))];
    }

    // Not Random: the same lists give the same numbers.
    private static void Shuffle(int[] order, ref ulong state)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            var other = (int)(state % (ulong)(i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }
    }

    private static void Step(TrainingExample example, double[] scale, double[] weights, double[] squares)
    {
        Span<double> chances = stackalloc double[example.Count];
        Chances(example, scale, weights, chances);
        for (var f = 0; f < HitFeatures.Count; f++)
        {
            var slope = example.Features[(example.Right * HitFeatures.Count) + f] * scale[f];
            for (var hit = 0; hit < chances.Length; hit++) slope -= chances[hit] * example.Features[(hit * HitFeatures.Count) + f] * scale[f];
            slope = (slope * example.Weight) - (Decay * weights[f]);
            squares[f] += slope * slope;
            if (squares[f] > 0) weights[f] += Rate * slope / Math.Sqrt(squares[f] + 1);
        }
    }

    private static void Chances(TrainingExample example, double[] scale, double[] weights, Span<double> chances)
    {
        var most = double.MinValue;
        for (var hit = 0; hit < chances.Length; hit++)
        {
            chances[hit] = 0;
            for (var f = 0; f < HitFeatures.Count; f++) chances[hit] += weights[f] * scale[f] * example.Features[(hit * HitFeatures.Count) + f];
            most = Math.Max(most, chances[hit]);
        }
        var sum = 0.0;
        foreach (ref var chance in chances) sum += chance = Math.Exp(chance - most);
        foreach (ref var chance in chances) chance /= sum;
    }
}

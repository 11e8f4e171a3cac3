using System.Buffers.Binary;

namespace TextLint.Spelling.Suggestions;

/// <summary>How writers of a language go wrong, and how to weigh what speaks for a word.</summary>
internal sealed class ErrorModel
{
    private readonly float[] _weights;

    private ErrorModel(float[] weights, SlipCosts costs) => (_weights, Costs) = (weights, costs);

    /// <summary>What slips cost.</summary>
    public SlipCosts Costs { get; }

    /// <summary>A weight for each of <see cref="HitFeatures"/>.</summary>
    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>What is known of a language without learnt numbers.</summary>
    /// <param name="keyboard">Rows of keys in the form of Hunspell's KEY; the American ones where it is empty.</param>
    public static ErrorModel CreateDefault(string keyboard = "") => new(DefaultWeights(), DefaultSlips.Create(keyboard));

    /// <summary>A model of these numbers.</summary>
    public static ErrorModel Create(float[] weights, SlipCosts costs) => new(weights, costs);

    /// <summary>Reads what <see cref="Write"/> made.</summary>
    /// <exception cref="InvalidDataException">The data is something else.</exception>
    public static ErrorModel Read(ReadOnlySpan<byte> data)
    {
        const int Length = 4 * HitFeatures.Count;
        if (data.Length < Length) throw new InvalidDataException("The error model is cut short.");
        var weights = new float[HitFeatures.Count];
        for (var i = 0; i < weights.Length; i++) weights[i] = BinaryPrimitives.ReadSingleLittleEndian(data[(4 * i)..]);
        return new ErrorModel(weights, SlipCosts.Read(data[Length..]));
    }

    /// <summary>The bytes.</summary>
    public byte[] Write()
    {
        var weights = new byte[4 * HitFeatures.Count];
        for (var i = 0; i < _weights.Length; i++) BinaryPrimitives.WriteSingleLittleEndian(weights.AsSpan(4 * i), _weights[i]);
        return [.. weights, .. Costs.Write()];
    }

    // What theory says, and what was learnt of English in so far as it is no matter of English.
    private static float[] DefaultWeights()
    {
        var weights = new float[HitFeatures.Count];
        (weights[0], weights[1]) = (-0.7f, 1.6f);
        (weights[4], weights[5], weights[6], weights[7]) = (1.5f, 0f, -1f, -2f);
        (weights[17], weights[18], weights[24], weights[27], weights[28]) = (-1.5f, -0.5f, 1f, 1f, -2f);
        (weights[30], weights[31], weights[32], weights[33]) = (-1f, -1f, -1f, 2f);
        return weights;
    }
}

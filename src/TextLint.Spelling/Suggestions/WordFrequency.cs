namespace TextLint.Spelling.Suggestions;

/// <summary>Word frequencies as six bits: eighths of the Zipf scale, 0 where nothing is known.</summary>
internal static class WordFrequency
{
    private const double StepsPerDecade = 8;

    /// <summary>The class of a Zipf frequency: 1 to 63; 0 for one that is not above zero.</summary>
    public static int FromZipf(double zipf) => zipf <= 0 ? 0 : Math.Clamp((int)Math.Round(zipf * StepsPerDecade), 1, WordEdge.MaxFrequency);

    /// <summary>The Zipf frequency that a class stands for.</summary>
    public static double ToZipf(int frequency) => frequency / StepsPerDecade;
}

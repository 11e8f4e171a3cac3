namespace TextLint.Benchmarks.Spelling;

/// <summary>Verdicts that differ from Hunspell's on purpose.</summary>
/// <param name="Dictionary">The dictionary's name; an asterisk for all.</param>
/// <param name="WeAccept">Our verdict.</param>
/// <param name="Covers">True for a word it explains.</param>
/// <param name="Reason">Why ours is right, or why it cannot be the same.</param>
internal sealed record KnownDifference(string Dictionary, bool WeAccept, Func<DrawnWord, bool> Covers, string Reason)
{
    /// <summary>All that are known.</summary>
    public static KnownDifference[] All { get; } =
    [
        new("tr_TR", WeAccept: true, static word => word.Text is ['\u0130', var second, ..] && char.IsUpper(second), "Hunspell does not find a name with a dotted capital I when it is in capitals"),
    ];

    /// <summary>Why a verdict differs; null where nobody knows.</summary>
    public static string? Explain(string dictionary, DrawnWord word, bool weAccept) =>
        Array.Find(All, known => (known.Dictionary == "*" || known.Dictionary == dictionary) && known.WeAccept == weAccept && known.Covers(word))?.Reason;
}

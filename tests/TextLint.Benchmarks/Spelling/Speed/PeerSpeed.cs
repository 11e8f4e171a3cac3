namespace TextLint.Benchmarks.Spelling;

/// <summary>Measures another engine.</summary>
internal static class PeerSpeed
{
    /// <summary>Its figures.</summary>
    public static SpeedRow Measure(Peer peer, SpeedWords words, int passes)
    {
        var (milliseconds, megabytes) = peer.Load(3);
        var suggest = peer.Suggest(words.ToCorrect).Select(static s => s.Milliseconds).Order().ToArray();
        return new SpeedRow(
            peer.Name, milliseconds, megabytes, peer.Time(words.Stream, passes).Nanoseconds, peer.Time(words.Correct, passes).Nanoseconds,
            peer.Time(words.Misspelled, passes).Nanoseconds, words.Unknown.Count > 0 ? peer.Time(words.Unknown, passes).Nanoseconds : null,
            suggest.Length > 0 ? suggest[suggest.Length / 2] : 0, suggest.Length > 0 ? suggest[^1] : 0);
    }
}

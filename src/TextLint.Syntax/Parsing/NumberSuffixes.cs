using System.Collections.Frozen;

namespace TextLint.Syntax.Parsing;

/// <summary>What letters written to a number make of it.</summary>
internal static class NumberSuffixes
{
    private static readonly FrozenDictionary<string, SyntaxKind> Kinds = Make();
    private static readonly FrozenSet<string> Magnitudes = FrozenSet.Create("k", "K", "m", "M", "mn", "mln", "b", "B", "bn", "t", "T", "tn", "trn");
    private static readonly FrozenDictionary<string, SyntaxKind>.AlternateLookup<ReadOnlySpan<char>> KindLookup = Kinds.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MagnitudeLookup = Magnitudes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Number, Time or Measure; None where the letters make a word of the number.</summary>
    public static SyntaxKind KindOf(ReadOnlySpan<char> suffix) => KindLookup.TryGetValue(suffix, out var kind) ? kind : SyntaxKind.None;

    /// <summary>True for the letters after an amount that stand for thousands, millions and so on.</summary>
    public static bool IsMagnitude(ReadOnlySpan<char> suffix) => MagnitudeLookup.Contains(suffix);

    private static FrozenDictionary<string, SyntaxKind> Make()
    {
        var kinds = new Dictionary<string, SyntaxKind>();
        Add("st nd rd th ST ND RD TH s er re e ème eme º ª bn tn trn mn mln k", SyntaxKind.Number);
        Add("am pm AM PM", SyntaxKind.Time);
        Add("km m cm mm nm kg g mg t lb lbs oz ft in mi yd mph kph kmh kt l ml cl ha m² km² m³ cm² ft² W kW MW GW kWh MWh GWh V Hz kHz MHz GHz "
            + "B KB kB MB GB TB bps Mbps Gbps px C F hr hrs h min s ms mins secs", SyntaxKind.Measure);
        return kinds.ToFrozenDictionary();

        void Add(string suffixes, SyntaxKind kind)
        {
            foreach (var suffix in suffixes.Split(' ')) kinds.TryAdd(suffix, kind);
        }
    }
}

namespace TextLint.Spelling.Suggestions;

/// <summary>
/// How unlikely each slip of a writer is: the negative logarithm of its probability. Tables of letter classes for what happens to single letters,
/// rules for what happens to groups of letters.
/// </summary>
internal sealed class SlipCosts
{
    /// <summary>Costs are whole numbers: this many make one nat.</summary>
    internal const int UnitsPerNat = 32;

    /// <summary>Bytes of a table of two classes.</summary>
    internal const int TableLength = LetterClass.Count * LetterClass.Count;

    private const int RuleLength = 8;

    // A cost fits a byte of a table in steps of two units, to 16 nats.
    private const int StepsOfByte = 2;

    private readonly int[] _replaced = new int[TableLength];
    private readonly int[] _dropped = new int[TableLength];
    private readonly int[] _added = new int[TableLength];

    private SlipCosts()
    {
    }

    /// <summary>Slips with groups of letters.</summary>
    public SlipRule[] Rules { get; private set; } = [];

    /// <summary>Two neighbouring letters changed places.</summary>
    public int Swapped { get; private set; }

    /// <summary>What it costs more to get the first letter wrong.</summary>
    public int FirstLetter { get; private set; }

    /// <summary>A diacritic was left out, put in or mistaken.</summary>
    public static int Diacritic => UnitsPerNat;

    /// <summary>One letter typed for another.</summary>
    public int Replaced(int meant, int typed) => _replaced[(meant * LetterClass.Count) + typed];

    /// <summary>A letter left out, after the one before it in the word that was meant.</summary>
    public int Dropped(int before, int meant) => _dropped[(before * LetterClass.Count) + meant];

    /// <summary>A letter too many, after the one before it in what was typed.</summary>
    public int Added(int before, int typed) => _added[(before * LetterClass.Count) + typed];

    /// <summary>Reads the section of a model.</summary>
    /// <param name="data">As <see cref="Write"/> makes it.</param>
    /// <exception cref="InvalidDataException">It is not such a section.</exception>
    public static SlipCosts Read(ReadOnlySpan<byte> data)
    {
        if (data.Length < 2 + (3 * TableLength) || (data.Length - 2 - (3 * TableLength)) % RuleLength != 0)
            throw new InvalidDataException("The table of slips is cut short.");
        var costs = new SlipCosts { Swapped = data[0] * StepsOfByte, FirstLetter = data[1] * StepsOfByte };
        data = data[2..];
        foreach (var table in (int[][])[costs._replaced, costs._dropped, costs._added])
        {
            for (var i = 0; i < TableLength; i++) table[i] = data[i] * StepsOfByte;
            data = data[TableLength..];
        }
        costs.Rules = new SlipRule[data.Length / RuleLength];
        for (var i = 0; i < costs.Rules.Length; i++) costs.Rules[i] = ReadRule(data.Slice(i * RuleLength, RuleLength));
        return costs;
    }

    /// <summary>The section of a model.</summary>
    public byte[] Write()
    {
        var data = new List<byte> { ToByte(Swapped), ToByte(FirstLetter) };
        foreach (var table in (int[][])[_replaced, _dropped, _added]) data.AddRange(table.Select(ToByte));
        foreach (var rule in Rules) data.AddRange(WriteRule(rule));
        return [.. data];
    }

    /// <summary>Costs from a function for each kind of slip.</summary>
    public static SlipCosts Create(Func<int, int, int> replaced, Func<int, int, int> dropped, Func<int, int, int> added, int swapped, int firstLetter, SlipRule[] rules)
    {
        var costs = new SlipCosts { Swapped = swapped, FirstLetter = firstLetter, Rules = rules };
        for (var first = 0; first < LetterClass.Count; first++)
        {
            for (var second = 0; second < LetterClass.Count; second++)
            {
                var at = (first * LetterClass.Count) + second;
                (costs._replaced[at], costs._dropped[at], costs._added[at]) = (replaced(first, second), dropped(first, second), added(first, second));
            }
        }
        return costs;
    }

    // Letters of rules are of one byte: the tables of this form are for languages in Latin-1.
    private static SlipRule ReadRule(ReadOnlySpan<byte> data)
    {
        var (meant, typed) = (Math.Clamp(data[0] & 15, 2, 3), Math.Min(data[0] >> 4, 3));
        return new SlipRule(Letters(data.Slice(1, meant)), Letters(data.Slice(4, typed)), data[7] * StepsOfByte);
    }

    private static string Letters(ReadOnlySpan<byte> data)
    {
        Span<char> letters = stackalloc char[data.Length];
        for (var i = 0; i < data.Length; i++) letters[i] = (char)data[i];
        return new string(letters);
    }

    private static byte[] WriteRule(SlipRule rule)
    {
        var data = new byte[RuleLength];
        data[0] = (byte)(rule.Meant.Length | (rule.Typed.Length << 4));
        for (var i = 0; i < rule.Meant.Length; i++) data[1 + i] = (byte)rule.Meant[i];
        for (var i = 0; i < rule.Typed.Length; i++) data[4 + i] = (byte)rule.Typed[i];
        data[7] = ToByte(rule.Cost);
        return data;
    }

    private static byte ToByte(int cost) => (byte)Math.Clamp((cost + 1) / StepsOfByte, 0, 255);
}

namespace TextLint.Spelling.Suggestions;

/// <summary>The slips of writers of any language, where none were learnt: neighbouring keys, doubled letters, vowels.</summary>
internal static class DefaultSlips
{
    /// <summary>Rows of an American keyboard, in the form of Hunspell's KEY.</summary>
    internal const string Qwerty = "qwertyuiop|asdfghjkl|zxcvbnm";

    private const double Unlikely = 7.0, Likely = 5.0, VeryLikely = 3.5;

    /// <summary>The costs for a keyboard.</summary>
    /// <param name="keyboard">Rows of keys from left to right, between bars.</param>
    public static SlipCosts Create(string keyboard)
    {
        var near = NearKeys(keyboard.Length == 0 ? Qwerty : keyboard);
        return SlipCosts.Create((meant, typed) => Cost(Replaced(meant, typed, near)), (before, meant) => Cost(Dropped(before, meant)), (before, typed) => Cost(Added(before, typed)), Cost(4.5), Cost(1.0), []);
    }

    private static int Cost(double nats) => (int)(nats * SlipCosts.UnitsPerNat);

    private static double Replaced(int meant, int typed, HashSet<(int, int)> near)
    {
        if (near.Contains((meant, typed))) return Likely;
        if (IsVowel(meant) && IsVowel(typed)) return VeryLikely + 0.5;
        return Unlikely;
    }

    private static double Dropped(int before, int meant)
    {
        if (before == LetterClass.Start) return Unlikely;
        if (before == meant || meant == LetterClass.Apostrophe) return VeryLikely;
        return IsVowel(meant) ? Likely - 0.5 : Likely;
    }

    private static double Added(int before, int typed)
    {
        if (before == LetterClass.Start) return Unlikely + 0.5;
        return before == typed ? VeryLikely + 0.5 : Likely + 1;
    }

    private static bool IsVowel(int letterClass) => letterClass < LetterClass.Apostrophe && LetterClass.IsVowel((char)('a' + letterClass));

    // Keys side by side, and keys above one another: the rows of a keyboard are shifted by less than one key.
    private static HashSet<(int, int)> NearKeys(string keyboard)
    {
        var near = new HashSet<(int, int)>();
        var rows = keyboard.ToLowerInvariant().Split('|');
        for (var row = 0; row < rows.Length; row++)
        {
            for (var i = 0; i < rows[row].Length; i++)
            {
                Join(near, rows[row], i, rows[row], i + 1);
                if (row + 1 >= rows.Length) continue;
                for (var below = i - 1; below <= i; below++) Join(near, rows[row], i, rows[row + 1], below);
            }
        }
        return near;
    }

    private static void Join(HashSet<(int, int)> near, string row, int at, string otherRow, int other)
    {
        if (other < 0 || other >= otherRow.Length) return;
        var (first, second) = (LetterClass.Of(row[at]), LetterClass.Of(otherRow[other]));
        near.Add((first, second));
        near.Add((second, first));
    }
}

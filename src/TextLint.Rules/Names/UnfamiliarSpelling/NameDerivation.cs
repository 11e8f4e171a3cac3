namespace TextLint.Rules.Names;

/// <summary>Tells words made of one another from misspelt ones: Kabul and Kabulov, Argentina and Argentine, the Halvorsens.</summary>
internal static class NameDerivation
{
    private static readonly HashSet<string> s_endings =
        new(["", "s", "es", "n", "an", "ian", "ese", "i", "ish", "ism", "ist", "ite", "e", "er", "ic", "y", "ia", "a", "o", "land"], StringComparer.Ordinal);

    /// <summary>True where two folded words share a stem of three letters or more and differ in endings that make one of the other.</summary>
    public static bool AreRelated(string left, string right)
    {
        var shared = left.AsSpan().CommonPrefixLength(right);
        if (shared < 3) return false;
        var (first, second) = (left[shared..], right[shared..]);
        if (first.Length == 0 && second.Length >= 2) return true;
        if (second.Length == 0 && first.Length >= 2) return true;
        return s_endings.Contains(first) && s_endings.Contains(second);
    }
}

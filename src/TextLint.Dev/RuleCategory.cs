namespace TextLint.Dev;

/// <summary>The folders of rules and the first digit of their ids.</summary>
public static class RuleCategory
{
    private static readonly string[] s_byDigit = ["Engine", "Typos", "Quotes", "Names", "Acronyms", "Numbers", "Consistency", "Structure", "Style"];

    /// <summary>All categories, by digit.</summary>
    public static IReadOnlyList<string> All => s_byDigit;

    /// <summary>The digit after <c>TL</c>; -1 for an unknown category.</summary>
    public static int DigitOf(string category) => Array.IndexOf(s_byDigit, category);
}

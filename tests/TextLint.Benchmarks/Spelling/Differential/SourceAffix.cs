namespace TextLint.Benchmarks.Spelling;

/// <summary>One line of an affix class as the file has it.</summary>
/// <param name="Flag">Its class.</param>
/// <param name="IsSuffix">A suffix or a prefix.</param>
/// <param name="CanCross">The class may stand together with one at the other end.</param>
/// <param name="Strip">What is taken off first.</param>
/// <param name="Append">What is put on.</param>
/// <param name="Continuation">Flags of the form that results.</param>
/// <param name="Condition">What the stem must look like there; a dot where it need not.</param>
internal sealed record SourceAffix(int Flag, bool IsSuffix, bool CanCross, string Strip, string Append, int[] Continuation, string Condition)
{
    /// <summary>The form with this affix.</summary>
    /// <returns>Null where nothing of the stem would be left, or it does not end or begin with what is stripped.</returns>
    public string? Apply(string stem)
    {
        if (stem.Length <= Strip.Length) return null;
        if (IsSuffix) return stem.EndsWith(Strip, StringComparison.Ordinal) ? stem[..^Strip.Length] + Append : null;
        return stem.StartsWith(Strip, StringComparison.Ordinal) ? Append + stem[Strip.Length..] : null;
    }

    /// <summary>True where the stem looks as the condition wants.</summary>
    public bool Fits(string stem)
    {
        if (Condition == ".") return true;
        var parts = Parts();
        if (parts.Count > stem.Length) return false;
        var start = IsSuffix ? stem.Length - parts.Count : 0;
        for (var i = 0; i < parts.Count; i++)
            if (!Matches(parts[i], stem[start + i])) return false;
        return true;
    }

    private static bool Matches(string part, char c) => part switch
    {
        "." => true,
        ['^', .. var others] => !others.Contains(c),
        _ => part.Contains(c),
    };

    private List<string> Parts()
    {
        var parts = new List<string>();
        for (var i = 0; i < Condition.Length; i++)
        {
            var close = Condition[i] == '[' ? Condition.IndexOf(']', i) : -1;
            if (close < 0) parts.Add(Condition[i].ToString());
            else parts.Add(Condition[(i + 1)..close]);
            if (close >= 0) i = close;
        }
        return parts;
    }
}

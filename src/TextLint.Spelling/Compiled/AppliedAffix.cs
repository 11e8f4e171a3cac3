using TextLint.Spelling.Affixes;

namespace TextLint.Spelling.Compiled;

/// <summary>An affix rule as it is put on a word, rather than taken off.</summary>
internal sealed record AppliedAffix(bool IsPrefix, ushort Flag, int FlagSet, string Strip, string Append, string Condition, int Places)
{
    /// <summary>The rules of a compiled dictionary.</summary>
    public static IEnumerable<AppliedAffix> ReadAll(CompiledDictionary dictionary) =>
        ReadTree(dictionary, dictionary.Prefixes, isPrefix: true).Concat(ReadTree(dictionary, dictionary.Suffixes, isPrefix: false));

    /// <summary>The word with the affix; null where the rule does not fit it.</summary>
    public string? Apply(string word)
    {
        if (word.Length < Strip.Length || !AffixCondition.Matches(Condition, Places, word, IsPrefix)) return null;
        if (IsPrefix) return word.StartsWith(Strip, StringComparison.Ordinal) ? Append + word[Strip.Length..] : null;
        return word.EndsWith(Strip, StringComparison.Ordinal) ? word[..^Strip.Length] + Append : null;
    }

    private static IEnumerable<AppliedAffix> ReadTree(CompiledDictionary dictionary, AffixTree tree, bool isPrefix)
    {
        var open = new Stack<(int Node, string Text)>();
        open.Push((0, ""));
        while (open.TryPop(out var at))
        {
            var node = tree[at.Node];
            for (var g = node.FirstGroup; g < node.FirstGroup + node.GroupCount; g++)
            {
                var group = tree.Groups[g];
                var strip = dictionary.Pool.Slice(group.Strip, group.StripLength).ToString();
                for (var i = group.First; i < group.First + group.Count; i++)
                {
                    var affix = dictionary.Affixes[i];
                    var condition = dictionary.Pool.Slice(affix.Condition, affix.ConditionLength).ToString();
                    yield return new AppliedAffix(isPrefix, affix.Flag, affix.FlagSet, strip, at.Text, condition, affix.Places);
                }
            }
            for (var e = node.FirstEdge; e < node.FirstEdge + node.EdgeCount; e++)
            {
                var edge = tree.EdgeAt(e);
                open.Push((edge.Node, isPrefix ? at.Text + (char)edge.Character : (char)edge.Character + at.Text));
            }
        }
    }
}

using TextLint.Spelling.Affixes;
using TextLint.Spelling.Compiled;

namespace TextLint.Spelling.Suggestions.Hunspell;

/// <summary>The forms of stems that end, or begin, as a misspelled word does: an affix that the writer did not write is not offered.</summary>
internal sealed class StemForms
{
    // A stem with more forms than these is read no farther.
    private const int MaxForms = 100;

    private const WordTraits NotAlone = WordTraits.NeedAffix | WordTraits.OnlyInCompound;
    private const WordTraits NotAffixedSo = WordTraits.NeedAffix | WordTraits.OnlyInCompound | WordTraits.Circumfix;

    private readonly CompiledDictionary _dictionary;
    private readonly List<Rule> _suffixes;
    private readonly List<Rule> _prefixes;

    public StemForms(CompiledDictionary dictionary, string misspelled)
    {
        _dictionary = dictionary;
        _suffixes = Collect(dictionary.Suffixes, misspelled, isPrefix: false);
        _prefixes = Collect(dictionary.Prefixes, misspelled, isPrefix: true);
    }

    /// <summary>The stem, where it is a word by itself, then its forms.</summary>
    public IEnumerable<string> Of(int stem)
    {
        var flags = _dictionary.Stems.Stems[stem].FlagSet;
        var text = _dictionary.Stems.TextOf(stem).ToString();
        return (_dictionary.IsAny(stem, NotAlone) ? [] : new[] { text }).Concat(Affixed(text, flags)).Take(MaxForms);
    }

    private IEnumerable<string> Affixed(string text, int flags)
    {
        var prefixes = _prefixes.Where(rule => _dictionary.FlagSets.Contains(flags, rule.Flag)).ToList();
        var suffixes = _suffixes.Where(rule => _dictionary.FlagSets.Contains(flags, rule.Flag)).ToList();
        foreach (var suffix in suffixes)
            if (Apply(suffix, text) is { } form) yield return form;
        foreach (var suffix in suffixes)
            if (suffix.Crosses && Apply(suffix, text) is { } form)
                foreach (var prefix in prefixes)
                    if (prefix.Crosses && Apply(prefix, form) is { } both) yield return both;
        foreach (var prefix in prefixes)
            if (Apply(prefix, text) is { } form) yield return form;
    }

    private string? Apply(in Rule rule, string text)
    {
        if (rule.Strip.Length > text.Length || (rule.Strip.Length == text.Length && !_dictionary.Options.FullStrip)) return null;
        if (!AffixCondition.Matches(rule.Condition, rule.Places, text, rule.IsPrefix)) return null;
        if (rule.IsPrefix) return text.StartsWith(rule.Strip, StringComparison.Ordinal) ? rule.Append + text[rule.Strip.Length..] : null;
        return text.EndsWith(rule.Strip, StringComparison.Ordinal) ? text[..^rule.Strip.Length] + rule.Append : null;
    }

    // One walk down the tree, along the misspelled word, meets all affixes that it may have.
    private List<Rule> Collect(AffixTree tree, string misspelled, bool isPrefix)
    {
        var rules = new List<Rule>();
        for (int node = 0, length = 0; node != AffixTree.None && length <= misspelled.Length; length++)
        {
            var append = isPrefix ? misspelled[..length] : misspelled[(misspelled.Length - length)..];
            var record = tree[node];
            for (var group = record.FirstGroup; group < record.FirstGroup + record.GroupCount; group++) AddGroup(tree.Groups[group], append, isPrefix, rules);
            if (length < misspelled.Length) node = tree.Follow(node, isPrefix ? misspelled[length] : misspelled[^(length + 1)]);
        }
        return rules;
    }

    private void AddGroup(AffixGroup group, string append, bool isPrefix, List<Rule> rules)
    {
        var strip = _dictionary.Pool.Slice(group.Strip, group.StripLength).ToString();
        foreach (var affix in _dictionary.Affixes.Slice(group.First, group.Count))
        {
            if (_dictionary.FlagSets.IsAny(affix.FlagSet, NotAffixedSo)) continue;
            var condition = _dictionary.Pool.Slice(affix.Condition, affix.ConditionLength).ToString();
            rules.Add(new Rule(affix.Flag, isPrefix, affix.CrossProduct != 0, strip, append, condition, affix.Places));
        }
    }

    private readonly record struct Rule(ushort Flag, bool IsPrefix, bool Crosses, string Strip, string Append, string Condition, int Places);
}

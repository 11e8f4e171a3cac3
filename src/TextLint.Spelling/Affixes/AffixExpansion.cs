using System.Collections.Immutable;

namespace TextLint.Spelling.Affixes;

/// <summary>
/// Reads a Hunspell dictionary of UTF-8 text with flags of one character, and lists the words it stands for.
/// Compounds are not listed: there is no end to them.
/// </summary>
public sealed class AffixExpansion
{
    private readonly Dictionary<char, List<AffixRule>> _classes = [];
    private readonly ImmutableArray<(string Stem, string Flags)> _stems;
    private readonly string _hidden;

    private AffixExpansion(string affixes, string words)
    {
        _hidden = ReadAffixes(affixes);
        _stems = [.. Lines(words).Skip(1).Select(ParseStem).Where(s => s.Stem.Length > 0)];
    }

    /// <summary>Reads the two files of a dictionary.</summary>
    /// <param name="affixes">The text of the .aff file.</param>
    /// <param name="words">The text of the .dic file, the count in its first line.</param>
    public static AffixExpansion Parse(string affixes, string words)
    {
        ArgumentNullException.ThrowIfNull(affixes);
        ArgumentNullException.ThrowIfNull(words);
        return new AffixExpansion(affixes, words);
    }

    /// <summary>Every stem and every form that the affixes make of it, in the order of the file; forms may repeat.</summary>
    public IEnumerable<string> Expand()
    {
        foreach (var (stem, flags) in _stems)
        {
            if (flags.AsSpan().ContainsAny(_hidden)) continue;
            yield return stem;
            foreach (var form in FormsOf(stem, flags)) yield return form;
        }
    }

    private IEnumerable<string> FormsOf(string stem, string flags)
    {
        var rules = flags.Where(_classes.ContainsKey).SelectMany(f => _classes[f]).ToArray();
        foreach (var rule in rules)
        {
            if (rule.Apply(stem) is not { } form) continue;
            yield return form;
            if (rule.IsPrefix || !rule.CrossProduct) continue;
            foreach (var prefix in rules.Where(r => r.IsPrefix && r.CrossProduct))
                if (prefix.Apply(form) is { } both) yield return both;
        }
    }

    private string ReadAffixes(string text)
    {
        var (hidden, crossProduct) = ("", new HashSet<char>());
        foreach (var line in Lines(text))
        {
            var fields = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (fields is ["ONLYINCOMPOUND" or "FORBIDDENWORD" or "NEEDAFFIX", var flag, ..]) hidden += flag;
            else if (fields is ["PFX" or "SFX", var name, "Y", _]) crossProduct.Add(name[0]);
            else if (fields is ["PFX" or "SFX", var of, var strip, var append, ..] and not [_, _, "N" or "Y", _])
                ClassOf(of[0]).Add(CreateRule(fields[0] == "PFX", crossProduct.Contains(of[0]), strip, append, fields.ElementAtOrDefault(4) ?? "."));
        }
        return hidden;
    }

    private static AffixRule CreateRule(bool isPrefix, bool crossProduct, string strip, string append, string condition)
    {
        var flags = append.IndexOf('/', StringComparison.Ordinal);
        var text = flags < 0 ? append : append[..flags];
        return new AffixRule(isPrefix, crossProduct, strip == "0" ? "" : strip, text == "0" ? "" : text, AffixCondition.Parse(condition));
    }

    private List<AffixRule> ClassOf(char flag) => _classes.TryGetValue(flag, out var rules) ? rules : _classes[flag] = [];

    private static (string Stem, string Flags) ParseStem(string line)
    {
        var word = line.Split(['\t', ' '], 2)[0];
        var slash = word.IndexOf('/', 1 < word.Length ? 1 : 0);
        return slash < 0 ? (word, "") : (word[..slash], word[(slash + 1)..]);
    }

    private static IEnumerable<string> Lines(string text)
    {
        using var reader = new StringReader(text.TrimStart('\uFEFF'));
        while (reader.ReadLine() is { } line) yield return line;
    }
}

using System.Collections.Immutable;
using TextLint.Packs.Patterns;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary>Makes patterns of what rule files write.</summary>
internal static class PatternSet
{
    /// <summary>Vale's template has lines; some kinds of check are without it.</summary>
    public const PatternFlags Normal = PatternFlags.Multiline;

    /// <summary>Patterns, each a branch of its own; as one where they can only be read together.</summary>
    /// <param name="texts">The patterns.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="template">What stands around them, with <c>%s</c> for them; null for the edges of words.</param>
    public static ImmutableArray<PatternBranch> Create(IEnumerable<string> texts, PatternOptions options, string? template)
    {
        var all = texts.Where(t => !string.IsNullOrWhiteSpace(t)).ToArray();
        if (!options.NonWord && template is not null) return TryCreate(all.Select(t => Fill(template, t)), false, options.IgnoreCase) ?? TryCreate([Fill(template, string.Join('|', all))], false, options.IgnoreCase) ?? [];
        return TryCreate(all, !options.NonWord, options.IgnoreCase) ?? TryCreate([string.Join('|', all)], !options.NonWord, options.IgnoreCase) ?? [];
    }

    /// <summary>One pattern, with the edges of words or without.</summary>
    public static ImmutableArray<PatternBranch> CreateOne(string text, bool isWord, bool ignoreCase) => TryCreate([text], isWord, ignoreCase) ?? [];

    /// <summary>What excuses a match: case matters, unless the pattern itself says it does not.</summary>
    public static PatternIndex? CreateExceptions(IEnumerable<string> texts)
    {
        var branches = ImmutableArray.CreateBuilder<PatternBranch>();
        foreach (var text in texts)
            if (!string.IsNullOrWhiteSpace(text) && TryCreate([text], true, false) is { } branch) branches.AddRange(branch);
        return branches.Count == 0 ? null : new PatternIndex([branches.ToImmutable()]);
    }

    /// <summary>A pattern without the edges of words; null where it cannot be read, which its file was told.</summary>
    public static Pattern? CreatePattern(string? text, PatternFlags flags)
    {
        if (string.IsNullOrEmpty(text)) return null;
        try
        {
            return Pattern.Parse(text, flags);
        }
        catch (PatternSyntaxException)
        {
            return null;
        }
    }

    /// <summary>Patterns of what stands right before or behind a match.</summary>
    public static Pattern? CreateNeighbour(ImmutableArray<YamlScalar> texts, bool isBefore, bool ignoreCase)
    {
        if (texts.IsEmpty) return null;
        var any = string.Join('|', texts.Select(t => t.Value));
        var flags = Normal | (ignoreCase ? PatternFlags.IgnoreCase : PatternFlags.None);
        return CreatePattern(isBefore ? $@"(?<=(?<!\w)(?:{any})\s*)" : $@"(?=\s*(?:{any})(?!\w))", flags);
    }

    private static string Fill(string template, string text) => template.Replace("%s", text, StringComparison.Ordinal);

    private static ImmutableArray<PatternBranch>? TryCreate(IEnumerable<string> texts, bool isWord, bool ignoreCase)
    {
        var branches = ImmutableArray.CreateBuilder<PatternBranch>();
        var flags = Normal | (ignoreCase ? PatternFlags.IgnoreCase : PatternFlags.None);
        try
        {
            foreach (var text in texts) branches.Add(PatternBranch.Create(text, isWord, ref flags));
            return branches.ToImmutable();
        }
        catch (PatternSyntaxException)
        {
            return null;
        }
    }
}

using System.Collections.Immutable;

namespace TextLint.Workspaces;

/// <summary>Reads the rule files of packs; one whose text stayed the same is not read again when something else changed. Not safe for concurrent use.</summary>
internal sealed class PackRuleFiles(SourceFiles files)
{
    // A pack has a file a rule; more are a folder of something else.
    private const int MostRules = 4096;

    private readonly Dictionary<string, (string Text, PackRule Rule)> _known = new(StringComparer.Ordinal);

    /// <summary>The rules in the folder of a pack, by file name.</summary>
    /// <param name="folder">Full path of the folder or archive.</param>
    /// <param name="pack">The pack's name.</param>
    /// <param name="others">Full paths of files that pack.yaml names: rosters, for one.</param>
    public ImmutableArray<PackRule> Read(string folder, string pack, IReadOnlyCollection<string> others)
    {
        var rules = ImmutableArray.CreateBuilder<PackRule>();
        foreach (var name in files.GetFileNames(folder).Where(IsRule).Take(MostRules))
        {
            var path = Path.Combine(folder, name);
            if (!others.Contains(path) && files.TryRead(path, out var text)) rules.Add(Read(path, text, pack));
        }
        return rules.ToImmutable();
    }

    private PackRule Read(string path, string text, string pack)
    {
        var key = $"{pack}\0{path}";
        if (_known.TryGetValue(key, out var known) && known.Text == text) return known.Rule;
        var rule = PackRule.Read(path, text, pack);
        _known[key] = (text, rule);
        return rule;
    }

    private static bool IsRule(string name) => name.EndsWith(PackPaths.RuleEnding, StringComparison.Ordinal) && name != PackPaths.FileName;
}

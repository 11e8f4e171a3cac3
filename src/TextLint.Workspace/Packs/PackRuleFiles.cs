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
        var (texts, changed) = (new List<(string Path, string Text)>(), new List<int>());
        foreach (var name in files.GetFileNames(folder).Where(IsRule).Take(MostRules))
        {
            var path = Path.Combine(folder, name);
            if (others.Contains(path) || !files.TryRead(path, out var text)) continue;
            if (!_known.TryGetValue(KeyOf(pack, path), out var known) || known.Text != text) changed.Add(texts.Count);
            texts.Add((path, text));
        }
        Read(pack, texts, changed);
        return [.. texts.Select(t => _known[KeyOf(pack, t.Path)].Rule)];
    }

    /// <summary>Files say nothing of one another, so that all cores read them: a lint waits for its packs.</summary>
    private void Read(string pack, List<(string Path, string Text)> texts, List<int> changed)
    {
        var rules = new PackRule[changed.Count];
        if (changed.Count == 1) rules[0] = PackRule.Read(texts[changed[0]].Path, texts[changed[0]].Text, pack);
        else Parallel.For(0, changed.Count, i => rules[i] = PackRule.Read(texts[changed[i]].Path, texts[changed[i]].Text, pack));
        for (var i = 0; i < rules.Length; i++) _known[KeyOf(pack, texts[changed[i]].Path)] = (texts[changed[i]].Text, rules[i]);
    }

    private static string KeyOf(string pack, string path) => $"{pack}\0{path}";

    private static bool IsRule(string name) => name.EndsWith(PackPaths.RuleEnding, StringComparison.Ordinal) && name != PackPaths.FileName;
}

using System.Text;
using TextLint.Packs.Rules;

namespace TextLint.Workspaces;

/// <summary>What is to be said of a rule of a pack, in Markdown: its message, its source, its tests.</summary>
public static class PackRulePage
{
    /// <summary>The page of a rule of the packs that hold where the provider's folder is, or of a pack that ships; null where there is no such rule.</summary>
    /// <param name="configurations">Finds the packs.</param>
    /// <param name="name">The rule's full name.</param>
    public static string? Find(ConfigurationProvider configurations, string name)
    {
        ArgumentNullException.ThrowIfNull(configurations);
        ArgumentNullException.ThrowIfNull(name);
        var pack = name.Split('.')[0];
        var folders = configurations.Resolve(path: null).Packs.Where(p => p.Header.Name == pack).Select(p => p.Folder);
        if (ShippedPacks.Find(pack) is { } shipped) folders = folders.Append(shipped);
        foreach (var folder in folders)
            if (configurations.InspectPack(PackLoader.ToFile(folder)) is { } found && found.Rules.FirstOrDefault(r => r.Definition.Name == name) is { } rule) return Write(rule.Definition);
        return null;
    }

    private static string Write(RuleDefinition rule)
    {
        var page = new StringBuilder($"# {rule.Name}\n\n*{rule.Pack}: {(rule.IsEnabled ? rule.Level.ToString().ToLowerInvariant() : "off")} by default, {(rule.Fix is null ? "no fix" : "with a fix where the right form is known")}.*\n\n{rule.Message}\n");
        if (rule.Description is { } description) page.Append($"\n{description}\n");
        if (!rule.Examples.IsEmpty) page.Append("\n## Examples\n\n");
        foreach (var example in rule.Examples)
        {
            page.Append($"- {(example.IsGood ? "good" : "bad")}: {example.Text.Value.ReplaceLineEndings(" ")}\n");
            if (example.Fixed is { } mended) page.Append($"  fixed: {mended.Value.ReplaceLineEndings(" ")}\n");
        }
        if (rule.Audit is { Precision: { } precision } audit)
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"\nOf {audit.Accepted + audit.Rejected} findings that somebody looked at, {precision:P0} were right.\n");
        if (rule.Source is { } source) page.Append($"\nSource: {source}\n");
        if (rule.Link is { } link) page.Append($"\n{link}\n");
        return page.ToString();
    }
}

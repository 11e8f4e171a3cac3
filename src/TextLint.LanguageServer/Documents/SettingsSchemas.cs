using System.Runtime.CompilerServices;
using TextLint.Analysis;
using TextLint.Packs.Rules;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Documents;

/// <summary>The schemas of settings files, made of the same definitions as the files that ship, when they are first asked for.</summary>
internal sealed class SettingsSchemas
{
    private static readonly ConditionalWeakTable<IRuleCatalog, SettingsSchemas> s_known = [];

    private readonly Lazy<SettingsSchema> _configuration, _pack, _rule;

    private SettingsSchemas(IRuleCatalog catalog)
    {
        _configuration = new Lazy<SettingsSchema>(() => new SettingsSchema(ConfigurationSchema.Create(catalog)));
        _pack = new Lazy<SettingsSchema>(() => new SettingsSchema(PackSchema.Create(catalog)));
        _rule = new Lazy<SettingsSchema>(() => new SettingsSchema(RuleSchema.Create()));
    }

    /// <summary>The schema of a file; null for a file that has none.</summary>
    /// <param name="configurations">Knows the rules, and where files are.</param>
    /// <param name="path">Full path of the file.</param>
    public static SettingsSchema? Find(ConfigurationProvider configurations, string path)
    {
        var schemas = s_known.GetValue(configurations.Catalog, c => new SettingsSchemas(c));
        if (Path.GetFileName(path) == ConfigurationProvider.FileName) return schemas._configuration.Value;
        if (!PackPaths.IsPackFile(configurations.Files, path)) return null;
        return Path.GetFileName(path) == PackPaths.FileName ? schemas._pack.Value : schemas._rule.Value;
    }
}

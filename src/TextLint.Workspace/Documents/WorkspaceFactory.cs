namespace TextLint.Workspaces;

/// <summary>Puts the parts together as the product ships them.</summary>
public static class WorkspaceFactory
{
    /// <summary>A workspace over the disk with the rules and the language data that ship and the dictionaries that this machine has.</summary>
    public static Workspace Create(ConfigurationOptions? options = null) =>
        new(new ConfigurationProvider(EngineCatalog.Instance, WithCache(options ?? new ConfigurationOptions()), ShippedLanguages.Find, dictionaries: DictionaryLibrary.OfThisMachine));

    private static ConfigurationOptions WithCache(ConfigurationOptions options) =>
        CacheFolder.PathOfThisUser() is { } cache ? options with { ExampleCache = options.ExampleCache ?? Path.Combine(cache, "examples") } : options;
}

using TextLint.Workspaces;

namespace TextLint.LanguageServer.Hosting;

/// <summary>Engines for the tests of the server: real ones, with rules made for the purpose.</summary>
public static class TestWorkspaces
{
    /// <summary>An engine over <see cref="TestCatalog"/>.</summary>
    public static Workspace Create(ConfigurationOptions options) => new(new ConfigurationProvider(new TestCatalog(), options));
}

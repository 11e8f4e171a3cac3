using TextLint.Workspaces;

namespace TextLint.LanguageServer.Hosting;

/// <summary>Engines for the tests of the server: real ones, with rules made for the purpose.</summary>
public static class TestWorkspaces
{
    /// <summary>An engine over <see cref="TestCatalog"/> that knows no words of whoever runs the tests.</summary>
    public static Workspace Create(ConfigurationOptions options) => Create(options, userWordList: null);

    /// <summary>An engine with a user's word list.</summary>
    public static Workspace Create(ConfigurationOptions options, string? userWordList) =>
        new(new ConfigurationProvider(new TestCatalog(), options with { UserWordList = userWordList }));
}

using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Documents;

/// <summary>What one state of a document is held to.</summary>
internal static class DocumentConfiguration
{
    /// <summary>The configuration of a state.</summary>
    public static ConfigurationSummary Of(DocumentState state)
    {
        var configuration = state.Snapshot.Configuration;
        return new ConfigurationSummary(
            configuration.File is { } file ? DocumentUri.FromPath(file) : null,
            [.. configuration.Packs.Select(p => p.Header.Name)],
            state.IsExcluded);
    }
}

using TextLint.Spelling;

namespace TextLint.Workspaces;

/// <summary>A dictionary that configuration names.</summary>
/// <param name="Files">Its files.</param>
/// <param name="Stamp">Changes when they do.</param>
/// <param name="Dictionary">The dictionary.</param>
internal sealed record OpenedDictionary(DictionaryFiles Files, string Stamp, HunspellDictionary Dictionary);

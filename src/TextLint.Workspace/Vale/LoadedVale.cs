using System.Collections.Immutable;
using TextLint.Packs.Rules;
using TextLint.Packs.Vale;

namespace TextLint.Workspaces;

/// <summary>A <c>.vale.ini</c> with all that it names, read once. Immutable.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Configuration">What it says.</param>
/// <param name="Rules">The rules of all styles that it names, and the single ones.</param>
/// <param name="Vocabulary">The words of its vocabularies.</param>
/// <param name="Diagnostics">Faults of all files.</param>
/// <param name="Paths">Every file that was read or looked for.</param>
/// <param name="Key">A text of fixed length that is equal where all that was read is.</param>
internal sealed record LoadedVale(
    string Path,
    ValeConfiguration Configuration,
    ImmutableArray<RuleDefinition> Rules,
    Vocabulary Vocabulary,
    ImmutableArray<FileDiagnostic> Diagnostics,
    ImmutableArray<string> Paths,
    string Key)
{
    /// <summary>The folder that its globs and paths start from.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path) ?? Path;

    /// <summary>The sections in the order in which they apply: those for all files first.</summary>
    public ImmutableArray<(ValeSection Section, ValeGlob Glob)> Sections { get; } =
        [.. Configuration.Sections.OrderBy(s => s.IsGlobal ? 0 : 1).Select(s => (s, ValeGlob.Parse(s.Pattern)))];
}

using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Yaml;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>One configuration file, read and checked by itself.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Text">Its text; empty where it could not be read.</param>
internal sealed record ConfigurationFile(string Path, SourceText Text)
{
    /// <summary>The folder that its globs and paths start from.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path) ?? Path;

    /// <summary>The files it extends, as written.</summary>
    public ImmutableArray<YamlScalar> Extends { get; init; } = [];

    /// <summary>The packs it names, as written; of a pack those it extends.</summary>
    public ImmutableArray<YamlScalar> Packs { get; init; } = [];

    /// <summary>What it says of itself where it is the file of a pack; null for a configuration file.</summary>
    public PackHeader? Pack { get; init; }

    /// <summary>Articles it leaves out.</summary>
    public ImmutableArray<Glob> Exclude { get; init; } = [];

    /// <summary>What it says for all articles, then its overrides.</summary>
    public ImmutableArray<ConfigurationSection> Sections { get; init; } = [];

    /// <summary>Findings it leaves out in all articles, as written: what they may name is known only where the packs are.</summary>
    public ImmutableArray<YamlNode> WrittenIgnored { get; init; } = [];

    /// <summary>Findings it leaves out in all articles.</summary>
    public ImmutableArray<SuppressionEntry> Ignored { get; init; } = [];

    /// <summary>Full path of the index of names it names, with the place where it does; null where it names none.</summary>
    public (string Path, YamlScalar Written)? Names { get; init; }

    /// <summary>Full path of the baseline it names, with the place where it does; null where it names none.</summary>
    public (string Path, YamlScalar Written)? Baseline { get; init; }

    /// <summary>Budgets of rules, as written: which rules there are is known only where the packs are.</summary>
    public YamlNode? WrittenBudgets { get; init; }

    /// <summary>Budgets of rules.</summary>
    public ImmutableArray<RuleBudget> Budgets { get; init; } = [];

    /// <summary>Full path of the <c>.vale.ini</c> it names; null where it names none.</summary>
    public string? Vale { get; init; }

    /// <summary>Full paths of the word lists, of the files of the dictionaries and of the rosters it names.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Full paths of the word lists and of the rosters among them, which are text and no articles.</summary>
    public IEnumerable<string> Lists => Sections.SelectMany(s => s.WordLists.Concat(s.RosterFiles));

    /// <summary>Faults in those lists.</summary>
    public ImmutableArray<FileDiagnostic> ListFaults { get; init; } = [];

    /// <summary>Its faults, those of <c>extends</c>, <c>packs</c> and <c>rules</c> aside.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}

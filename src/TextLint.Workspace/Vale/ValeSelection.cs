using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Vale;

namespace TextLint.Workspaces;

/// <summary>What a <c>.vale.ini</c> says for one file.</summary>
/// <param name="Severities">A severity for each rule, null for those that do not run.</param>
/// <param name="TokenIgnores">Patterns of text that no rule sees.</param>
/// <param name="BlockIgnores">Patterns of stretches of text that no rule sees.</param>
/// <param name="CommentMarks">The marks around comments, beside those of HTML.</param>
internal sealed record ValeSelection(
    ImmutableDictionary<string, DiagnosticSeverity?> Severities,
    ImmutableArray<PlacedValue> TokenIgnores,
    ImmutableArray<PlacedValue> BlockIgnores,
    (string Open, string Close)? CommentMarks)
{
    /// <summary>Which sections hold for a file, as a text of ones and zeros.</summary>
    /// <param name="vale">The configuration.</param>
    /// <param name="path">Full path of the file; null for a fragment, for which only what is said of all files holds.</param>
    public static string Match(LoadedVale vale, string? path)
    {
        var relative = path is null ? null : FilePaths.RelativeTo(vale.Folder, path) ?? path.Replace('\\', '/').TrimStart('/');
        var mapped = relative is not null && vale.Configuration.Formats.TryGetValue(Path.GetExtension(relative).TrimStart('.'), out var ending) ? Path.ChangeExtension(relative, ending) : relative;
        return string.Concat(vale.Sections.Select(s => s.Section.IsGlobal || (relative is not null && (s.Glob.IsMatch(relative) || s.Glob.IsMatch(mapped!))) ? '1' : '0'));
    }

    /// <summary>What some sections come to.</summary>
    /// <param name="vale">The configuration.</param>
    /// <param name="pattern">Which sections hold.</param>
    /// <param name="options">What the caller narrows it to.</param>
    public static ValeSelection Create(LoadedVale vale, string pattern, ValeOptions options)
    {
        var sections = vale.Sections.Where((_, i) => pattern[i] == '1').Select(s => s.Section).ToArray();
        var styles = sections.LastOrDefault(s => s.Styles is not null)?.Styles?.Select(s => s.Value).ToHashSet(StringComparer.Ordinal) ?? [];
        var isOn = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var setting in sections.SelectMany(s => s.Rules)) isOn[setting.Rule] = setting.IsOn;
        // A level counts everywhere, wherever it is said: that is how Vale has it.
        var levels = new Dictionary<string, DiagnosticSeverity>(StringComparer.Ordinal);
        foreach (var setting in vale.Sections.SelectMany(s => s.Section.Rules)) if (setting.Level is { } level) levels[setting.Rule] = level;
        var least = options.MinLevel ?? vale.Configuration.MinLevel;
        var severities = ImmutableDictionary.CreateBuilder<string, DiagnosticSeverity?>(StringComparer.Ordinal);
        foreach (var rule in vale.Rules)
        {
            var level = levels.GetValueOrDefault(rule.Name, rule.Level);
            var runs = isOn.TryGetValue(rule.Name, out var said) ? said : styles.Contains(rule.Pack);
            severities[rule.Name] = runs && level >= least && (options.Filter?.Matches(rule, level) ?? true) ? level : null;
        }
        return new ValeSelection(
            severities.ToImmutable(),
            [.. sections.SelectMany(s => s.TokenIgnores)],
            [.. sections.SelectMany(s => s.BlockIgnores)],
            sections.LastOrDefault(s => s.CommentMarks is not null)?.CommentMarks);
    }
}

using System.Globalization;
using TextLint.Analysis;

namespace TextLint.Workspaces.Tests.Configuration;

/// <summary>
/// One row of the table: files, a path, and what holds for it. Files are written <c>== name</c> and then their text; what holds is written as
/// words, of which all must be as said: <c>double-space=error</c> (or <c>off</c>), <c>min-uses=3</c>, <c>language=en-GB</c>, <c>words=a,b</c>,
/// <c>residue=a,b</c>, <c>excluded</c>; without <c>excluded</c> the path is not.
/// </summary>
internal static class ConfigurationCase
{
    public static MemoryFiles Files(string files)
    {
        var memory = new MemoryFiles();
        foreach (var file in ("\n" + files.ReplaceLineEndings("\n")).Split("\n== ").Skip(1))
        {
            var end = file.IndexOf('\n', StringComparison.Ordinal);
            memory[file[..end]] = file[(end + 1)..];
        }
        return memory;
    }

    public static ResolvedConfiguration Resolve(string files, string? path, ConfigurationOptions? options = null) =>
        new ConfigurationProvider(ConfigurationCatalog.Instance, options, null, Files(files)).Resolve(path is null ? null : MemoryFiles.FullPath(path));

    /// <summary>What holds, of those things that <paramref name="expected"/> speaks of.</summary>
    public static string Show(ResolvedConfiguration configuration, string expected)
    {
        var names = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w != "excluded").Select(w => w.Split('=')[0]);
        return string.Join(' ', names.Select(n => $"{n}={Value(configuration, n)}").Concat(configuration.IsExcluded ? ["excluded"] : []));
    }

    /// <summary>The faults, each as <c>file:line:column id</c>, lines and columns counted from 1.</summary>
    public static IEnumerable<string> Faults(ResolvedConfiguration configuration) => configuration.Diagnostics.Select(d =>
    {
        var at = d.Text.GetLinePosition(d.Diagnostic.Span.Start);
        var file = Path.GetRelativePath(MemoryFiles.FullPath("."), d.Path).Replace('\\', '/');
        return string.Create(CultureInfo.InvariantCulture, $"{file}:{at.Line + 1}:{at.Character + 1} {d.Diagnostic.Id}");
    });

    private static string Value(ResolvedConfiguration configuration, string name) => name switch
    {
        "language" => configuration.Parse.Language,
        "words" => string.Join(',', configuration.Words),
        "residue" => string.Join(',', configuration.Parse.ResiduePhrases.Own),
        _ => RuleValue(configuration.Profile, name),
    };

    private static string RuleValue(AnalysisProfile profile, string name)
    {
        if (ConfigurationCatalog.Instance.Find(name) is { } rule) return profile.GetSeverity(rule)?.ToString().ToLowerInvariant() ?? "off";
        return Convert.ToString(profile.Options.GetValueOrDefault("TL4001." + name), CultureInfo.InvariantCulture)!.ToLowerInvariant();
    }
}

using System.Collections.Immutable;
using System.Globalization;
using TextLint.Workspaces;

namespace TextLint.Cli.Renderers;

/// <summary>The settings that hold for an article as people read them: key, value, where it comes from.</summary>
internal static class ConfigurationTable
{
    private const int WidestValue = 60;

    public static void Write(Terminal terminal, ImmutableArray<ConfigurationFact> facts)
    {
        var rows = facts.Select(f => (f.Key, Value: Value(terminal, f), From: From(terminal, f))).ToArray();
        var key = rows.Max(r => r.Key.Length);
        var value = rows.Where(r => r.Value.Length <= WidestValue).Select(r => r.Value.Length).DefaultIfEmpty(0).Max();
        foreach (var row in rows) terminal.Out.WriteLine($"{row.Key.PadRight(key)}  {row.Value.PadRight(value)}  {row.From}".TrimEnd());
    }

    private static string Value(Terminal terminal, ConfigurationFact fact)
    {
        var value = fact.Value == fact.Path ? terminal.Display(fact.Value) : fact.Value;
        return fact.Default is { } usual ? $"{value} (by default {usual})" : value;
    }

    private static string From(Terminal terminal, ConfigurationFact fact)
    {
        var place = fact.Place is { } at ? Place(terminal, at) : null;
        var path = fact.Path is { } file && file != fact.Value ? terminal.Display(file) : null;
        return (place, path) switch
        {
            (not null, not null) => $"{path} ({place})",
            (not null, null) => place,
            (null, not null) => fact.Source == ConfigurationSource.FrontMatter ? $"{path}, front matter" : path,
            _ => Words(fact),
        };
    }

    private static string Words(ConfigurationFact fact) => fact.Source switch
    {
        ConfigurationSource.Default => fact.Value.EndsWith("in all", StringComparison.Ordinal) ? "" : "default",
        ConfigurationSource.Installed => "of the program or this machine",
        ConfigurationSource.Ending => "by the file's ending",
        _ => "",
    };

    private static string Place(Terminal terminal, FilePlace place)
    {
        var at = place.Text.GetLinePosition(place.Span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{terminal.Display(place.Path)}:{at.Line + 1}:{at.Character + 1}");
    }
}

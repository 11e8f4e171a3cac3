using TextLint.Packs;
using TextLint.Packs.Yaml;

namespace TextLint.Workspaces;

/// <summary>What pack.yaml says of the pack itself.</summary>
/// <param name="Name">Its name: the first part of the names of its rules.</param>
/// <param name="Version">Its version as written; null where it has none.</param>
/// <param name="Title">What it is, in a few words; null where it says nothing.</param>
/// <param name="AsOf">The time of the guide that it states: <c>2025-06</c>.</param>
/// <param name="Source">Where the guide is to be read.</param>
public sealed record PackHeader(string Name, string? Version, string? Title, string? AsOf, string? Source)
{
    private const string Expected = "a name of letters, figures, hyphens and low lines";

    /// <summary>True for what may name a pack or a rule: a point would part the two.</summary>
    public static bool IsName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length > 0 && char.IsAsciiLetterOrDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
    }

    internal static PackHeader Read(MappingReader root, string folder, DiagnosticBag faults)
    {
        var name = root.RequireText("name", Expected);
        if (name is not null && !IsName(name.Value)) MappingReader.ReportInvalid(faults, name, Expected);
        return new PackHeader(
            name is not null && IsName(name.Value) ? name.Value : PackPaths.NameOf(folder),
            root.TakeText("version")?.Value,
            root.TakeText("title")?.Value,
            root.TakeText("asOf", "the time of the guide, such as 2025-06")?.Value,
            root.TakeText("source")?.Value);
    }
}

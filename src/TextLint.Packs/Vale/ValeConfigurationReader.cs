using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Vale;

/// <summary>Reads a <c>.vale.ini</c>. Every fault is reported at its place; what is right holds.</summary>
public sealed class ValeConfigurationReader
{
    private const string FormatsSection = "formats";
    private const string AsciidoctorSection = "asciidoctor";
    private static readonly string[] s_coreKeys = ["StylesPath", "MinAlertLevel", "Vocab", "Packages", "IgnoredScopes", "SkippedScopes", "IgnoredClasses", "WordTemplate", "NLPEndpoint"];
    private static readonly string[] s_sectionKeys = ["BasedOnStyles", "BlockIgnores", "TokenIgnores", "IgnorePatterns", "CommentDelimiters", "Transform", "Lang", "View"];
    private static readonly string[] s_levels = ["suggestion", "warning", "error"];

    private readonly string _text;
    private readonly DiagnosticBag _faults = new();

    private ValeConfigurationReader(string text) => _text = text;

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text; any string will do.</param>
    public static ValeConfiguration Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ValeConfigurationReader(text).Read();
    }

    /// <summary>The severity with this word of Vale's; null for any other word.</summary>
    public static DiagnosticSeverity? LevelOf(string word) => word switch
    {
        "suggestion" => DiagnosticSeverity.Info,
        "warning" => DiagnosticSeverity.Warning,
        "error" => DiagnosticSeverity.Error,
        _ => null,
    };

    private ValeConfiguration Read()
    {
        var configuration = new ValeConfiguration();
        var sections = ImmutableArray.CreateBuilder<ValeSection>();
        foreach (var section in IniReader.Read(_text, _faults))
        {
            if (section.Name.Length == 0) configuration = ReadCore(configuration, section);
            else if (section.Name == FormatsSection) configuration = configuration with { Formats = ReadFormats(section) };
            else if (section.Name == AsciidoctorSection) NotServed(section.Span, "AsciiDoc is not read: the section [asciidoctor] has no effect.");
            else sections.Add(ReadSection(section));
        }
        return configuration with { Sections = sections.DrainToImmutable(), Diagnostics = _faults.ToImmutable() };
    }

    private ValeConfiguration ReadCore(ValeConfiguration read, IniSection section)
    {
        foreach (var entry in WithoutRepeated(section))
        {
            read = entry.Key switch
            {
                "StylesPath" => read with { StylesPath = new PlacedValue(entry.Value, entry.ValueSpan) },
                "MinAlertLevel" => read with { MinLevel = ReadLevel(entry) ?? read.MinLevel },
                "Vocab" => read with { Vocabularies = read.Vocabularies.AddRange(entry.Items(_text)) },
                "IgnoredScopes" => read with { IgnoredScopes = entry.Items(_text) },
                "SkippedScopes" => read with { SkippedScopes = entry.Items(_text) },
                "IgnoredClasses" => read with { IgnoredClasses = entry.Items(_text) },
                "WordTemplate" => read with { WordTemplate = ReadTemplate(entry) },
                "Packages" => read,
                _ => ReadOtherCore(read, entry),
            };
        }
        return read;
    }

    private ValeConfiguration ReadOtherCore(ValeConfiguration read, IniEntry entry)
    {
        if (entry.Key == "NLPEndpoint") NotServed(entry.KeySpan, "No server is asked: \"NLPEndpoint\" has no effect.");
        else if (s_sectionKeys.Contains(entry.Key, StringComparer.Ordinal) || IsRule(entry.Key))
            _faults.Report(EngineDescriptors.InvalidValue, entry.KeySpan, $"The key {DiagnosticBag.Quote(entry.Key)} belongs in a section such as [*.md].");
        else Unknown(entry, s_coreKeys);
        return read;
    }

    private ValeSection ReadSection(IniSection section)
    {
        var read = new ValeSection(section.Name, section.Span);
        var rules = ImmutableArray.CreateBuilder<ValeRuleSetting>();
        foreach (var entry in WithoutRepeated(section))
        {
            if (IsRule(entry.Key)) AddRule(entry, rules);
            else read = ReadKey(read, entry);
        }
        return read with { Rules = rules.DrainToImmutable() };
    }

    private ValeSection ReadKey(ValeSection read, IniEntry entry)
    {
        switch (entry.Key)
        {
            case "BasedOnStyles":
                return read with { Styles = (read.Styles ?? []).AddRange(entry.Items(_text)) };
            case "TokenIgnores":
                return read with { TokenIgnores = read.TokenIgnores.AddRange(entry.Items(_text)) };
            case "BlockIgnores" or "IgnorePatterns":
                return read with { BlockIgnores = read.BlockIgnores.AddRange(entry.Items(_text)) };
            case "CommentDelimiters":
                return read with { CommentMarks = ReadMarks(entry) };
            case "Transform":
                NotServed(entry.KeySpan, "Files are not transformed by XSLT: \"Transform\" has no effect.");
                return read;
            case "View":
                NotServed(entry.KeySpan, "Views are not served: \"View\" has no effect.");
                return read;
            case "Lang":
                NotServed(entry.KeySpan, "\"Lang\" has no effect: `language` in textlint.yml says the language of articles.");
                return read;
        }
        if (s_coreKeys.Contains(entry.Key, StringComparer.Ordinal))
            _faults.Report(EngineDescriptors.InvalidValue, entry.KeySpan, $"The key {DiagnosticBag.Quote(entry.Key)} belongs before the first section.");
        else Unknown(entry, s_sectionKeys);
        return read;
    }

    private void AddRule(IniEntry entry, ImmutableArray<ValeRuleSetting>.Builder rules)
    {
        var level = LevelOf(entry.Value);
        if (level is not null || entry.Value is "YES" or "NO") rules.Add(new ValeRuleSetting(entry.Key, entry.Value != "NO", level, entry.KeySpan));
        else Invalid(entry, "YES, NO, suggestion, warning or error", ["YES", "NO", .. s_levels]);
    }

    private ImmutableDictionary<string, string> ReadFormats(IniSection section)
    {
        var formats = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in WithoutRepeated(section)) formats[entry.Key.TrimStart('.')] = entry.Value.TrimStart('.');
        return formats.ToImmutable();
    }

    private DiagnosticSeverity? ReadLevel(IniEntry entry)
    {
        var level = LevelOf(entry.Value);
        if (level is null) Invalid(entry, "suggestion, warning or error", s_levels);
        return level;
    }

    private string? ReadTemplate(IniEntry entry)
    {
        if (entry.Value.Contains("%s", StringComparison.Ordinal)) return entry.Value;
        Invalid(entry, "a pattern with %s for the words", []);
        return null;
    }

    private (string Open, string Close)? ReadMarks(IniEntry entry)
    {
        if (entry.Items(_text) is [{ Value.Length: > 0 } open, { Value.Length: > 0 } close]) return (open.Value, close.Value);
        Invalid(entry, "two marks with a comma between them", []);
        return null;
    }

    /// <summary>Of a key that stands twice in a section Vale takes the first, but for lists, which go on.</summary>
    private IEnumerable<IniEntry> WithoutRepeated(IniSection section)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in section.Entries)
        {
            if (seen.Add(entry.Key) || entry.Key is "BasedOnStyles" or "TokenIgnores" or "BlockIgnores" or "IgnorePatterns" or "Vocab") yield return entry;
            else NotServed(entry.KeySpan, $"The key {DiagnosticBag.Quote(entry.Key)} stands in this section before; the first holds.");
        }
    }

    private static bool IsRule(string key) => key.IndexOf('.', StringComparison.Ordinal) is > 0 and var point && point < key.Length - 1;

    private void Unknown(IniEntry entry, IEnumerable<string> known) =>
        _faults.Report(EngineDescriptors.UnknownKey, entry.KeySpan, DiagnosticBag.Quote(entry.Key), Suggestion.Sentence(entry.Key, known));

    private void Invalid(IniEntry entry, string expected, IEnumerable<string> candidates) =>
        _faults.Report(EngineDescriptors.InvalidValue, entry.ValueSpan, $"Expected {expected}, found {DiagnosticBag.Quote(entry.Value)}.{Suggestion.Sentence(entry.Value, candidates)}");

    private void NotServed(TextSpan span, string message) => _faults.Report(EngineDescriptors.NotServed, span, message);
}

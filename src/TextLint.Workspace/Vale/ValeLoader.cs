using System.Collections.Immutable;
using System.Security.Cryptography;
using TextLint.Analysis;
using TextLint.Packs;
using TextLint.Packs.Rules;
using TextLint.Packs.Vale;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>Reads a <c>.vale.ini</c>, the styles and the vocabularies that it names. A fault in one file is a diagnostic there, and the rest works on.</summary>
internal sealed class ValeLoader
{
    private const string RuleEnding = ".yml";

    private readonly SourceFiles _files;
    private readonly string _path;
    private readonly SourceText _text;
    private readonly IncrementalHash _hash;
    private readonly List<string> _paths;
    private readonly List<FileDiagnostic> _diagnostics = [];
    private readonly DiagnosticBag _own = new();
    private readonly DictionaryLibrary _library;

    private ValeLoader(SourceFiles files, DictionaryLibrary library, string path, string text, IncrementalHash hash)
    {
        (_files, _library, _path, _text, _hash, _paths) = (files, library, path, SourceText.From(text), hash, [path]);
        SettingsHash.Append(hash, path, text);
    }

    /// <summary>Reads all that begins at a file. One that cannot be read has a fault and no rules.</summary>
    /// <param name="files">Where files are read.</param>
    /// <param name="library">Opens dictionaries.</param>
    /// <param name="path">Full path of the file.</param>
    public static LoadedVale Load(SourceFiles files, DictionaryLibrary library, string path)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (files.TryRead(path, out var text)) return new ValeLoader(files, library, path, text, hash).Load();
        var faults = new DiagnosticBag();
        faults.Report(EngineDescriptors.UnreadableFile, default, DiagnosticBag.Quote(path), text);
        return new LoadedVale(path, new ValeConfiguration(), [], Vocabulary.Empty, [.. faults.ToImmutable().Select(d => new FileDiagnostic(path, SourceText.Empty, d))], [path], "");
    }

    private LoadedVale Load()
    {
        var configuration = ValeConfigurationReader.Read(_text.ToString());
        var styles = configuration.StylesPath is { } written ? FilePaths.Combine(Path.GetDirectoryName(_path) ?? _path, written.Value) : null;
        var vocabulary = configuration.Vocabularies.Aggregate(Vocabulary.Empty, (known, name) => known.With(ReadVocabulary(styles, name)));
        var rules = ReadStyles(configuration, styles, vocabulary);
        var own = configuration.Diagnostics.Concat(_own.ToImmutable()).OrderBy(d => d.Span).Select(d => new FileDiagnostic(_path, _text, d));
        return new LoadedVale(_path, configuration, rules, vocabulary, [.. own, .. _diagnostics], [.. _paths], Convert.ToHexString(_hash.GetHashAndReset()));
    }

    private Vocabulary ReadVocabulary(string? styles, PlacedValue name)
    {
        var read = Vocabulary.Empty;
        var isThere = false;
        // The second place is where older versions kept them.
        foreach (var folder in styles is null ? [] : new[] { Path.Combine(styles, "config", "vocabularies", name.Value), Path.Combine(styles, "Vocab", name.Value) })
        {
            var (accepted, rejected) = (TryRead(Path.Combine(folder, "accept.txt")), TryRead(Path.Combine(folder, "reject.txt")));
            if (accepted is null && rejected is null) continue;
            isThere = true;
            read = read.With(new Vocabulary(Vocabulary.ReadWords(accepted ?? ""), Vocabulary.ReadWords(rejected ?? "")));
            break;
        }
        if (!isThere) _own.Report(EngineDescriptors.UnreadableFile, name.Span, $"accept.txt of the vocabulary {DiagnosticBag.Quote(name.Value)}", "StylesPath has no folder config/vocabularies of that name with it");
        return read;
    }

    private ImmutableArray<RuleDefinition> ReadStyles(ValeConfiguration configuration, string? styles, Vocabulary vocabulary)
    {
        var rules = new Dictionary<string, RuleDefinition?>(StringComparer.Ordinal);
        var whole = new HashSet<string>(StringComparer.Ordinal);
        foreach (var style in configuration.Sections.SelectMany(s => s.Styles ?? []))
            if (whole.Add(style.Value)) ReadStyle(style, styles, vocabulary, rules);
        if (configuration.Sections.Any(s => s.Rules.Any(r => r.IsOn && r.Style == BuiltInStyle.Name)) && whole.Add(BuiltInStyle.Name)) AddBuiltIn(styles, vocabulary, rules);
        foreach (var setting in configuration.Sections.SelectMany(s => s.Rules)) ReadSingle(setting, whole, styles, rules);
        return [.. rules.Values.OfType<RuleDefinition>().OrderBy(r => r.Name, StringComparer.Ordinal)];
    }

    private void ReadStyle(PlacedValue style, string? styles, Vocabulary vocabulary, Dictionary<string, RuleDefinition?> rules)
    {
        if (style.Value == BuiltInStyle.Name)
        {
            AddBuiltIn(styles, vocabulary, rules);
            return;
        }
        var folder = styles is null ? null : FilePaths.Combine(styles, style.Value);
        var names = folder is null ? [] : _files.GetFileNames(folder).Where(n => n.EndsWith(RuleEnding, StringComparison.Ordinal)).ToArray();
        if (names.Length == 0)
        {
            var where = styles is null ? "no StylesPath is given" : "StylesPath has no folder of that name with rules in it; `vale sync` fetches packages";
            _own.Report(EngineDescriptors.UnreadableFile, style.Span, $"of the style {DiagnosticBag.Quote(style.Value)}", where);
        }
        foreach (var name in names) ReadRule(Path.Combine(folder!, name), style.Value, rules);
    }

    /// <summary>A rule that is named by itself: its style may not hold as a whole.</summary>
    private void ReadSingle(ValeRuleSetting setting, HashSet<string> whole, string? styles, Dictionary<string, RuleDefinition?> rules)
    {
        if (rules.ContainsKey(setting.Rule) || setting.Style == BuiltInStyle.Name) return;
        var name = setting.Rule[(setting.Style.Length + 1)..];
        var path = styles is null || !FilePaths.IsValid(name) ? null : FilePaths.Combine(Path.Combine(styles, setting.Style), name + RuleEnding);
        if (path is not null && !whole.Contains(setting.Style) && _files.Exists(path))
        {
            if (setting.IsOn) ReadRule(path, setting.Style, rules);
            return;
        }
        var nearest = Suggestion.Nearest(setting.Rule, rules.Keys);
        var message = $"There is no rule {DiagnosticBag.Quote(setting.Rule)} in the styles.{(nearest is null ? "" : $" Did you mean \"{nearest}\"?")}";
        _own.Report(EngineDescriptors.NotServed, setting.Span, message);
    }

    private void ReadRule(string path, string style, Dictionary<string, RuleDefinition?> rules)
    {
        var file = Path.GetFileName(path);
        var name = $"{style}.{file[..file.IndexOf('.', StringComparison.Ordinal)]}";
        if (rules.ContainsKey(name) || TryRead(path) is not { } text) return;
        var faults = new DiagnosticBag();
        var rule = RuleFileReader.Read(text, name, RuleDialect.Vale, faults);
        if (rule is { Check: SpellingDefinition spelling })
        {
            var styles = Path.GetDirectoryName(Path.GetDirectoryName(path))!;
            rule = rule with { Check = CreateDictionaries(styles).Open(WithWords(spelling, styles), faults) };
        }
        rules[name] = rule;
        AddFaults(path, text, faults, isUsable: rule is not null);
    }

    private void AddBuiltIn(string? styles, Vocabulary vocabulary, Dictionary<string, RuleDefinition?> rules)
    {
        var faults = new DiagnosticBag();
        foreach (var rule in BuiltInStyle.Create(vocabulary, ReadIgnored(styles), faults))
            rules[rule.Name] = rule is { Check: SpellingDefinition spelling } ? rule with { Check = spelling with { OpenedDictionaries = CreateDictionaries(styles).OpenCommon(_own), Append = true } } : rule;
        foreach (var fault in faults.ToImmutable())
            _own.Report(fault.Descriptor, default, $"A word of the vocabularies cannot be used: {fault.Message}", "");
    }

    /// <summary>The words that spelling passes over wherever it is asked.</summary>
    private ImmutableArray<string> ReadIgnored(string? styles)
    {
        if (styles is null) return [];
        return TryRead(Path.Combine(styles, "config", "ignore", "vocab.txt")) is { } text ? Vocabulary.ReadWords(text) : [];
    }

    private string? TryRead(string path)
    {
        _paths.Add(path);
        if (!FilePaths.IsValid(path) || !_files.Exists(path)) return null;
        if (!_files.TryRead(path, out var text))
        {
            var faults = new DiagnosticBag();
            faults.Report(EngineDescriptors.UnreadableFile, default, DiagnosticBag.Quote(path), text);
            AddFaults(path, "", faults);
            return null;
        }
        SettingsHash.Append(_hash, path, text);
        return text;
    }

    private ValeDictionaries CreateDictionaries(string? styles) => new(_library, _files, Path.GetDirectoryName(_path) ?? _path, styles, _hash, _paths);

    /// <summary>A spelling rule with the words of the files that it names.</summary>
    private SpellingDefinition WithWords(SpellingDefinition spelling, string styles)
    {
        var words = spelling.Ignore.SelectMany(name => Vocabulary.ReadWords(TryRead(FilePaths.Combine(Path.Combine(styles, "config", "ignore"), name.Value)) ?? TryRead(FilePaths.Combine(styles, name.Value)) ?? ""));
        return spelling with { IgnoredWords = [.. spelling.IgnoredWords, .. words] };
    }

    /// <summary>What is wrong with YAML is a warning where the rule can be used all the same: Vale's own reader lets a key stand twice.</summary>
    private void AddFaults(string path, string text, DiagnosticBag faults, bool isUsable = false)
    {
        var source = SourceText.From(text);
        foreach (var fault in faults.ToImmutable())
            _diagnostics.Add(new FileDiagnostic(path, source, isUsable && fault.Descriptor == EngineDescriptors.YamlSyntax ? fault with { Severity = DiagnosticSeverity.Warning } : fault));
    }
}

using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax.Text;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary>What commands over articles share: finding inputs, reading them, saying once what is wrong with them.</summary>
internal sealed class LintRun
{
    private readonly Terminal _terminal;
    private readonly LintSettings _settings;
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly Dictionary<IgnoredFinding, bool> _ignored = [];
    private readonly List<string> _faults = [];
    private readonly FindingCache? _cache;
    private int _read;
    private int _excluded;

    public LintRun(Terminal terminal, LintSettings settings)
    {
        (_terminal, _settings) = (terminal, settings);
        Workspace = WorkspaceFactory.Create(new ConfigurationOptions(settings.ConfigurationFile, terminal.Folder)
        {
            UserWordList = settings.UserWords ? UserWordList.PathOfThisUser() : null,
            IgnoresNameIndex = settings.IgnoresNameIndex,
            IgnoresBaseline = settings.UpdatesBaseline || settings.BaselineFile is not null,
            Vale = new ValeOptions { MinLevel = settings.Vale.MinLevel, Filter = settings.Vale.Filter },
        });
        Progress = new ProgressBar(terminal.ShowsProgress ? terminal.Error : null, TimeProvider.System);
        _cache = !settings.UsesCache ? null : settings.CacheFolder is { } folder ? new FindingCache(folder) : FindingCache.OfThisUser(terminal.Variable);
        Reader = new InputReader(terminal, settings, Workspace, _cache);
        if (settings.ConfigurationFile is { } file && !File.Exists(file)) Fault($"there is no configuration file {terminal.Display(file)}");
    }

    public Workspace Workspace { get; }

    /// <summary>How far the run is. Whoever writes erases it first.</summary>
    public ProgressBar Progress { get; }

    /// <summary>Reads and works on inputs, on many threads.</summary>
    public InputReader Reader { get; }

    /// <summary>What could not be read or done, a line each. A run that has one ends as a fault.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>How the process ends where findings do not count.</summary>
    public int ExitCode => _faults.Count > 0 ? Cli.ExitCode.Fault : Cli.ExitCode.Clean;

    /// <summary>The inputs in the order in which they are reported. A path without a match is a fault.</summary>
    public IReadOnlyList<string> FindInputs()
    {
        if (_settings.Paths.Count == 0 && _settings.StdinPath is null) Fault("name files, folders or globs to read, or - for standard input");
        if (_faults.Count > 0) return [];
        var paths = _settings.Paths.Count == 0 ? [InputReader.StandardInput] : _settings.Paths;
        var found = FileFinder.Find(_terminal.Folder, paths.Where(p => p != InputReader.StandardInput), _settings.IsVale ? IsRead : null);
        // Vale has nothing to say of a folder without texts, and its scripts count on that.
        foreach (var error in found.Errors.Where(e => !(_settings.IsVale || _settings.AllowsEmpty) || !found.Empty.Contains(e))) Fault(error);
        // A report is no article, wherever it is written.
        var written = _settings.Targets.Where(t => t.File is not null).Select(t => Path.GetFullPath(t.File!, _terminal.Folder)).ToHashSet(StringComparer.Ordinal);
        var glob = _settings.Vale.Glob is { } pattern ? ValeGlob.Parse(pattern) : null;
        string[] files = [.. found.Files.Where(f => !written.Contains(f) && (glob is null || glob.IsMatch(_terminal.Display(f))))];
        return paths.Contains(InputReader.StandardInput) ? [InputReader.StandardInput, .. files] : files;
    }

    /// <summary>Says what is wrong with an input. Null where there is no text.</summary>
    public DocumentSnapshot? Take(OpenedInput opened)
    {
        if (opened.Document?.Current is not { } snapshot) return TakeNone<DocumentSnapshot>(opened.Fault);
        _read++;
        ReportFiles(snapshot.GetFileDiagnostics());
        return snapshot;
    }

    /// <summary>Says what is wrong with an input. Null where there is no text.</summary>
    public CheckedArticle? Take(CheckedInput input)
    {
        if (input.Article is not { } article) return TakeNone<CheckedArticle>(input.Fault);
        _read++;
        ReportFiles(article.FileDiagnostics);
        foreach (var ignored in article.Configuration.Ignored) _ignored[ignored] = _ignored.GetValueOrDefault(ignored) || article.UsedIgnored.Contains(ignored);
        return article;
    }

    /// <summary>Throws away what the cache keeps for nobody.</summary>
    public void PruneCache() => _cache?.Prune(TimeProvider.System);

    /// <summary>Says that nothing was read, where articles were left out and nobody said that this may be.</summary>
    public void ReportEmpty()
    {
        if (_excluded > 0 && _read == 0 && _faults.Count == 0 && !_settings.AllowsEmpty && !_settings.IsVale)
            Fault($"no article was read: configuration leaves out {(_excluded == 1 ? "the one that was named" : $"all {_excluded}")}; --allow-empty makes that a clean run");
    }

    /// <summary>Names what configuration leaves out in vain. Only a run over all its articles knows that.</summary>
    public void ReportUnused()
    {
        var folders = _settings.Paths.Select(p => Path.GetFullPath(p, _terminal.Folder)).Where(Directory.Exists).ToArray();
        foreach (var (ignored, isUsed) in _ignored)
        {
            if (isUsed || !folders.Any(f => FilePaths.RelativeTo(f, ignored.Place.Path) is not null)) continue;
            var rule = EngineDescriptors.UnusedSuppression;
            Tell($"{PlaceOf(ignored.Place)}: {rule.Name}: {string.Format(System.Globalization.CultureInfo.InvariantCulture, rule.MessageFormat, ignored.Entry.Rule)}");
        }
    }

    /// <summary>Says what is wrong, once. The run ends as a fault.</summary>
    public void Fault(string message)
    {
        if (Tell(message)) _faults.Add(message);
    }

    /// <summary>Says something that is no fault, once. True where it was not said before.</summary>
    public bool Tell(string message)
    {
        if (!_told.Add(message)) return false;
        Progress.Erase();
        _terminal.Error.WriteLine($"textlint: {message}");
        return true;
    }

    /// <summary>A place in a file as people read it: file:line:column.</summary>
    public string PlaceOf(FilePlace place) => PlaceOf(place.Path, place.Text, place.Span);

    private T? TakeNone<T>(string? fault)
        where T : class
    {
        if (fault is null) _excluded++;
        else Fault(fault);
        return null;
    }

    /// <summary>True for an ending that is an article's, or of which configuration says how it is marked up.</summary>
    private bool IsRead(string path) => TextFormats.IsArticle(path) || Workspace.Configurations.Resolve(Path.GetFullPath(path, _terminal.Folder)).Format is not null;

    private void ReportFiles(ImmutableArray<FileDiagnostic> diagnostics)
    {
        foreach (var (path, text, diagnostic) in diagnostics)
        {
            var message = $"{PlaceOf(path, text, diagnostic.Span)}: {diagnostic.Descriptor.Name}: {diagnostic.Message}";
            if (diagnostic.Severity == DiagnosticSeverity.Error) Fault(message);
            else Tell(message);
        }
    }

    private string PlaceOf(string path, SourceText text, TextSpan span)
    {
        var at = text.GetLinePosition(Math.Min(span.Start, text.Length));
        return $"{_terminal.Display(path)}:{at.Line + 1}:{at.Character + 1}";
    }
}

using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Cli.Renderers;
using TextLint.Cli.Vale;
using TextLint.Syntax;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary>What lint and fix share: finding inputs, opening them, saying what is wrong with them, choosing what is shown.</summary>
internal sealed class LintRun
{
    private const string StandardInput = "-";

    private readonly Terminal _terminal;
    private readonly LintSettings _settings;
    private readonly Workspace _workspace;
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly Dictionary<IgnoredFinding, bool> _ignored = [];
    private DiagnosticSeverity? _gravest;

    public LintRun(Terminal terminal, LintSettings settings)
    {
        (_terminal, _settings) = (terminal, settings);
        _workspace = WorkspaceFactory.Create(new ConfigurationOptions(settings.ConfigurationFile, terminal.Folder)
        {
            UserWordList = settings.UserWords ? UserWordList.PathOfThisUser() : null,
            IgnoresNameIndex = settings.IgnoresNameIndex,
            Vale = new ValeOptions { MinLevel = settings.Vale.MinLevel, Filter = settings.Vale.Filter },
        });
        if (settings.ConfigurationFile is { } file && !File.Exists(file)) Fault($"there is no configuration file {terminal.Display(file)}");
    }

    public Workspace Workspace => _workspace;

    public LintSummary Summary { get; } = new();

    /// <summary>The inputs in the order in which they are reported. A path without a match is a fault.</summary>
    public IReadOnlyList<string> FindInputs()
    {
        if (_settings.Paths.Count == 0 && _settings.StdinPath is null)
        {
            Fault("name files, folders or globs to read, or - for standard input");
            return [];
        }
        if (Summary.Faults > 0) return [];
        var paths = _settings.Paths.Count == 0 ? [StandardInput] : _settings.Paths;
        var found = FileFinder.Find(_terminal.Folder, paths.Where(p => p != StandardInput), ValeFlags.IsFormat(_settings.Format) ? IsRead : null);
        // Vale has nothing to say of a folder without texts, and its scripts count on that.
        foreach (var error in found.Errors.Where(e => !ValeFlags.IsFormat(_settings.Format) || !e.StartsWith("there is no article", StringComparison.Ordinal))) Fault(error);
        var files = _settings.Vale.Glob is { } glob ? [.. found.Files.Where(f => ValeGlob.Parse(glob).IsMatch(_terminal.Display(f)))] : found.Files;
        return paths.Contains(StandardInput) ? [StandardInput, .. files] : files;
    }

    /// <summary>True for an ending that is an article's, or of which configuration says how it is marked up.</summary>
    private bool IsRead(string path) => TextFormats.IsArticle(path) || _workspace.Configurations.Resolve(Path.GetFullPath(path, _terminal.Folder)).Format is not null;

    private TextFormat? FormatOf() => _settings.Vale.IgnoresSyntax ? TextFormat.PlainText : null;

    /// <summary>Reads and opens one input. Called on many threads.</summary>
    public OpenedInput Open(string input)
    {
        if (input == StandardInput) return OpenStandardInput();
        var display = _terminal.Display(input);
        try
        {
            var file = SourceFileReader.Read(input);
            var document = _workspace.OpenDocument(input, file.Text, FormatOf());
            if (document.Current.Configuration.IsExcluded) return new OpenedInput(display, file, null, null);
            document.Current.Analyze();
            return new OpenedInput(display, file, document, null);
        }
        catch (SourceFileException e)
        {
            return new OpenedInput(display, null, null, e.Message.Replace(input, display, StringComparison.Ordinal));
        }
    }

    /// <summary>Says what is wrong with an input. Null where there is no text.</summary>
    public DocumentSnapshot? Take(OpenedInput opened)
    {
        if (opened.Fault is not null) Fault(opened.Fault);
        if (opened.Document?.Current is not { } snapshot) return null;
        ReportConfiguration(snapshot);
        CountIgnored(snapshot);
        return snapshot;
    }

    /// <summary>Names what configuration leaves out in vain. Only a run over all its articles knows that.</summary>
    public void ReportUnused()
    {
        var folders = _settings.Paths.Select(p => Path.GetFullPath(p, _terminal.Folder)).Where(Directory.Exists).ToArray();
        foreach (var (ignored, isUsed) in _ignored)
        {
            var place = ignored.Place;
            if (isUsed || !folders.Any(f => FilePaths.RelativeTo(f, place.Path) is not null)) continue;
            var at = place.Text.GetLinePosition(place.Span.Start);
            var rule = EngineDescriptors.UnusedSuppression;
            Tell($"{_terminal.Display(place.Path)}:{at.Line + 1}:{at.Character + 1}: {rule.Name}: {string.Format(System.Globalization.CultureInfo.InvariantCulture, rule.MessageFormat, ignored.Entry.Rule)}");
        }
    }

    private void CountIgnored(DocumentSnapshot snapshot)
    {
        if (snapshot.Configuration.Ignored.IsEmpty) return;
        var used = snapshot.Analyze().UsedSharedEntries;
        foreach (var ignored in snapshot.Configuration.Ignored) _ignored[ignored] = _ignored.GetValueOrDefault(ignored) || used.Contains(ignored.Entry);
    }

    /// <summary>Counts an input and says what is wrong with it. Null where there is nothing to show for it.</summary>
    public FileReport? Take(OpenedInput opened, bool showsHints)
    {
        if (Take(opened) is not { } snapshot) return null;
        var diagnostics = snapshot.GetDiagnostics();
        foreach (var diagnostic in diagnostics)
            if (_gravest is null || diagnostic.Severity > _gravest) _gravest = diagnostic.Severity;
        var least = _settings.MinSeverity ?? (showsHints ? DiagnosticSeverity.Hint : DiagnosticSeverity.Info);
        var shown = RelatedArticles.Locate(diagnostics.RemoveAll(d => d.Severity < least), snapshot.Configuration, (path, article) => File.Exists(path) ? _terminal.Display(path) : article);
        var report = new FileReport(opened.Display, snapshot, shown);
        Summary.Add(report);
        return report;
    }

    /// <summary>How the process ends: faults first, then findings, shown or not, at or above the threshold.</summary>
    public int ExitCode => Summary.Faults > 0 ? Cli.ExitCode.Fault : !_settings.Vale.NeverFails && _gravest >= _settings.FailOn ? Cli.ExitCode.Findings : Cli.ExitCode.Clean;

    /// <summary>Says what is wrong, once.</summary>
    public void Fault(string message)
    {
        if (Tell(message)) Summary.Faults++;
    }

    private bool Tell(string message)
    {
        if (!_told.Add(message)) return false;
        _terminal.Error.WriteLine($"textlint: {message}");
        return true;
    }

    private OpenedInput OpenStandardInput()
    {
        using var bytes = new MemoryStream();
        _terminal.In.CopyTo(bytes);
        var path = _settings.StdinPath is { } name ? Path.GetFullPath(name, _terminal.Folder) : null;
        var display = _settings.StdinPath ?? "<stdin>";
        try
        {
            var file = SourceFileReader.Decode(path ?? display, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
            var document = _workspace.OpenDocument(path, file.Text, FormatOf());
            return new OpenedInput(display, file, document.Current.Configuration.IsExcluded ? null : document, null) { IsStandardInput = true };
        }
        catch (SourceFileException e)
        {
            return new OpenedInput(display, null, null, e.Message);
        }
    }

    private void ReportConfiguration(DocumentSnapshot snapshot)
    {
        foreach (var (path, text, diagnostic) in snapshot.GetFileDiagnostics())
        {
            var at = text.GetLinePosition(Math.Min(diagnostic.Span.Start, text.Length));
            var message = $"{_terminal.Display(path)}:{at.Line + 1}:{at.Character + 1}: {diagnostic.Descriptor.Name}: {diagnostic.Message}";
            if (diagnostic.Severity == DiagnosticSeverity.Error) Fault(message);
            else Tell(message);
        }
    }
}

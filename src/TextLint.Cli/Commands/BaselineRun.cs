using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Cli.Renderers;
using TextLint.Syntax.Text;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary>Leaves out what the baseline has, says which of its entries match nothing any more, and writes it anew where that is asked for. It never grows by itself.</summary>
internal sealed class BaselineRun
{
    private const int MostNamed = 3;

    private readonly Terminal _terminal;
    private readonly LintSettings _settings;
    private readonly LintRun _run;
    private readonly LoadedBaseline? _own;
    private readonly HashSet<BaselineEntry> _used = [];
    private readonly HashSet<(LoadedBaseline, string)> _read = [];
    private readonly List<BaselineEntry> _written = [];
    private readonly Dictionary<LoadedBaseline, ILookup<string, BaselineEntry>> _byFingerprint = [];

    /// <param name="terminal">Where it runs.</param>
    /// <param name="settings">What was asked for.</param>
    /// <param name="run">The run; a baseline that cannot be read is one of its faults.</param>
    public BaselineRun(Terminal terminal, LintSettings settings, LintRun run)
    {
        (_terminal, _settings, _run) = (terminal, settings, run);
        if (run.Faults.Count > 0) return;
        if (settings.BaselineFile is { } named && !settings.UpdatesBaseline && !File.Exists(named)) run.Fault($"there is no baseline {terminal.Display(named)}; --update-baseline makes it");
        else if (FindOwn() is { } path) _own = Read(path);
    }

    /// <summary>Findings that were left out.</summary>
    public int Count { get; private set; }

    /// <summary>The findings that the baseline does not have.</summary>
    /// <param name="path">Full path of their article; null for a fragment, which has no baseline.</param>
    /// <param name="article">What its check gave.</param>
    public ImmutableArray<Finding> Select(string? path, CheckedArticle article)
    {
        if (path is null || (_own ?? article.Configuration.Baseline) is not { } baseline) return article.Findings;
        var name = baseline.ToArticle(path);
        _read.Add((baseline, name));
        if (_settings.UpdatesBaseline) return Write(name, article);
        var left = article.Findings.RemoveAll(f => Match(baseline, name, f) is not null);
        Count += article.Findings.Length - left.Length;
        return left;
    }

    /// <summary>Writes the baseline, or names what matches nothing any more.</summary>
    public void End()
    {
        if (_settings.UpdatesBaseline) Update();
        else if (_settings.Changes is null) foreach (var baseline in _read.Select(r => r.Item1).Distinct()) ReportStale(baseline);
    }

    private string? FindOwn()
    {
        if (_settings.BaselineFile is { } named) return named;
        if (!_settings.UpdatesBaseline) return null;
        if (_run.Workspace.Configurations.Resolve(path: null).BaselineFile is { } beside) return beside;
        _run.Fault("there is no textlint.yml to keep a baseline beside; `textlint init` makes one, or name a file with --baseline");
        return null;
    }

    private LoadedBaseline? Read(string path)
    {
        try
        {
            var text = File.Exists(path) ? SourceFileReader.Read(path).Text : "";
            var baseline = LoadedBaseline.Create(path, SourceText.From(text), SourceFiles.Disk);
            // What is about to be written anew may be anything but lost.
            foreach (var fault in baseline.Faults) _run.Fault($"{_run.PlaceOf(new FilePlace(fault.Path, fault.Text, fault.Diagnostic.Span))}: {fault.Diagnostic.Message}");
            return baseline;
        }
        catch (SourceFileException e)
        {
            _run.Fault(e.Message);
            return null;
        }
    }

    /// <summary>The entry of a finding. One of an article that is gone is taken once, for the file has another name now.</summary>
    private BaselineEntry? Match(LoadedBaseline baseline, string article, Finding finding)
    {
        if (!_byFingerprint.TryGetValue(baseline, out var known)) _byFingerprint[baseline] = known = baseline.Entries.Entries.ToLookup(e => e.Fingerprint, StringComparer.Ordinal);
        var entry = known[finding.Fingerprint].FirstOrDefault(e => e.Article == article) ?? known[finding.Fingerprint].FirstOrDefault(e => baseline.Gone.Contains(e.Article) && !_used.Contains(e));
        if (entry is null) return null;
        _used.Add(entry);
        // One more place of its kind is new, and nothing tells which one.
        return finding.Places <= entry.Places ? entry : null;
    }

    private ImmutableArray<Finding> Write(string name, CheckedArticle article)
    {
        // A rule that broke, or a suppression that is none, is nothing to get used to.
        var left = article.Findings.RemoveAll(f => f.Diagnostic.Descriptor.Category != EngineDescriptors.Category);
        _written.AddRange(article.Findings.Where(f => f.Diagnostic.Descriptor.Category != EngineDescriptors.Category).Select(f => Baseline.CreateEntry(name, article.Text, f)));
        Count += article.Findings.Length - left.Length;
        return left;
    }

    private void Update()
    {
        if (_own is null || _run.Faults.Count > 0) return;
        var others = _own.Entries.Entries.Where(e => !_read.Contains((_own, e.Article)) && !_own.Gone.Contains(e.Article));
        var baseline = new Baseline(others.Concat(_written));
        try
        {
            FileEditWriter.Write(new FileEdit(_own.Path, File.Exists(_own.Path) ? SourceText.Empty : null, SourceText.From(baseline.ToString())));
            _terminal.Error.WriteLine($"textlint: {_terminal.Display(_own.Path)}: {SummaryWords.Count(baseline.Entries.Length, "finding")} of {SummaryWords.Count(baseline.Articles.Count(), "article")}; there were {SummaryWords.Count(_own.Entries.Entries.Length, "finding")}.");
        }
        catch (SourceFileException e)
        {
            _run.Fault(e.Message);
        }
    }

    /// <summary>Entries of articles that were read, or that are gone, and that nothing matched.</summary>
    private void ReportStale(LoadedBaseline baseline)
    {
        var stale = baseline.Entries.Entries.Where(e => !_used.Contains(e) && (_read.Contains((baseline, e.Article)) || IsGone(baseline, e))).ToArray();
        if (stale.Length == 0) return;
        var named = string.Join(", ", stale.Take(MostNamed).Select(e => $"{e.Article}: {e.Rule} \"{e.Words}\""));
        var more = stale.Length > MostNamed ? $" and {stale.Length - MostNamed} more" : "";
        _run.Tell($"{_terminal.Display(baseline.Path)}: {SummaryWords.Count(stale.Length, "entry")} {(stale.Length == 1 ? "matches" : "match")} nothing any more ({named}{more}); `textlint lint --update-baseline` takes {(stale.Length == 1 ? "it" : "them")} out.");
    }

    /// <summary>Only a run over its whole folder knows that an article went, and did not go elsewhere.</summary>
    private bool IsGone(LoadedBaseline baseline, BaselineEntry entry) =>
        baseline.Gone.Contains(entry.Article) && _settings.Paths.Select(p => Path.GetFullPath(p, _terminal.Folder)).Any(p => Directory.Exists(p) && FilePaths.RelativeTo(p, baseline.Path) is not null);
}

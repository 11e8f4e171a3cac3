using TextLint.Cli.Pipeline;
using TextLint.Semantics;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary>Makes an index of names, or brings one up to date. Articles are read on all cores and taken in order; the file is the same whoever makes it.</summary>
internal sealed class NamesRun
{
    private readonly Terminal _terminal;
    private readonly LintSettings _settings;
    private readonly LintRun _run;
    private readonly string _output;
    private readonly string _root;
    private readonly bool _check;
    private readonly List<NameIndexRecord> _records = [];
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <param name="terminal">Where it runs.</param>
    /// <param name="settings">Which articles, under which configuration.</param>
    /// <param name="output">Full path of the index; null for the one that the configuration says.</param>
    /// <param name="check">True to write nothing.</param>
    public NamesRun(Terminal terminal, LintSettings settings, string? output, bool check)
    {
        var configurations = WorkspaceFactory.Create(new ConfigurationOptions(settings.ConfigurationFile, terminal.Folder) { IgnoresNameIndex = true }).Configurations;
        var configuration = configurations.Resolve(path: null);
        _output = output ?? configuration.NameIndexFile ?? Path.Combine(terminal.Folder, NameIndexPaths.FileName);
        _root = Path.GetDirectoryName(configuration.File) ?? terminal.Folder;
        (_terminal, _check) = (terminal, check);
        _settings = settings.Paths.Count > 0 ? settings : settings with { Paths = [_root] };
        _run = new LintRun(terminal, _settings);
        IsWhole = settings.Paths.Count == 0;
    }

    /// <summary>True where all articles are read, so that nothing of an older index stays.</summary>
    private bool IsWhole { get; }

    /// <summary>Indexes files. Of an index that is there, the articles that are not read stay, as long as they exist.</summary>
    public async Task<int> ReadFilesAsync(CancellationToken cancellationToken)
    {
        if (_settings.Paths.Contains("-")) _run.Fault("an article from standard input has no path to be indexed under; use --jsonl, which has ids");
        var inputs = _run.Faults.Count > 0 ? [] : _run.FindInputs();
        if (inputs.Count > 0)
            await OrderedPipeline.RunAsync(inputs, input => Read(_run.Reader.Open(input), NameIndexPaths.ToArticle(_output, input)), Take, _settings.Jobs, cancellationToken).ConfigureAwait(false);
        if (_run.Faults.Count > 0) return ExitCode.Fault;
        return IsWhole || !File.Exists(_output) ? Write(NameIndex.Create(_records)) : Update();
    }

    /// <summary>Indexes the articles of a stream, and no others.</summary>
    public async Task<int> ReadJsonLinesAsync(CancellationToken cancellationToken)
    {
        if (!IsWhole) _run.Fault("--jsonl reads standard input: name no paths with it");
        if (_run.Faults.Count > 0) return ExitCode.Fault;
        await OrderedPipeline.RunAsync(JsonLinesRun.ReadLines(_terminal), ReadLine, Take, _settings.Jobs, cancellationToken).ConfigureAwait(false);
        return _run.Faults.Count > 0 ? ExitCode.Fault : Write(NameIndex.Create(_records));
    }

    private IndexedArticle ReadLine(JsonLinesInput input)
    {
        var opened = JsonLinesRun.Open(_terminal, _run, input);
        var article = input.Path is { } path ? NameIndexPaths.ToArticle(_output, Path.GetFullPath(path, _terminal.Folder)) : input.IdText;
        if (opened.Fault is null && string.IsNullOrEmpty(article)) opened = opened with { Document = null, Fault = $"<stdin>:{input.Line}:1: there is neither \"id\" nor \"path\" to index the article under" };
        return Read(opened, article ?? "");
    }

    /// <summary>Makes the records of an article. Called on many threads.</summary>
    private static IndexedArticle Read(OpenedInput opened, string article) =>
        new(opened, article, opened.Document is null ? [] : ArticleNames.CreateRecords(opened.Document.Current.Model, article));

    private void Take(IndexedArticle article)
    {
        _run.Take(article.Opened);
        _read.Add(article.Article);
        _records.AddRange(article.Records);
    }

    private int Update()
    {
        try
        {
            var old = NameIndexStore.Read(_output);
            var isThere = new Dictionary<string, bool>(StringComparer.Ordinal);
            return Write(NameIndex.Create(old.Records.Where(r => !_read.Contains(r.Article) && Exists(r.Article)).Concat(_records)));

            bool Exists(string article) => isThere.TryGetValue(article, out var known) ? known : isThere[article] = File.Exists(NameIndexPaths.ToFull(_output, article));
        }
        catch (SourceFileException e)
        {
            return _terminal.Fault($"{e.Message.Replace(_output, _terminal.Display(_output), StringComparison.Ordinal).TrimEnd('.')} (all articles, without naming any, are read in spite of it)");
        }
    }

    private int Write(NameIndex index)
    {
        var display = _terminal.Display(_output);
        if (_check && !NameIndexStore.IsCurrent(_output, index))
        {
            _terminal.Out.WriteLine($"{display} is out of date; `textlint names` writes it.");
            return ExitCode.Findings;
        }
        var (code, isNew) = (ExitCode.Clean, !File.Exists(_output));
        if (!_check) code = NamesMerge.Write(_terminal, _output, index);
        else _terminal.Out.WriteLine($"{display} is up to date.");
        if (code == ExitCode.Clean && isNew) _terminal.Out.WriteLine($"Keep it with the articles; the line \"{Path.GetFileName(_output)} merge=union\" in .gitattributes lets git merge it.");
        return code;
    }
}

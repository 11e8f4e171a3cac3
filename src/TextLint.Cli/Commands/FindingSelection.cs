using System.Collections.Immutable;
using TextLint.Cli.Changes;
using TextLint.Cli.Pipeline;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary>What becomes of findings between their check and a report: those without a part in a change and those of the baseline are left out, the rest counts.</summary>
internal sealed class FindingSelection
{
    private readonly Terminal _terminal;
    private readonly LintSettings _settings;
    private readonly LintRun _run;
    private readonly BaselineRun _baseline;
    private readonly Gate _gate;
    private readonly ChangeFilter? _changes;

    public FindingSelection(Terminal terminal, LintSettings settings, LintRun run)
    {
        (_terminal, _settings, _run) = (terminal, settings, run);
        _baseline = new BaselineRun(terminal, settings, run);
        _gate = new Gate(settings.Gate);
        try
        {
            if (settings.Changes is { } source) _changes = new ChangeFilter(run.Workspace, ArticleChanges.Read(source, terminal));
        }
        catch (SourceFileException e)
        {
            run.Fault(e.Message);
        }
    }

    /// <summary>False where what was asked for could not be read, so that no article need be.</summary>
    public bool IsReady => _settings.Changes is null || _changes is not null;

    /// <summary>Findings that the baseline has.</summary>
    public int Baselined => _baseline.Count;

    /// <summary>Checks the inputs on all cores and takes them in order.</summary>
    public async Task RunAsync(IReadOnlyList<string> inputs, Action<CheckedInput, CheckedArticle> take, CancellationToken cancellationToken)
    {
        string[] interesting = [.. _changes is null ? inputs : inputs.Where(_changes.IsOfInterest)];
        var done = 0;
        try
        {
            await OrderedPipeline.RunAsync(interesting, Check, Consume, _settings.Jobs, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _run.Progress.Erase();
        }

        CheckedInput Check(string input) => _changes is null ? _run.Reader.Check(input) : _changes.Apply(_run.Reader.Check(input));

        void Consume(CheckedInput input)
        {
            if (Take(input) is { } article)
            {
                if (!article.Findings.IsEmpty) _run.Progress.Erase();
                take(input, article);
                // What is written to a terminal must not come in the middle of the bar's line, whenever the buffer is full.
                if (_terminal.ShowsProgress && !article.Findings.IsEmpty) _terminal.Out.Flush();
            }
            _run.Progress.Report(++done, interesting.Length);
        }
    }

    /// <summary>The article of an input with the findings that are left; null, and what is wrong is said, where there is none.</summary>
    public CheckedArticle? Take(CheckedInput input)
    {
        if (_run.Take(input) is not { } article) return null;
        var findings = _baseline.Select(input.Path, article);
        _gate.Add(article.Configuration, findings);
        return article with { Findings = Locate(findings, article.Configuration) };
    }

    /// <summary>Says what only the whole run knows, and how the process ends: faults first, then findings.</summary>
    public int End()
    {
        _run.ReportEmpty();
        _run.ReportUnused();
        _run.PruneCache();
        _baseline.End();
        var closes = _gate.Closes(_run) && !_settings.Vale.NeverFails;
        return _run.Faults.Count > 0 ? ExitCode.Fault : closes ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>Places in other articles, as people write their paths.</summary>
    private ImmutableArray<Finding> Locate(ImmutableArray<Finding> findings, ResolvedConfiguration configuration)
    {
        var located = RelatedArticles.Locate([.. findings.Select(f => f.Diagnostic)], configuration, (path, article) => File.Exists(path) ? _terminal.Display(path) : article);
        return [.. findings.Select((f, i) => ReferenceEquals(f.Diagnostic, located[i]) ? f : f with { Diagnostic = located[i] })];
    }
}

using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using TextLint.Cli.Changes;
using TextLint.Cli.Renderers;
using TextLint.Cli.Vale;

namespace TextLint.Cli.Commands;

/// <summary>The options of <c>textlint lint</c>, and what they come to.</summary>
internal sealed class LintOptions
{
    private readonly Option<FileInfo?> _config = CommonOptions.Config();
    private readonly Option<string?> _stdin = CommonOptions.StdinFilename();
    private readonly Option<ReportTarget[]?> _formats = CreateFormats();
    private readonly Option<string?> _failOn = CommonOptions.Severity("--fail-on", "Exit with 1 from this severity on; error by default.", "never");
    private readonly Option<int?> _maxWarnings = CommonOptions.Number("--max-warnings", "Exit with 1 where there are more warnings.", 0);
    private readonly Option<string?> _minSeverity = CommonOptions.Severity("--min-severity", "Show findings from this severity on.");
    private readonly Option<string?> _since = new("--changed-since") { Description = "Show only findings that changes since a commit of git have to do with.", HelpName = "commit" };
    private readonly Option<string?> _diff = new("--diff") { Description = "Show only findings that the changes of a unified diff have to do with; - for standard input.", HelpName = "file" };
    private readonly Option<string?> _baseline = new("--baseline") { Description = "Leave out the findings that this file has; textlint.baseline beside the configuration by default.", HelpName = "file" };
    private readonly Option<bool> _updateBaseline = new("--update-baseline") { Description = "Write the findings that there are into the baseline." };
    private readonly Option<bool> _allowEmpty = CommonOptions.AllowEmpty();
    private readonly Option<string?> _cache = new("--cache") { Description = "Keep what was found in this folder, and look there first; the cache of this user by default.", HelpName = "folder" };
    private readonly Option<bool> _noCache = new("--no-cache") { Description = "Keep nothing, and look nowhere." };
    private readonly Option<int?> _jobs = CommonOptions.Jobs();
    private readonly Option<bool> _userWords = CommonOptions.UserWords();
    private readonly ValeFlags _vale = new();

    public Argument<string[]> Paths { get; } = CommonOptions.Paths();

    public Option<bool> JsonLines { get; } = new("--jsonl") { Description = "Read one JSON object a line from standard input, {\"id\", \"text\", \"format\"?, \"path\"?}, and write {\"id\", \"diagnostics\"} for each." };

    /// <summary>All of them, in the order of the help.</summary>
    public IEnumerable<Option> All => [_config, _stdin, JsonLines, _formats, _failOn, _maxWarnings, _minSeverity, _since, _diff, _baseline, _updateBaseline, _allowEmpty, _cache, _noCache, _jobs, _userWords, .. _vale.All];

    /// <summary>Says what does not go together before anything runs.</summary>
    public void Validate(CommandResult result)
    {
        var isVale = result.GetResult(_formats) is { } formats && formats.Tokens.Any(t => ValeFlags.IsFormat(t.Value.Split('=')[0]));
        _vale.Validate(result, isVale);
        Exclude(result, _since, _diff);
        Exclude(result, _cache, _noCache);
        Exclude(result, _updateBaseline, _since);
        Exclude(result, _updateBaseline, _diff);
        foreach (var option in (Option[])[_formats, _since, _diff, _updateBaseline, _stdin]) Exclude(result, JsonLines, option);
        if (result.GetResult(_formats) is { } written && written.Tokens.Count(t => !t.Value.Contains('=', StringComparison.Ordinal)) > 1) result.AddError("Only one format can go to standard output: name a file for the others, as in --format sarif=out.sarif");
    }

    /// <summary>What they come to; null, and what is wrong, where that cannot be.</summary>
    public LintSettings? Read(ParseResult result, Terminal terminal, out string fault)
    {
        fault = "";
        ImmutableArray<ReportTarget> targets = result.GetValue(_formats) is { Length: > 0 } written ? [.. written] : [new ReportTarget("text", null)];
        var isVale = targets.Any(t => ValeFlags.IsFormat(t.Format));
        var file = result.GetValue(_config)?.FullName ?? (isVale ? ValeFlags.ConfigurationOf(terminal, out fault) : null);
        if (fault.Length > 0 || _vale.Read(result, terminal.Folder, file, out fault) is not { } flags) return null;
        return new LintSettings(result.GetValue(Paths) ?? [], file, result.GetValue(_stdin) ?? _vale.StdinPath(result))
        {
            Targets = [.. targets.Select(t => t with { Format = _vale.FormatOf(result, t.Format) })],
            MinSeverity = CommonOptions.SeverityOf(result.GetValue(_minSeverity)),
            Gate = new GateSettings(CommonOptions.SeverityOf(result.GetValue(_failOn) ?? "error"), result.GetValue(_maxWarnings)),
            Changes = result.GetValue(_since) is null && result.GetValue(_diff) is null ? null : new ChangeSource(result.GetValue(_since), result.GetValue(_diff)),
            BaselineFile = result.GetValue(_baseline) is { Length: > 0 } baseline ? Path.GetFullPath(baseline, terminal.Folder) : null,
            UpdatesBaseline = result.GetValue(_updateBaseline),
            AllowsEmpty = result.GetValue(_allowEmpty),
            UsesCache = !result.GetValue(_noCache) && !result.GetValue(JsonLines),
            CacheFolder = result.GetValue(_cache) is { Length: > 0 } cache ? Path.GetFullPath(cache, terminal.Folder) : null,
            Jobs = result.GetValue(_jobs),
            UserWords = result.GetValue(_userWords),
            Vale = flags,
        };
    }

    private static void Exclude(CommandResult result, Option one, Option other)
    {
        if (IsGiven(result, one) && IsGiven(result, other)) result.AddError($"{one.Name} and {other.Name} do not go together: leave one of them out");
    }

    private static bool IsGiven(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };

    private static Option<ReportTarget[]?> CreateFormats()
    {
        var words = string.Join(", ", ReportRenderers.Names);
        var option = new Option<ReportTarget[]?>("--format")
        {
            Description = $"How to print; text by default. Several at once, with a file each: --format sarif=out.sarif. One of {words}.",
            HelpName = "format[=file]",
            AllowMultipleArgumentsPerToken = false,
            CustomParser = result =>
            {
                foreach (var token in result.Tokens)
                    if (!ReportRenderers.Names.Contains(token.Value.Split('=')[0])) result.AddError($"--format must be one of {words}, not {token.Value.Split('=')[0]}");
                    else if (token.Value.EndsWith('=')) result.AddError($"--format {token.Value} names no file");
                return [.. result.Tokens.Select(t => t.Value.Split('=', 2)).Select(p => new ReportTarget(p[0], p.Length > 1 ? p[1] : null))];
            },
        };
        option.CompletionSources.Add(_ => ReportRenderers.Names.Select(n => new System.CommandLine.Completions.CompletionItem(n)));
        return option;
    }
}

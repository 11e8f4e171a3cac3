using System.CommandLine;
using System.CommandLine.Parsing;
using TextLint.Packs.Vale;
using TextLint.Workspaces;

namespace TextLint.Cli.Vale;

/// <summary>The flags that Vale's users have in their scripts. They are understood with <c>--format vale</c> and <c>--format vale-json</c> only.</summary>
internal sealed class ValeFlags
{
    private readonly Option<string?> _ext = new("--ext") { Description = "With --format vale: the ending that standard input stands for.", HelpName = "ending" };
    private readonly Option<string?> _path = new("--path") { Description = "With --format vale: the path that standard input stands for.", HelpName = "path" };
    private readonly Option<string?> _glob = new("--glob") { Description = "With --format vale: read only files that match; ! before the pattern turns it round.", HelpName = "pattern" };
    private readonly Option<string?> _minLevel = new("--minAlertLevel") { Description = "With --format vale: the least level of rules that run: suggestion, warning, error.", HelpName = "level" };
    private readonly Option<string?> _filter = new("--filter") { Description = "With --format vale: run only rules for which an expression holds, the file of one, or its name in config/filters.", HelpName = "expression" };
    private readonly Option<string?> _output = new("--output") { Description = "With --format vale: line, CLI or JSON.", HelpName = "line|CLI|JSON" };
    private readonly Option<bool> _ignoreSyntax = new("--ignore-syntax") { Description = "With --format vale: read all files as plain text." };
    private readonly Option<bool> _noExit = new("--no-exit") { Description = "With --format vale: findings do not make the run fail." };

    // What these ask for is what we do anyway: findings in order, paths as they were given, no configuration from elsewhere, no wrapping.
    private readonly Option<bool>[] _silent = [.. new[] { "--sort", "--normalize", "--relative", "--no-global", "--no-wrap" }.Select(n => new Option<bool>(n) { Hidden = true })];

    /// <summary>True for the formats that Vale prints.</summary>
    public static bool IsFormat(string format) => format is "vale" or "vale-json";

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => [_ext, _path, _glob, _minLevel, _filter, _output, _ignoreSyntax, _noExit, .. _silent];

    /// <summary>Says what is wrong with the flags before anything runs.</summary>
    /// <param name="result">The command as it was written.</param>
    /// <param name="isVale">True where a format of Vale is asked for.</param>
    public void Validate(CommandResult result, bool isVale)
    {
        if (isVale) return;
        foreach (var option in All)
            if (result.GetResult(option) is { Implicit: false }) result.AddError($"{option.Name} is a flag of Vale: it goes with --format vale or --format vale-json");
    }

    /// <summary>The format that <c>--output</c> makes of another one.</summary>
    public string FormatOf(ParseResult result, string format) => result.GetValue(_output) switch { "JSON" => "vale-json", "line" or "CLI" => "vale", _ => format };

    /// <summary>The path that standard input stands for; null where nothing is said.</summary>
    public string? StdinPath(ParseResult result) =>
        result.GetValue(_path) ?? (result.GetValue(_ext) is { Length: > 0 } ext ? "stdin." + ext.TrimStart('.') : null);

    /// <summary>The configuration that the environment names with VALE_CONFIG_PATH, as a full path; null where it names none.</summary>
    /// <param name="terminal">The folder and the environment.</param>
    /// <param name="fault">What is wrong with it; empty where nothing is.</param>
    public static string? ConfigurationOf(Terminal terminal, out string fault)
    {
        fault = "";
        if (terminal.Variable("VALE_CONFIG_PATH") is not { Length: > 0 } written) return null;
        var path = written.Contains('\0', StringComparison.Ordinal) ? written : Path.GetFullPath(written, terminal.Folder);
        if (!File.Exists(path)) fault = $"VALE_CONFIG_PATH names {terminal.Display(path)}, and there is no such file: unset it or name a .vale.ini";
        return path;
    }

    /// <summary>What the flags ask for; null, and what is wrong, where one cannot be read.</summary>
    /// <param name="result">The command as it was written.</param>
    /// <param name="folder">The current folder.</param>
    /// <param name="configuration">Full path of the configuration file to use; null to look for one.</param>
    /// <param name="fault">What is wrong.</param>
    public ValeSettings? Read(ParseResult result, string folder, string? configuration, out string fault)
    {
        fault = "";
        var settings = new ValeSettings { Glob = result.GetValue(_glob), IgnoresSyntax = result.GetValue(_ignoreSyntax), NeverFails = result.GetValue(_noExit) };
        if (result.GetValue(_output) is { } output && output is not ("line" or "CLI" or "JSON")) fault = $"--output must be line, CLI or JSON, not {output}: templates are not read";
        if (result.GetValue(_minLevel) is { } word)
        {
            settings = settings with { MinLevel = ValeConfigurationReader.LevelOf(word) };
            if (settings.MinLevel is null) fault = $"--minAlertLevel must be suggestion, warning or error, not {word}";
        }
        if (result.GetValue(_filter) is { } expression)
        {
            if (RuleFilter.TryParse(ReadExpression(expression, folder, configuration), out var filter, out var reason)) settings = settings with { Filter = filter };
            else fault = $"the expression of --filter cannot be read: {reason}";
        }
        return fault.Length == 0 ? settings : null;
    }

    /// <summary>The expression itself, or what a file of this name holds.</summary>
    private static string ReadExpression(string expression, string folder, string? configuration)
    {
        if (expression.AsSpan().IndexOfAny('\'', '"', '=') >= 0 || expression.Contains('\0', StringComparison.Ordinal)) return expression;
        return ValeFilterFile.Read(SourceFiles.Disk, folder, configuration, expression) ?? expression;
    }
}

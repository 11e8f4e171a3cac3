using System.CommandLine;
using TextLint.Analysis;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint pack test</c>: runs the examples of packs.</summary>
internal static class PackTestCommand
{
    public static Command Create(Terminal terminal)
    {
        var packs = PackCommand.Packs();
        var coverage = new Option<bool>("--coverage") { Description = "List the tokens and terms that no example has." };
        var strict = new Option<bool>("--strict") { Description = "Fail for rules without a bad example too, and for what can never be found." };
        var command = new Command("test", "Runs the examples of rules and slots; reports rules that never fire and what can never be found.") { packs, coverage, strict };
        command.SetAction(result => Run(terminal, result.GetValue(packs) ?? [], result.GetValue(coverage), result.GetValue(strict)));
        return command;
    }

    private static int Run(Terminal terminal, string[] written, bool showsCoverage, bool isStrict)
    {
        var configurations = PackCommand.Configurations(terminal);
        if (PackCommand.Open(terminal, configurations, written) is not { } packs) return ExitCode.Fault;
        // Examples that do not hold are this command's findings, not faults of the files.
        var faults = PackCommand.WriteFaults(terminal, packs.SelectMany(p => p.Faults).Where(f => f.Diagnostic.Id != EngineDescriptors.FailingExample.Id));
        var failures = 0;
        foreach (var pack in packs)
        {
            var report = PackTester.Run(pack, configurations.Catalog);
            PackCommand.Write(terminal, report.Failures);
            PackCommand.Write(terminal, report.Dead);
            PackCommand.Write(terminal, report.Untested);
            if (showsCoverage) PackCommand.Write(terminal, report.Unshown);
            failures += report.Failures.Length + (isStrict ? report.Dead.Length + report.Untested.Length : 0);
            terminal.Out.WriteLine(Summary(pack, report));
        }
        return faults > 0 ? ExitCode.Fault : failures > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private static string Summary(PackInspection pack, PackTestReport report)
    {
        var tested = report.Failures.IsEmpty ? $"{Count(report.Examples, "example")} passed" : $"{report.Failures.Length} of {Count(report.Examples, "example")} failed";
        var summary = $"{pack.Header.Name}: {Count(pack.Rules.Length, "rule")}, {Count(pack.Slots.Length, "slot")}, {tested}";
        if (report.Items > 0) summary += $"; {report.Items - report.Unshown.Length} of {Count(report.Items, "term")} have one";
        if (!report.Untested.IsEmpty) summary += $"; {report.Untested.Length} never fire";
        return report.Dead.IsEmpty ? summary : $"{summary}; {report.Dead.Length} can never be found";
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}

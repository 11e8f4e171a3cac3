using System.CommandLine;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint pack audit</c>: what a pack finds in an archive of articles, and what a person makes of it.</summary>
internal static class PackAuditCommand
{
    public static Command Create(Terminal terminal)
    {
        var pack = new Argument<string>("pack") { Description = "The pack: a name, a folder or an archive." };
        var articles = new Argument<string[]>("articles") { Description = "Folders, files and globs of articles.", Arity = ArgumentArity.OneOrMore };
        var samples = new Option<int>("--samples") { Description = "How many findings of a rule to show; 5 by default.", DefaultValueFactory = _ => 5, HelpName = "number" };
        var rules = Texts("--rule", "Show this rule only; may be said again.", "rule");
        var accept = Texts("--accept", "Samples that are right: RULE:1,3-5.", "rule:numbers");
        var reject = Texts("--reject", "Samples that are false alarms: RULE:2.", "rule:numbers");
        var answers = new Option<FileInfo?>("--answers") { Description = "A file with a line for each answer: accept RULE:1, reject RULE:2.", HelpName = "file" };
        var command = new Command("audit", "Counts the findings of each rule in an archive and shows samples; answers are written into the rule files as their precision.") { pack, articles, samples, rules, accept, reject, answers };
        command.SetAction(result =>
        {
            var said = new AuditAnswers();
            var fault = ReadAnswers(said, result.GetValue(accept) ?? [], result.GetValue(reject) ?? [], result.GetValue(answers));
            if (fault is not null) return terminal.Fault(fault);
            return new PackAuditRun(terminal, said, result.GetValue(samples), result.GetValue(rules) ?? []).Run(result.GetValue(pack) ?? "", result.GetValue(articles) ?? []);
        });
        return command;
    }

    private static Option<string[]> Texts(string name, string description, string value) => new(name) { Description = description, HelpName = value, AllowMultipleArgumentsPerToken = false };

    private static string? ReadAnswers(AuditAnswers said, string[] accepted, string[] rejected, FileInfo? file)
    {
        foreach (var answer in accepted)
            if (said.Add(answer, isAccepted: true) is { } fault) return fault;
        foreach (var answer in rejected)
            if (said.Add(answer, isAccepted: false) is { } fault) return fault;
        if (file is null) return null;
        try
        {
            return said.AddLines(SourceFileReader.Read(file.FullName).Text) is { } fault ? $"{file.Name}:{fault}" : null;
        }
        catch (SourceFileException e)
        {
            return e.Message;
        }
    }
}

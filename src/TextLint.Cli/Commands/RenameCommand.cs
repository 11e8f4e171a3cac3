using System.CommandLine;
using TextLint.Cli.Renderers;
using TextLint.Semantics;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint rename FILE OLD NEW</c>: gives somebody another name over a whole article.</summary>
internal static class RenameCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "The article; - for standard input.", HelpName = "file" };
        var old = new Argument<string>("old") { Description = "The name as the article has it: in full, or in any of its forms.", HelpName = "old" };
        var renamed = new Argument<string>("new") { Description = "The new name in full.", HelpName = "new" };
        var diff = new Option<bool>("--diff") { Description = "Print the changes as a unified diff and write nothing." };
        var (config, stdin) = (CommonOptions.Config(), CommonOptions.StdinFilename());
        var command = new Command("rename", "Gives a name another one over an article, headlines and front matter included.") { file, old, renamed, diff, config, stdin };
        command.SetAction(result =>
        {
            var settings = new LintSettings([result.GetRequiredValue(file)], result.GetValue(config)?.FullName, result.GetValue(stdin));
            return Run(terminal, settings, result.GetRequiredValue(old), result.GetRequiredValue(renamed), result.GetValue(diff));
        });
        return command;
    }

    private static int Run(Terminal terminal, LintSettings settings, string old, string renamed, bool diff)
    {
        if (!NameRename.IsName(renamed)) return terminal.Fault($"\"{renamed}\" is no name; write words on one line, without markup");
        var run = new LintRun(terminal, settings);
        var inputs = run.FindInputs();
        if (inputs.Count > 1) return terminal.Fault($"{settings.Paths[0]} names several files; a name belongs to one article, so name one");
        if (inputs.Count == 0) return run.ExitCode;
        var opened = run.Reader.Open(inputs[0]);
        if (run.Take(opened) is null) return run.ExitCode;
        if (run.Faults.Count > 0) return ExitCode.Fault;
        var model = opened.Document!.Current.Model;
        var found = NameSearch.Find(model.Cast, old);
        if (found.Length != 1) return terminal.Fault(Refusal(opened.Display, old, found.Length == 0 ? [] : [.. found.Select(n => Describe(model, n))]));
        var rename = NameRename.Create(model, found[0], renamed);
        ReportLeft(terminal, opened, model, rename);
        return Write(terminal, opened, rename, diff);
    }

    private static string Refusal(string file, string old, string[] found) => found.Length == 0
        ? $"{file} names nobody \"{old}\"; `textlint cast {file}` lists its names"
        : $"\"{old}\" names {found.Length} in {file}: {string.Join(", ", found)}; write the one in full";

    private static string Describe(SemanticModel model, NameSymbol name)
    {
        var first = CastWords.FirstReference(name);
        return $"{name.Text} (line {model.Document.Text.GetLinePosition(model.Document.ToSource(first.Block, first.Span).Start).Line + 1})";
    }

    private static void ReportLeft(Terminal terminal, OpenedInput opened, SemanticModel model, NameRename rename)
    {
        foreach (var left in rename.LeftAlone)
        {
            var at = model.Document.Text.GetLinePosition(left.Span.Start);
            terminal.Error.WriteLine($"{opened.Display}:{at.Line + 1}:{at.Character + 1}: \"{left.Text}\" left as it is: {Reason(left.Reason)}.");
        }
    }

    private static string Reason(UnrenamedReason reason) => reason switch
    {
        UnrenamedReason.Ambiguous => "another name of the article has the word too",
        UnrenamedReason.Uncertain => "it may be an ordinary word",
        UnrenamedReason.Markup => "markup stands within the name",
        _ => "it is another name, or a part for which the new name has none",
    };

    private static int Write(Terminal terminal, OpenedInput opened, NameRename rename, bool diff)
    {
        var after = opened.Document!.Current.Text.WithChanges(rename.Changes).ToString();
        try
        {
            if (diff) DiffOutput.Write(terminal, opened, after);
            else if (opened.IsStandardInput) terminal.Out.Write(after);
            else
            {
                SourceFileWriter.Write(opened.File!, after);
                terminal.Out.WriteLine(rename.Changes.IsEmpty ? "Nothing to rename." : $"{SummaryWords.Count(rename.Changes.Length, "place")} changed in {opened.Display}.");
            }
            return ExitCode.Clean;
        }
        catch (SourceFileException e)
        {
            return terminal.Fault(e.Message);
        }
    }
}

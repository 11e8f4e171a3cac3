using TextLint.Syntax;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary>Reads inputs and works on them. One that cannot be read, or at which something breaks, is answered with one line; the others go on. Safe for concurrent use.</summary>
internal sealed class InputReader(Terminal terminal, LintSettings settings, Workspace workspace, FindingCache? cache)
{
    /// <summary>What stands for standard input among paths.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads and opens one input.</summary>
    public OpenedInput Open(string input) => Read(input, (display, path, file) =>
    {
        var document = workspace.OpenDocument(path, file.Text, FormatOf());
        if (document.Current.Configuration.IsExcluded) return new OpenedInput(display, file, null, null);
        document.Current.Analyze();
        return new OpenedInput(display, file, document, null) { IsStandardInput = input == StandardInput };
    }, (display, fault) => new OpenedInput(display, null, null, fault));

    /// <summary>Reads and checks one input.</summary>
    public CheckedInput Check(string input) => Read(
        input,
        (display, path, file) => new CheckedInput(display, path, workspace.Check(path, file.Text, FormatOf(), cache: cache), null),
        (display, fault) => new CheckedInput(display, null, null, fault));

    /// <summary>Works on one input; what breaks becomes a line that says so.</summary>
    /// <param name="display">The input as people wrote it.</param>
    /// <param name="work">The work.</param>
    /// <param name="fail">Makes the result of a line that says what is wrong.</param>
    public static T Guard<T>(string display, Func<T> work, Func<string, T> fail)
    {
        try
        {
            return work();
        }
        catch (SourceFileException e)
        {
            return fail(e.Message);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException))
        {
            return fail($"{display}: unexpected {e.GetType().Name}: {e.Message} Please report it with the text; the other articles were read.");
        }
    }

    private T Read<T>(string input, Func<string, string?, SourceFile, T> work, Func<string, string, T> fail)
    {
        if (input == StandardInput) return ReadStandardInput(work, fail);
        var display = terminal.Display(input);
        return Guard(display, () => work(display, input, SourceFileReader.Read(input)), fault => fail(display, fault.Replace(input, display, StringComparison.Ordinal)));
    }

    private T ReadStandardInput<T>(Func<string, string?, SourceFile, T> work, Func<string, string, T> fail)
    {
        using var bytes = new MemoryStream();
        terminal.In.CopyTo(bytes);
        var path = settings.StdinPath is { } name ? Path.GetFullPath(name, terminal.Folder) : null;
        var display = settings.StdinPath ?? "<stdin>";
        return Guard(display, () => work(display, path, SourceFileReader.Decode(path ?? display, bytes.GetBuffer().AsSpan(0, (int)bytes.Length))), fault => fail(display, fault));
    }

    private TextFormat? FormatOf() => settings.Vale.IgnoresSyntax ? TextFormat.PlainText : null;
}

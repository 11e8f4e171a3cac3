using TextLint.Cli.Commands;
using TextLint.Cli.Renderers;

namespace TextLint.Cli.Pipeline;

/// <summary><c>lint --jsonl</c>: a pipe for archives. One object a line in, one a line out, in the same order.</summary>
internal static class JsonLinesRun
{
    public static async Task<int> RunAsync(Terminal terminal, LintSettings settings, CancellationToken cancellationToken)
    {
        var run = new LintRun(terminal, settings);
        if (settings.Paths.Count > 0) run.Fault("--jsonl reads standard input: name no paths with it");
        if (run.Summary.Faults > 0) return ExitCode.Fault;
        var renderer = new JsonLinesRenderer(terminal.Out);
        var lines = LineReader.Read(terminal.In).Where(line => line.Line.AsSpan().ContainsAnyExcept((byte)' ', (byte)'\r', (byte)'\t'));
        await OrderedPipeline.RunAsync(lines, line => Open(terminal, run, JsonLinesInput.Parse(line.Number, line.Line)), Write, cancellationToken).ConfigureAwait(false);
        return run.ExitCode;

        void Write((JsonLinesInput Input, OpenedInput Opened) line)
        {
            if (run.Take(line.Opened, renderer.ShowsHints) is { } report)
                renderer.Render(report, json => WriteId(json, line.Input.Id));
            else if (line.Input.Fault is null)
                renderer.RenderEmpty(json => WriteId(json, line.Input.Id));
        }
    }

    /// <summary>Opens and analyses the text of a line. Called on many threads.</summary>
    public static (JsonLinesInput Input, OpenedInput Opened) Open(Terminal terminal, LintRun run, JsonLinesInput input)
    {
        if (input.Fault is { } fault) return (input, new OpenedInput("", null, null, $"<stdin>:{input.Line}:{fault.Column}: {fault.Message}"));
        var path = input.Path is null ? null : Path.GetFullPath(input.Path, terminal.Folder);
        var document = run.Workspace.OpenDocument(path, input.Text!, input.Format, input.IdText);
        if (document.Current.Configuration.IsExcluded) return (input, new OpenedInput(input.Path ?? "", null, null, null));
        // The work is done here, on this thread; the writer only prints. Fixes too are asked for there: they are few.
        document.Current.Analyze();
        return (input, new OpenedInput(input.Path ?? "", null, document, null));
    }

    private static void WriteId(System.Text.Json.Utf8JsonWriter json, string id)
    {
        json.WritePropertyName("id");
        json.WriteRawValue(id, skipInputValidation: true);
    }
}

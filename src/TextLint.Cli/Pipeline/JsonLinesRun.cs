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
        if (run.Faults.Count > 0) return ExitCode.Fault;
        var (selection, renderer) = (new FindingSelection(terminal, settings, run), new JsonLinesRenderer(terminal.Out));
        await OrderedPipeline.RunAsync(ReadLines(terminal), line => (line, Check(terminal, run, line)), Write, settings.Jobs, cancellationToken).ConfigureAwait(false);
        return selection.End();

        void Write((JsonLinesInput Line, CheckedInput Input) taken)
        {
            if (selection.Take(taken.Input) is { } article)
                renderer.Render(new FileReport(taken.Input.Display, article.Text, article.Findings).From(settings.MinSeverity ?? Analysis.DiagnosticSeverity.Hint), json => WriteId(json, taken.Line.Id));
            else if (taken.Input.Fault is null)
                renderer.RenderEmpty(json => WriteId(json, taken.Line.Id));
        }
    }

    /// <summary>The lines of standard input that are not blank, read as they are asked for.</summary>
    public static IEnumerable<JsonLinesInput> ReadLines(Terminal terminal) =>
        LineReader.Read(terminal.In).Where(line => line.Line.AsSpan().ContainsAnyExcept((byte)' ', (byte)'\r', (byte)'\t')).Select(line => JsonLinesInput.Parse(line.Number, line.Line));

    /// <summary>Opens and analyses the text of a line. Called on many threads.</summary>
    public static OpenedInput Open(Terminal terminal, LintRun run, JsonLinesInput input) => Read(
        terminal,
        input,
        path =>
        {
            var document = run.Workspace.OpenDocument(path, input.Text!, input.Format, input.IdText);
            if (document.Current.Configuration.IsExcluded) return new OpenedInput(input.Path ?? "", null, null, null);
            document.Current.Analyze();
            return new OpenedInput(input.Path ?? "", null, document, null);
        },
        fault => new OpenedInput("", null, null, fault));

    private static CheckedInput Check(Terminal terminal, LintRun run, JsonLinesInput input) => Read(
        terminal,
        input,
        path => new CheckedInput(input.Path ?? "", path, run.Workspace.Check(path, input.Text!, input.Format, input.IdText), null),
        fault => new CheckedInput("", null, null, fault));

    private static T Read<T>(Terminal terminal, JsonLinesInput input, Func<string?, T> work, Func<string, T> fail)
    {
        if (input.Fault is { } fault) return fail($"<stdin>:{input.Line}:{fault.Column}: {fault.Message}");
        var path = input.Path is null ? null : Path.GetFullPath(input.Path, terminal.Folder);
        return InputReader.Guard(input.Path ?? $"<stdin>:{input.Line}", () => work(path), fail);
    }

    private static void WriteId(System.Text.Json.Utf8JsonWriter json, string id)
    {
        json.WritePropertyName("id");
        json.WriteRawValue(id, skipInputValidation: true);
    }
}

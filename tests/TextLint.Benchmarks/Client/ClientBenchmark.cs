using System.Globalization;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;
using TextLint.Workspaces;

namespace TextLint.Benchmarks.Client;

/// <summary>
/// What one typed letter costs at the client: a real server process is told of the letter, and the clock stops when the diagnostics of that version are read.
/// Beside it stands what this process measures of the same work: parsing, the model, and all of analysis. What is left is conversion, JSON and the pipes.
/// </summary>
internal static class ClientBenchmark
{
    private const int Keystrokes = 300, WarmUp = 100;
    private const string Uri = "untitled:benchmark";

    // A sentence that somebody types: with a name, an acronym, a quotation and a figure.
    private const string Typed = " On Friday Marta Halvorsen told the NHB that \"nobody will wait\" for 12 boats, and left.";

    public static void Run(string server)
    {
        Console.WriteLine();
        Remember(server);
        Console.WriteLine($"One keystroke at the client, {Keystrokes} of them (ms; limit of the 99th percentile 10 ms at 370 words, 30 ms at 100 k)");
        Measure.Row("", "median", "99th", "server CPU", "KB answered", "parse", "model", "analysis", "the rest");
        foreach (var words in new[] { 370, 10_000, 100_000 })
        {
            var text = new ArticleGenerator(words).PlainText(words);
            var (parse, model, analysis) = Split(text);
            foreach (var pulls in new[] { true, false })
            {
                var (median, high, processor, size) = AtClient(server, text, pulls);
                Measure.Row($"{words} words, {(pulls ? "pulled" : "pushed")}", [.. new[] { median, high, processor, size, parse, model, analysis, median - parse - analysis }.Select(n => n.ToString("0.00", CultureInfo.InvariantCulture))]);
            }
        }
    }

    /// <summary>What the server holds with ten articles open, each of which was asked about.</summary>
    private static void Remember(string server)
    {
        const int Articles = 10, Words = 1_000;
        using var client = new LanguageClient(server);
        Open(client, new ArticleGenerator(0).PlainText(Words), pulls: false);
        for (var i = 1; i < Articles; i++)
        {
            client.Tell("textDocument/didOpen", new { textDocument = new { uri = $"{Uri}-{i}", languageId = "plaintext", version = 1, text = new ArticleGenerator(i).PlainText(Words) } });
            client.Await("publishDiagnostics").Dispose();
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Articles} articles of {Words} words open: {client.ServerMegabytes:0.0} MB resident"));
    }

    /// <summary>Median and 99th percentile in milliseconds, mean processor time of the server in milliseconds, and the length of the last answer in KB.</summary>
    private static (double Median, double High, double Processor, double Size) AtClient(string server, string text, bool pulls)
    {
        using var client = new LanguageClient(server);
        Open(client, text, pulls);
        var (place, resultId) = (PlaceIn(text), "");
        Measure.All(WarmUp, _ => Type());
        var before = client.ServerSeconds;
        var times = Measure.All(Keystrokes, _ => Type());
        var processor = (client.ServerSeconds - before) / Keystrokes;
        return (times[Keystrokes / 2] * 1000, times[Keystrokes * 99 / 100] * 1000, processor * 1000, client.LastLength / 1024.0);

        void Type()
        {
            resultId = Key(client, place, pulls, resultId);
            place = place with { Typed = place.Typed + 1 };
        }
    }

    private static void Open(LanguageClient client, string text, bool pulls)
    {
        var publishDiagnostics = new { relatedInformation = true };
        object textDocument = pulls ? new { diagnostic = new { relatedDocumentSupport = false }, publishDiagnostics } : new { publishDiagnostics };
        client.Ask(0, "initialize", new { processId = (int?)null, rootUri = (string?)null, capabilities = new { textDocument } });
        client.Await("\"id\":0").Dispose();
        client.Tell("initialized", new { });
        client.Tell("textDocument/didOpen", new { textDocument = new { uri = Uri, languageId = "plaintext", version = 1, text } });
        if (!pulls) client.Await("publishDiagnostics").Dispose();
    }

    /// <summary>Types one letter and waits for its diagnostics. Returns the name of the result, where results are pulled.</summary>
    private static string Key(LanguageClient client, TypingPlace place, bool pulls, string previousResultId)
    {
        var version = place.Typed + 2;
        var position = new { line = place.Line, character = place.Character + place.Typed };
        var change = new { range = new { start = position, end = position }, text = Typed[place.Typed % Typed.Length].ToString() };
        client.Tell("textDocument/didChange", new { textDocument = new { uri = Uri, version }, contentChanges = new[] { change } });
        if (!pulls)
        {
            client.Await($"\"version\":{version}").Dispose();
            return "";
        }
        client.Ask(version, "textDocument/diagnostic", new { textDocument = new { uri = Uri }, previousResultId });
        using var answer = client.Await($"\"id\":{version}");
        return answer.RootElement.GetProperty("result").GetProperty("resultId").GetString() ?? "";
    }

    /// <summary>The end of a sentence in the middle of a text.</summary>
    private static TypingPlace PlaceIn(string text)
    {
        var at = text.IndexOf(". ", text.Length / 2, StringComparison.Ordinal) + 1;
        return new TypingPlace(text.AsSpan(0, at).Count('\n'), at - text.LastIndexOf('\n', at) - 1, 0);
    }

    /// <summary>Median milliseconds of the parts, in this process.</summary>
    private static (double Parse, double Model, double Analysis) Split(string text)
    {
        var document = WorkspaceFactory.Create().OpenDocument(null, text, TextFormat.PlainText);
        document.Current.GetDiagnostics();
        var at = text.IndexOf(". ", text.Length / 2, StringComparison.Ordinal) + 1;
        var (parse, model, analysis) = (new double[Keystrokes], new double[Keystrokes], new double[Keystrokes]);
        Measure.All(Keystrokes, i =>
        {
            parse[i] = Measure.Once(() => document.Apply(new TextChange(new TextSpan(at + i, 0), Typed[i % Typed.Length].ToString())));
            analysis[i] = Measure.Once(() => document.Current.GetDiagnostics());
            var now = document.Current.Model;
            model[i] = Measure.Once(() => _ = SemanticModel.Create(now.Document, now.Facts, now.Language, now.KnownNames).Names.Length);
        });
        return (Middle(parse), Middle(model), Middle(analysis));
    }

    private static double Middle(double[] seconds)
    {
        Array.Sort(seconds);
        return seconds[seconds.Length / 2] * 1000;
    }

    /// <summary>Where somebody types, and how many letters are there already.</summary>
    private readonly record struct TypingPlace(int Line, int Character, int Typed);
}

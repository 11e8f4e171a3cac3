using System.Text.Json;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Workspaces;

namespace TextLint.Benchmarks.Attribution;

/// <summary>How many of the annotated quotations get their speaker, and which do not.</summary>
internal static class AttributionCommand
{
    private static readonly string[] s_articles = ["..", "shared", "eval", "articles.jsonl"];

    /// <summary>Scores the annotations.</summary>
    /// <param name="path">The articles, one JSON object a line; null for the folder beside the repository.</param>
    public static int Run(string? path)
    {
        path ??= FindArticles();
        if (path is null || !File.Exists(path))
        {
            Console.WriteLine($"Skipped: there is no {Path.Combine(s_articles)} beside the repository.");
            return 0;
        }
        foreach (var set in (string[])["first", "second"]) Score(set, path);
        return 0;
    }

    private static void Score(string set, string path)
    {
        var expected = ExpectedSpeaker.Read(set).ToLookup(e => e.Article);
        var (right, all, misses) = (0, 0, new List<(SpeakerSource Source, string Line)>());
        foreach (var line in File.ReadLines(path))
        {
            using var article = JsonDocument.Parse(line);
            var id = article.RootElement.GetProperty("id").GetString()!;
            if (!expected.Contains(id)) continue;
            var model = WorkspaceFactory.Create().OpenDocument(null, article.RootElement.GetProperty("text").GetString()!, TextFormat.PlainText).Current.Model;
            foreach (var quotation in expected[id])
            {
                all++;
                var speaker = Find(model, quotation);
                if (speaker is not null && quotation.Speakers.Any(s => IsRight(model, speaker, s))) right++;
                else misses.Add((speaker?.Source ?? SpeakerSource.None, $"{id}:{quotation.Start} {string.Join(" | ", quotation.Speakers)}: {Describe(speaker)}"));
            }
        }
        Console.WriteLine($"Speakers, {set} set: {right} of {all} right.");
        foreach (var bySource in misses.GroupBy(m => m.Source).OrderByDescending(g => g.Count()))
        {
            Console.WriteLine($"  {bySource.Key}: {bySource.Count()} wrong");
            foreach (var (_, text) in bySource) Console.WriteLine($"    {text}");
        }
    }

    private static string? FindArticles()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "TextLint.sln"))) return Path.Combine([folder.FullName, .. s_articles]);
        return null;
    }

    /// <summary>The speaker of the quotation that begins at a place, or of the outermost one around it; null where the reader sees none.</summary>
    private static Speaker? Find(SemanticModel model, ExpectedSpeaker expected)
    {
        foreach (var quotation in model.Quotations.All)
            if (quotation.Span.Start == expected.Start) return model.GetSpeaker(quotation);
        return model.Quotations.Find(expected.Start) is { } outer ? model.GetSpeaker(outer) : null;
    }

    private static string Describe(Speaker? speaker) => speaker switch
    {
        null => "no quotation is read there",
        { Source: SpeakerSource.None } => "nobody",
        _ => speaker.Name is { } name ? $"{speaker.Text} ({name.Text})" : speaker.Text,
    };

    /// <summary>
    /// A name of the cast that is the one expected, or has all its words in a row, or stands whole in it ("Judge Ann Doe QC", "Ann Doe"); a role with the same first
    /// words. Articles are left aside.
    /// </summary>
    private static bool IsRight(SemanticModel model, Speaker speaker, string expected)
    {
        if (expected == ExpectedSpeaker.Nobody) return speaker.Source == SpeakerSource.None;
        if (speaker.Source == SpeakerSource.None) return false;
        if (speaker.Name is { } name && name.Mentions.Any(m => Same(m.Candidate.Text, expected))) return true;
        return Holds(Head(model, speaker.Name?.Text ?? speaker.Text), Head(model, expected));
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(string left, string right) => left.Length > 0 && right.Length > 0 && ($" {left} ".Contains($" {right} ", StringComparison.OrdinalIgnoreCase) || $" {right} ".Contains($" {left} ", StringComparison.OrdinalIgnoreCase));

    /// <summary>The words up to the first preposition or the like, without those that stand before the first noun.</summary>
    private static string Head(SemanticModel model, string text)
    {
        var words = text.Split(' ').SkipWhile(w => model.Language.Vocabulary.IsFunction(w) || model.Language.Vocabulary.IsDeterminer(w));
        var head = string.Join(' ', words.TakeWhile(w => !model.Language.Vocabulary.IsFunction(w)));
        return head.Length > 0 ? head : text;
    }
}

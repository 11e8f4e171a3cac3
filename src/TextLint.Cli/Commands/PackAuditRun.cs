using System.Globalization;
using TextLint.Packs.Rules;
using TextLint.Packs.Yaml;
using TextLint.Syntax.Text;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary>One audit: reads the archive, shows samples, writes answers.</summary>
internal sealed class PackAuditRun(Terminal terminal, AuditAnswers answers, int samples, string[] rules)
{
    private const int Around = 40;

    private readonly Dictionary<string, List<(string Path, SourceText Text, TextSpan Span)>> _hits = new(StringComparer.Ordinal);

    public int Run(string written, string[] paths)
    {
        var configurations = PackCommand.Configurations(terminal);
        if (PackCommand.Open(terminal, configurations, [written]) is not [var pack]) return ExitCode.Fault;
        if (PackCommand.WriteFaults(terminal, pack.Faults.Where(f => f.Diagnostic.Id != Analysis.EngineDescriptors.FailingExample.Id)) > 0) return ExitCode.Fault;
        var auditor = PackAuditor.Create(pack, configurations.Catalog);
        if (rules.Concat(answers.Rules).FirstOrDefault(r => !auditor.Names.Contains(r)) is { } unknown) return terminal.Fault($"the pack {pack.Header.Name} has no rule \"{unknown}\"");
        var found = FileFinder.Find(terminal.Folder, paths);
        if (found.Errors is [var error, ..]) return terminal.Fault(error);
        var articles = Read(auditor, found.Files);
        var shown = auditor.Names.Where(n => rules.Length == 0 || rules.Contains(n)).Order(StringComparer.Ordinal);
        foreach (var name in shown) Show(name, HitsOf(name));
        terminal.Out.WriteLine($"{pack.Header.Name}: {_hits.Sum(h => h.Value.Count)} findings in {articles} articles");
        return Write(pack, articles);
    }

    private int Read(PackAuditor auditor, IReadOnlyList<string> files)
    {
        var articles = 0;
        foreach (var file in files)
        {
            try
            {
                var text = SourceFileReader.Read(file).Text;
                var source = SourceText.From(text);
                foreach (var (name, span) in auditor.Find(text, TextFormats.FromPath(file))) HitsOf(name).Add((file, source, span));
                articles++;
            }
            catch (SourceFileException e)
            {
                terminal.Error.WriteLine($"textlint: {e.Message}");
            }
        }
        return articles;
    }

    private List<(string Path, SourceText Text, TextSpan Span)> HitsOf(string name)
    {
        if (!_hits.TryGetValue(name, out var hits)) _hits[name] = hits = [];
        return hits;
    }

    private void Show(string name, List<(string Path, SourceText Text, TextSpan Span)> hits)
    {
        terminal.Out.WriteLine($"{name}: {hits.Count} in {hits.Select(h => h.Path).Distinct().Count()} articles");
        var number = 0;
        foreach (var index in SamplesOf(hits.Count))
        {
            var (path, text, span) = hits[index];
            var at = text.GetLinePosition(span.Start);
            terminal.Out.WriteLine($"  {++number}  {terminal.Display(path)}:{at.Line + 1}:{at.Character + 1}  {Context(text, span)}");
        }
    }

    /// <summary>The samples stand evenly over the archive, the same ones each time, so that a number means the same finding as long as the archive does.</summary>
    private IEnumerable<int> SamplesOf(int count)
    {
        var shown = Math.Min(count, Math.Max(samples, 0));
        return Enumerable.Range(0, shown).Select(i => (int)((long)i * count / shown));
    }

    private static string Context(SourceText text, TextSpan span)
    {
        var line = text.GetLineFromPosition(span.Start).Span;
        var (start, end) = (Math.Max(line.Start, span.Start - Around), Math.Max(span.End, Math.Min(line.End, span.End + Around)));
        var before = text.ToString(TextSpan.FromBounds(start, span.Start));
        var after = text.ToString(TextSpan.FromBounds(span.End, end));
        return string.Concat($"{before}[|{text.ToString(span)}|]{after}".Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)).Trim();
    }

    private int Write(PackInspection pack, int articles)
    {
        foreach (var name in answers.Rules)
        {
            if (pack.Rules.FirstOrDefault(r => r.Definition.Name == name) is not { } rule) return terminal.Fault($"{name} has no file of its own to keep answers in");
            if (!pack.IsFolder) return terminal.Fault($"{pack.Header.Name} is no folder, so that nothing can be written into it; copy it first");
            var (accepted, rejected) = answers.Of(name);
            var hits = HitsOf(name).Count;
            var last = SamplesOf(hits).Count();
            if (accepted.Concat(rejected).FirstOrDefault(n => n > last) is > 0 and var missing) return terminal.Fault($"{name} has no sample {missing}: there are {last}");
            var audit = new RuleAudit(accepted.Count, rejected.Count, hits, articles);
            if (Write(rule, audit) is { } fault) return terminal.Fault(fault);
            terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{terminal.Display(rule.Path)}: {accepted.Count} of {accepted.Count + rejected.Count} right, written as its audit"));
        }
        return ExitCode.Clean;
    }

    private string? Write(InspectedRule rule, RuleAudit audit)
    {
        string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
        var changed = YamlEntryEditor.Set(rule.Text.ToString(), "audit",
        [
            ("accepted", Text(audit.Accepted)), ("rejected", Text(audit.Rejected)), ("hits", Text(audit.Hits)), ("articles", Text(audit.Articles)),
            ("precision", (audit.Precision ?? 0).ToString("0.##", CultureInfo.InvariantCulture)),
        ]);
        if (changed is null) return $"the audit cannot be written into {terminal.Display(rule.Path)} as it stands there; add it by hand";
        try
        {
            FileEditWriter.Write(new FileEdit(rule.Path, rule.Text, SourceText.From(changed)));
            return null;
        }
        catch (SourceFileException e)
        {
            return e.Message;
        }
    }
}

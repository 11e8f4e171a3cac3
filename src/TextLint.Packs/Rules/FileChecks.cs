using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rules;

/// <summary>What is known only when the whole file was read: rules that compare blocks, that stop after some findings, that measure, or that read the file as it is written.</summary>
internal sealed class FileChecks
{
    private readonly ScopeOptions _scopes;
    private readonly CheckGroup _raw;
    private readonly CheckGroup _summary;
    private readonly ImmutableArray<DeclaredRule> _metrics;

    public FileChecks(ImmutableArray<DeclaredRule> rules, ScopeOptions scopes)
    {
        _scopes = scopes;
        (_raw, _summary) = (new CheckGroup(rules, ScopeReach.Raw), new CheckGroup(rules, ScopeReach.Summary));
        _metrics = [.. rules.Where(r => r.Metric is not null)];
    }

    /// <summary>True where some rule reads the whole file.</summary>
    public bool IsNeeded => !_raw.Entries.IsEmpty || !_summary.Entries.IsEmpty || !_metrics.IsEmpty;

    /// <summary>Reports what waited for the file.</summary>
    /// <param name="context">The article.</param>
    /// <param name="plan">The rules that are on.</param>
    /// <param name="waiting">What blocks had to say, in order, each with the place of its block.</param>
    public void Report(SemanticModelAnalysisContext context, CheckPlan plan, List<(CheckNote Note, int Start)> waiting)
    {
        var document = context.Model.Document;
        if (_raw.Entries.Length > 0) AddWhole(_raw, ScopedText.Raw(document), context, plan, waiting);
        var isMeasured = _metrics.Any(plan.IsOn);
        if (isMeasured || _summary.Entries.Any(e => plan.IsOn(e.Rule)))
        {
            var summary = ScopedText.Summary(document, _scopes);
            AddWhole(_summary, summary, context, plan, waiting);
            if (isMeasured) ReportMetrics(context, plan, summary);
        }
        foreach (var group in waiting.GroupBy(w => w.Note.Entry.Rule).Where(g => !context.HasGivenUp(g.Key.Descriptor))) Report(context, group.Key, group);
    }

    private static void AddWhole(CheckGroup group, ScopedText text, SemanticModelAnalysisContext context, CheckPlan plan, List<(CheckNote Note, int Start)> waiting)
    {
        var notes = new List<CheckNote>();
        int[] active = [.. Enumerable.Range(0, group.Entries.Length).Where(i => group.Entries[i].LooksAt(text.Tags) && plan.IsOn(group.Entries[i].Rule))];
        group.Run(text, active, context.HasGivenUp, new CheckRun(context.Profile.Language), notes);
        foreach (var note in notes)
        {
            if (note.IsExhausted) context.Report(EngineDescriptors.RuleFailure, default, [], CheckReport.Failure(note.Entry.Rule), note.Entry.Rule.Descriptor.Id, CheckReport.GaveUp);
            waiting.Add((note, 0));
        }
    }

    private static void Report(SemanticModelAnalysisContext context, DeclaredRule rule, IEnumerable<(CheckNote Note, int Start)> waiting)
    {
        var findings = new List<(TextSpan Span, Finding Finding, string Text)>();
        foreach (var group in waiting.Where(w => w.Note.Facts is not null).GroupBy(w => w.Note.Entry))
        {
            var notes = group.ToArray();
            var found = group.Key.Check is FileCheck check
                ? check.Fold([.. notes.Select(n => n.Note.Facts!)])
                : notes.SelectMany((n, i) => ((Finding[])n.Note.Facts!).Select(f => (Unit: i, Finding: f)));
            foreach (var (unit, finding) in found) findings.Add((notes[unit].Note.Piece.ToSource(finding.Span).Shift(notes[unit].Start), finding, notes[unit].Note.Piece.Text));
        }
        var limit = rule.Definition.Limit;
        var kept = limit > 0 ? findings.OrderBy(f => f.Span).Take(limit) : findings;
        foreach (var (span, finding, text) in kept) context.Report(rule.Descriptor, span, [], CheckReport.Of(rule, finding, text), finding.Message);
    }

    private void ReportMetrics(SemanticModelAnalysisContext context, CheckPlan plan, ScopedText summary)
    {
        var blocks = CountBlocks(context.Model.Document);
        foreach (var rule in _metrics)
            if (plan.IsOn(rule) && rule.Metric!.Run(summary, blocks) is { } finding)
                context.Report(rule.Descriptor, new TextSpan(0, Math.Min(1, context.Model.Document.Text.Length)), [], CheckReport.Of(rule, finding, summary.Text), finding.Message);
    }

    private static Dictionary<string, double> CountBlocks(DocumentSyntax document)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var block in document.Blocks)
        {
            var name = block.Kind switch
            {
                SyntaxKind.Heading => "heading_h" + Math.Max(1, block.Level),
                SyntaxKind.Paragraph => "paragraphs",
                SyntaxKind.ListItem => "list",
                SyntaxKind.BlockQuote => "blockquote",
                SyntaxKind.CodeBlock => "pre",
                _ => null,
            };
            if (name is not null) counts[name] = counts.GetValueOrDefault(name) + 1;
        }
        return counts;
    }
}

using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>All suppression comments of one text, and what is wrong with them.</summary>
internal sealed class SuppressionRegions(DocumentSyntax document, IRuleCatalog catalog)
{
    private readonly List<SuppressionRegion> _regions = [];

    public IReadOnlyList<SuppressionRegion> Regions => _regions;

    public List<(TextSpan Span, string Message, DiagnosticSeverity Severity)> Faults { get; } = [];

    public IEnumerable<(TextSpan Span, string Rule)> Unused => _regions.Where(r => !r.IsUsed).Select(r => (r.Comment, r.RuleText));

    public bool Suppress(Diagnostic diagnostic)
    {
        var hidden = false;
        foreach (var region in _regions)
        {
            if (region.RuleId is not null && region.RuleId != diagnostic.Id) continue;
            if (!Touches(region.Reach, diagnostic.Span)) continue;
            region.IsUsed = hidden = true;
        }
        return hidden;
    }

    public void Add(SuppressionDirective directive, int block)
    {
        var start = document.GetStart(block);
        var comment = directive.Span.Shift(start);
        if (directive.Kind == SuppressionKind.Malformed)
            Faults.Add((comment, "This comment cannot be read. Write <!-- textlint: ignore RULE -- reason -->, or ignore-start, ignore-end or ignore-file.", DiagnosticSeverity.Warning));
        else if (directive.Kind == SuppressionKind.IgnoreEnd)
            End(directive, comment);
        else
            Begin(directive, block, comment);
    }

    private void Begin(SuppressionDirective directive, int block, TextSpan comment)
    {
        if (!directive.HasReason) Faults.Add((comment, "Say why after two hyphens: <!-- textlint: ignore RULE -- reason -->.", DiagnosticSeverity.Info));
        var reach = ReachOf(directive.Kind, block, comment);
        if (directive.Rules.IsEmpty) _regions.Add(new SuppressionRegion(null, "all rules", comment) { Reach = reach });
        foreach (var (rule, span) in directive.Rules)
            if (Find(rule, span.Shift(document.GetStart(block))) is { } descriptor)
                _regions.Add(new SuppressionRegion(descriptor.Id, rule, span.Shift(document.GetStart(block))) { Reach = reach });
    }

    private TextSpan ReachOf(SuppressionKind kind, int block, TextSpan comment) => kind switch
    {
        SuppressionKind.IgnoreFile => new TextSpan(0, document.Text.Length),
        SuppressionKind.IgnoreStart => TextSpan.FromBounds(comment.End, document.Text.Length),
        _ => document.GetFullSpan(Target(block)),
    };

    /// <summary>The block of the comment where it has prose of its own, else the next one that has.</summary>
    private int Target(int block)
    {
        while (block + 1 < document.Blocks.Length && document.Blocks[block].Text.IsEmpty) block++;
        return block;
    }

    /// <summary>Ends the open regions of the rules named, or the newest start where none is named.</summary>
    private void End(SuppressionDirective directive, TextSpan comment)
    {
        var open = _regions.FindAll(r => r.Reach.End == document.Text.Length && r.Reach.Start > r.Comment.Start && r.Comment.End <= comment.Start);
        var ids = directive.Rules.Select(r => catalog.Find(r.Rule)?.Id).ToHashSet();
        var ended = ids.Count == 0 ? open : open.FindAll(r => r.RuleId is not null && ids.Contains(r.RuleId));
        foreach (var region in ended) region.Reach = TextSpan.FromBounds(region.Reach.Start, Math.Max(region.Reach.Start, comment.Start));
        if (ended.Count == 0) Faults.Add((comment, "This ignore-end ends nothing: there is no ignore-start before it.", DiagnosticSeverity.Warning));
    }

    private DiagnosticDescriptor? Find(string rule, TextSpan span)
    {
        var descriptor = catalog.Find(rule);
        if (descriptor is null) Faults.Add((span, $"There is no rule \"{rule}\". `textlint rules` lists them.", DiagnosticSeverity.Warning));
        return descriptor;
    }

    private static bool Touches(TextSpan reach, TextSpan span) =>
        span.IsEmpty ? span.Start >= reach.Start && span.Start <= reach.End : reach.OverlapsWith(span);
}

using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>All suppression comments of one text, and what is wrong with them.</summary>
internal sealed class SuppressionRegions(DocumentSyntax document, IRuleCatalog catalog)
{
    private readonly List<SuppressionRegion> _regions = [];
    private readonly List<SuppressionRegion> _open = [];
    private SuppressionSweep? _sweep;
    private (int First, int Target) _target = (-1, -1);

    public int Count => _regions.Count;

    public List<(TextSpan Span, string Message, DiagnosticSeverity Severity)> Faults { get; } = [];

    public IEnumerable<(TextSpan Span, string Rule)> Unused => _regions.Where(r => !r.IsUsed).Select(r => (r.Comment, r.RuleText));

    /// <summary>True where a comment suppresses the finding. Findings are asked for in the order of the text, after all comments were added.</summary>
    public bool Suppress(Diagnostic diagnostic) => (_sweep ??= new SuppressionSweep(_regions, document.Text.Length)).Suppress(diagnostic);

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
        var reach = ReachOf(directive, block, comment);
        if (directive.Rules.IsEmpty) Add(new SuppressionRegion(null, "all rules", comment) { Reach = reach }, directive.Kind);
        foreach (var (rule, span) in directive.Rules)
            if (Find(rule, span.Shift(document.GetStart(block))) is { } descriptor)
                Add(new SuppressionRegion(descriptor.Id, rule, span.Shift(document.GetStart(block))) { Reach = reach }, directive.Kind);
    }

    private void Add(SuppressionRegion region, SuppressionKind kind)
    {
        _regions.Add(region);
        if (kind == SuppressionKind.IgnoreStart) _open.Add(region);
    }

    private TextSpan ReachOf(SuppressionDirective directive, int block, TextSpan comment) => directive.Kind switch
    {
        SuppressionKind.IgnoreFile => new TextSpan(0, document.Text.Length),
        SuppressionKind.IgnoreStart => TextSpan.FromBounds(comment.End, document.Text.Length),
        _ => document.GetFullSpan(StandsBelow(document.Blocks[block], directive.Span) && block + 1 < document.Blocks.Length ? Target(block + 1) : Target(block)),
    };

    /// <summary>True for a comment on a line of its own below the prose of its block, as HTML without end tags has it: it speaks of what follows.</summary>
    private static bool StandsBelow(BlockSyntax block, TextSpan comment) =>
        !block.Text.IsEmpty
        && block.Map.ToSource(new TextSpan(0, block.Text.Length)).End <= comment.Start
        && block.FullText.AsSpan(0, comment.Start) is var before
        && before[(before.LastIndexOfAny('\r', '\n') + 1)..].IsWhiteSpace();

    /// <summary>The block of the comment where it has prose of its own, else the next one that has. A run of comments is walked once.</summary>
    private int Target(int block)
    {
        if (block >= _target.First && block <= _target.Target) return _target.Target;
        var target = block;
        while (target + 1 < document.Blocks.Length && document.Blocks[target].Text.IsEmpty) target++;
        _target = (block, target);
        return target;
    }

    /// <summary>Ends the open regions of the rules named, or all of them where none is named.</summary>
    private void End(SuppressionDirective directive, TextSpan comment)
    {
        var ids = directive.Rules.Select(r => catalog.Find(r.Rule)?.Id).ToHashSet();
        var ended = _open.RemoveAll(region =>
        {
            if (ids.Count > 0 && (region.RuleId is null || !ids.Contains(region.RuleId))) return false;
            region.Reach = TextSpan.FromBounds(region.Reach.Start, Math.Max(region.Reach.Start, comment.Start));
            return true;
        });
        if (ended == 0) Faults.Add((comment, "This ignore-end ends nothing: there is no ignore-start before it.", DiagnosticSeverity.Warning));
    }

    private DiagnosticDescriptor? Find(string rule, TextSpan span)
    {
        var descriptor = catalog.Find(rule);
        if (descriptor is null) Faults.Add((span, $"There is no rule \"{rule}\". `textlint rules` lists them.", DiagnosticSeverity.Warning));
        return descriptor;
    }
}

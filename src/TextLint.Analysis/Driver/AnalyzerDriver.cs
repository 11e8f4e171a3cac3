using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Analysis;

/// <summary>
/// Runs the rules. What a block alone can tell is computed once and kept with the block; the rest is a pass over the blocks' facts.
/// Editing and linting from scratch are the same path. Safe for concurrent use.
/// </summary>
public sealed class AnalyzerDriver
{
    private readonly IRuleCatalog _catalog;
    private readonly RegisteredRules _shipped;
    private readonly ConditionalWeakTable<IRuleCatalog, RegisteredRules> _declared = [];

    /// <summary>A driver of all analyzers of a catalog.</summary>
    public AnalyzerDriver(IRuleCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        _catalog = catalog;
        _shipped = RegisteredRules.Create(catalog);
    }

    /// <summary>Analyses a text.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; it is looked at between blocks and between rules.</exception>
    public AnalysisResult Analyze(AnalysisRequest request, CancellationToken cancellationToken = default)
    {
        var (document, profile) = (request.Document, request.Profile);
        var declared = _declared.GetValue(profile.Declared, RegisteredRules.Create);
        ImmutableArray<RegisteredActions> rules = [.. _shipped.Rules.Concat(declared.Rules).Where(r => !r.IsOff(profile))];
        var blocks = AnalyzeBlocks(rules, request, cancellationToken);
        var model = SemanticModel.Create(document, ImmutableArray.CreateRange(blocks, b => b.Facts), profile.Language, profile.KnownNames, PreviousOf(request)?.Model);
        var sink = new DiagnosticSink(profile);
        AnalyzeModel(rules, model, request, sink, cancellationToken);
        foreach (var (analyzer, exception) in _shipped.Failed.Concat(declared.Failed)) ReportFailure(analyzer, exception, sink);
        foreach (var notice in document.Notices) sink.Add(EngineDescriptors.ExcessiveNesting, notice.Span, [], null, []);
        var resolved = QuotationPolicy.Apply(DiagnosticResolver.Resolve(document, blocks, sink.ToImmutable()), model);
        return new AnalysisResult(profile, model, blocks, SuppressionFilter.Apply(resolved, blocks, request, RuleCatalogs.Join(_catalog, profile.Declared)));
    }

    /// <summary>Blocks that an earlier result holds at its start or its end are taken over; those between are read.</summary>
    private static ImmutableArray<BlockAnalysis> AnalyzeBlocks(ImmutableArray<RegisteredActions> rules, AnalysisRequest request, CancellationToken cancellationToken)
    {
        var blocks = request.Document.Blocks;
        var old = PreviousOf(request)?.Blocks ?? [];
        var most = Math.Min(blocks.Length, old.Length);
        int head = 0, tail = 0;
        while (head < most && ReferenceEquals(blocks[head], old[head].Block)) head++;
        while (tail < most - head && ReferenceEquals(blocks[^(tail + 1)], old[^(tail + 1)].Block)) tail++;
        var result = ImmutableArray.CreateBuilder<BlockAnalysis>(blocks.Length);
        result.AddRange(old.AsSpan(0, head));
        for (var i = head; i < blocks.Length - tail; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            result.Add(AnalyzeBlock(rules, blocks[i], request, blocks.Length == old.Length ? old[i].Facts : null));
        }
        result.AddRange(old.AsSpan()[(old.Length - tail)..]);
        return result.MoveToImmutable();
    }

    /// <summary>The earlier result, where it is of the same profile.</summary>
    private static AnalysisResult? PreviousOf(AnalysisRequest request) => request.Previous is { } previous && ReferenceEquals(previous.Profile, request.Profile) ? previous : null;

    private static BlockAnalysis AnalyzeBlock(ImmutableArray<RegisteredActions> rules, BlockSyntax block, AnalysisRequest request, BlockFacts? previous)
    {
        var sink = new DiagnosticSink(request.Profile);
        var context = new BlockAnalysisContext(block, request.Document.Format, request.Profile, sink);
        var kind = 1UL << (int)block.Kind;
        foreach (var rule in rules)
            foreach (var (kinds, action) in rule.BlockActions)
                if ((kinds & kind) != 0) Guard(rule.Analyzer, sink, () => action(context));
        return new BlockAnalysis(block, BlockFacts.Create(block, request.Profile.Language, previous), sink.ToImmutable(), SuppressionDirective.Read(block), ValeComment.Read(block));
    }

    private static void AnalyzeModel(ImmutableArray<RegisteredActions> rules, SemanticModel model, AnalysisRequest request, DiagnosticSink sink, CancellationToken cancellationToken)
    {
        var context = new SemanticModelAnalysisContext(model, request.Profile, request.Article, sink);
        foreach (var rule in rules)
            foreach (var action in rule.ModelActions)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Guard(rule.Analyzer, sink, () => action(context));
            }
    }

    private static void Guard(DiagnosticAnalyzer analyzer, DiagnosticSink sink, Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException))
        {
            ReportFailure(analyzer, e, sink);
        }
    }

    private static void ReportFailure(DiagnosticAnalyzer analyzer, Exception exception, DiagnosticSink sink)
    {
        var name = analyzer.SupportedDiagnostics is [var first, ..] ? first.ToString() : analyzer.GetType().Name;
        var report = new DiagnosticReport(Properties: ImmutableDictionary<string, string>.Empty.Add(DiagnosticResolver.FailedRule, name));
        sink.Add(EngineDescriptors.RuleFailure, default, [], report, [name, $"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}"]);
    }
}

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
        var giveUps = new GiveUps();
        var blocks = AnalyzeBlocks(rules, request, giveUps, cancellationToken);
        var model = SemanticModel.Create(document, ImmutableArray.CreateRange(blocks, b => b.Facts), profile.Language, profile.KnownNames, PreviousOf(request)?.Model);
        var sink = new DiagnosticSink(profile);
        AnalyzeModel(rules, model, request, sink, giveUps, cancellationToken);
        foreach (var (analyzer, exception) in _shipped.Failed.Concat(declared.Failed)) ReportFailure(analyzer, exception, sink);
        foreach (var (rule, reason) in giveUps.LeftOut) sink.Add(EngineDescriptors.RuleFailure, default, [], DiagnosticResolver.ReportOfFailure(rule), [rule, reason]);
        foreach (var notice in document.Notices) sink.Add(EngineDescriptors.ExcessiveNesting, notice.Span, [], null, []);
        var resolved = QuotationPolicy.Apply(DiagnosticResolver.Resolve(document, blocks, giveUps, sink.ToImmutable()), model);
        return new AnalysisResult(profile, model, blocks, SuppressionFilter.Apply(resolved, blocks, request, RuleCatalogs.Join(_catalog, profile.Declared)));
    }

    /// <summary>Blocks that an earlier result holds at its start or its end are taken over; those between are read, and those that a rule did not look at which was left out then and is not now.</summary>
    private static ImmutableArray<BlockAnalysis> AnalyzeBlocks(ImmutableArray<RegisteredActions> rules, AnalysisRequest request, GiveUps giveUps, CancellationToken cancellationToken)
    {
        var blocks = request.Document.Blocks;
        var old = PreviousOf(request)?.Blocks ?? [];
        var most = Math.Min(blocks.Length, old.Length);
        int head = 0, tail = 0;
        while (head < most && ReferenceEquals(blocks[head], old[head].Block)) head++;
        while (tail < most - head && ReferenceEquals(blocks[^(tail + 1)], old[^(tail + 1)].Block)) tail++;
        var (between, after) = (blocks.Length - tail, old.Length - blocks.Length);
        for (var i = 0; i < head; i++) giveUps.Add(old[i]);
        for (var i = between; i < blocks.Length; i++) giveUps.Add(old[i + after]);
        var result = ImmutableArray.CreateBuilder<BlockAnalysis>(blocks.Length);
        for (var i = 0; i < blocks.Length; i++)
        {
            var known = i < head ? old[i] : i >= between ? old[i + after] : null;
            if (known is null || giveUps.IsIncomplete(known))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (known is not null) giveUps.Remove(known);
                known = AnalyzeBlock(rules, blocks[i], request, giveUps, known?.Facts ?? (blocks.Length == old.Length ? old[i].Facts : null));
                giveUps.Add(known);
            }
            result.Add(known);
        }
        return result.MoveToImmutable();
    }

    /// <summary>The earlier result, where it is of the same profile.</summary>
    private static AnalysisResult? PreviousOf(AnalysisRequest request) => request.Previous is { } previous && ReferenceEquals(previous.Profile, request.Profile) ? previous : null;

    private static BlockAnalysis AnalyzeBlock(ImmutableArray<RegisteredActions> rules, BlockSyntax block, AnalysisRequest request, GiveUps giveUps, BlockFacts? previous)
    {
        var sink = new DiagnosticSink(request.Profile);
        var context = new BlockAnalysisContext(block, request.Document.Format, request.Profile, sink, giveUps);
        var kind = 1UL << (int)block.Kind;
        foreach (var rule in rules)
            foreach (var (kinds, action) in rule.BlockActions)
                if ((kinds & kind) != 0) Guard(rule.Analyzer, sink, () => action(context));
        var (givenUp, leftOut) = context.GetGiveUps();
        return new BlockAnalysis(block, BlockFacts.Create(block, request.Profile.Language, previous), sink.ToImmutable(), SuppressionDirective.Read(block), ValeComment.Read(block)) { GivenUp = givenUp, LeftOut = leftOut };
    }

    private static void AnalyzeModel(ImmutableArray<RegisteredActions> rules, SemanticModel model, AnalysisRequest request, DiagnosticSink sink, GiveUps giveUps, CancellationToken cancellationToken)
    {
        var context = new SemanticModelAnalysisContext(model, request.Profile, request.Article, sink, giveUps);
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
        sink.Add(EngineDescriptors.RuleFailure, default, [], DiagnosticResolver.ReportOfFailure(name), [name, $"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}"]);
    }
}

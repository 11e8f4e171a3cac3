using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using TextLint.Analysis;
using TextLint.Syntax;

namespace TextLint.Packs.Rules;

/// <summary>Runs the rules of a set: a block's text is read once for the terms of all of them.</summary>
internal sealed class DeclaredAnalyzer : DiagnosticAnalyzer
{
    // Front matter has values and markup has the texts of images; what is residue to our rules is text to Vale.
    private static readonly SyntaxKind[] s_kinds =
    [
        SyntaxKind.Heading, SyntaxKind.Paragraph, SyntaxKind.ListItem, SyntaxKind.BlockQuote, SyntaxKind.Caption, SyntaxKind.AltText, SyntaxKind.TableCell, SyntaxKind.Footnote,
        SyntaxKind.Residue, SyntaxKind.FrontMatter, SyntaxKind.Markup,
    ];

    private readonly ScopeOptions _scopes;
    private readonly CheckGroup _blocks;
    private readonly CheckGroup _sentences;
    private readonly FileChecks _files;
    private readonly bool _waits;
    private readonly ConditionalWeakTable<AnalysisProfile, CheckPlan> _plans = [];

    public DeclaredAnalyzer(ImmutableArray<DeclaredRule> rules, ScopeOptions scopes)
    {
        _scopes = scopes;
        SupportedDiagnostics = [.. rules.Select(r => r.Descriptor)];
        (_blocks, _sentences) = (new CheckGroup(rules, ScopeReach.Block), new CheckGroup(rules, ScopeReach.Sentence));
        _files = new FileChecks(rules, scopes);
        _waits = _blocks.Entries.Any(e => e.WaitsForFile) || _sentences.Entries.Any(e => e.WaitsForFile);
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterBlockAction(Analyze, s_kinds);
        if (_files.IsNeeded || _waits) context.RegisterSemanticModelAction(Analyze);
    }

    private void Analyze(BlockAnalysisContext context)
    {
        var plan = GetPlan(context.Profile);
        List<CheckNote>? waiting = null;
        foreach (var note in Read(context.Block, context.Format, plan, context.HasGivenUp))
        {
            if (note.IsExhausted) context.GiveUp(note.Entry.Rule.Descriptor, note.Piece.ToSource(default), CheckReport.GaveUp);
            if (note.Entry.WaitsForFile) (waiting ??= []).Add(note);
            else if (note.Facts is Finding[] findings)
                foreach (var finding in findings) context.ReportFullText(note.Entry.Rule.Descriptor, note.Piece.ToSource(finding.Span), CheckReport.Of(note.Entry.Rule, finding, note.Piece.Text), finding.Message);
        }
        if (_waits) plan.Keep(context.Block, waiting?.ToArray() ?? []);
    }

    private void Analyze(SemanticModelAnalysisContext context)
    {
        var document = context.Model.Document;
        var plan = GetPlan(context.Profile);
        var waiting = new List<(CheckNote Note, int Start)>();
        for (var i = 0; _waits && i < document.Blocks.Length; i++)
        {
            var kept = plan.GetKept(document.Blocks[i]) ?? Read(document.Blocks[i], document.Format, plan, context.HasGivenUp).Where(n => n.Entry.WaitsForFile);
            foreach (var note in kept) waiting.Add((note, document.GetStart(i)));
        }
        _files.Report(context, plan, waiting);
    }

    private List<CheckNote> Read(BlockSyntax block, TextFormat format, CheckPlan plan, Func<DiagnosticDescriptor, bool> hasGivenUp)
    {
        var (run, notes) = (plan.Rent(), new List<CheckNote>());
        foreach (var piece in ScopedText.Of(block, format, _scopes))
        {
            var (blocks, sentences) = plan.GetActive(piece.Tags);
            _blocks.Run(piece, blocks, hasGivenUp, run, notes);
            _sentences.Run(piece, sentences, hasGivenUp, run, notes);
        }
        plan.Return(run);
        return notes;
    }

    private CheckPlan GetPlan(AnalysisProfile profile) => _plans.GetValue(profile, p => new CheckPlan(p, _blocks, _sentences));
}

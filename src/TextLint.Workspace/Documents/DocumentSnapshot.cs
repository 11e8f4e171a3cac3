using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>One state of a document: text, configuration and, computed once when first asked for, what analysis says of it. Immutable.</summary>
public sealed class DocumentSnapshot
{
    // Fixes that undo one another would go on for ever; real ones end in two or three passes.
    private const int MostFixPasses = 20;
    private const string PlainSpace = " \t\r\n";

    private readonly AnalysisEngine _engine;
    private readonly DocumentSettings _settings;
    private readonly Lock _gate = new();
    private AnalysisResult? _result;
    private AnalysisResult? _previous;

    internal DocumentSnapshot(AnalysisEngine engine, DocumentSettings settings, SyntaxTree tree, AnalysisResult? previous) =>
        (_engine, _settings, Tree, _previous) = (engine, settings, tree, previous);

    /// <summary>The text.</summary>
    public SourceText Text => Tree.Text;

    /// <summary>The blocks.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The configuration that holds for the document.</summary>
    public ResolvedConfiguration Configuration => _settings.Configuration;

    /// <summary>What is kept beside the document; null where nothing is.</summary>
    internal Sidecar? Sidecar => _settings.Sidecar;

    /// <summary>Names, acronyms and quotations.</summary>
    public SemanticModel Model => Analyze(CancellationToken.None).Model;

    /// <summary>All diagnostics, suppressed ones left out, by start, end and id. The result is kept; a cancelled call keeps nothing.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; checked between blocks and between rules.</exception>
    public ImmutableArray<Diagnostic> GetDiagnostics(CancellationToken cancellationToken = default) => Analyze(cancellationToken).Diagnostics;

    /// <summary>The diagnostics that the baseline of the configuration does not have: those that are shown to a writer.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; checked between blocks and between rules.</exception>
    public ImmutableArray<Diagnostic> GetNewDiagnostics(CancellationToken cancellationToken = default)
    {
        var result = Analyze(cancellationToken);
        if (Configuration.Baseline is not { } baseline || _settings.BaselineArticle is not { } article) return result.Diagnostics;
        var fingerprints = result.CreateFingerprints();
        return [.. result.Diagnostics.Where((d, i) => !baseline.Has(article, fingerprints[i].ToHash(), d.Spans.Count()))];
    }

    /// <summary>
    /// Faults of the files that speak of this document: its configuration and, beside a plain text, its suppression file with the entries in
    /// it that suppress nothing. Documents of one configuration share the instances of its faults.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; checked between blocks and between rules.</exception>
    public ImmutableArray<FileDiagnostic> GetFileDiagnostics(CancellationToken cancellationToken = default)
    {
        if (_settings.Sidecar is not { } sidecar) return Configuration.Diagnostics;
        var result = Analyze(cancellationToken);
        return [.. Configuration.Diagnostics, .. sidecar.Faults.Concat(sidecar.Unused(result.UnusedEntries, result.Profile)).OrderBy(d => d.Diagnostic.Span)];
    }

    /// <summary>What analysis says, suppressed findings and unused suppressions included.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; checked between blocks and between rules.</exception>
    public AnalysisResult Analyze(CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            if (_result is not null) return _result;
            _result = _engine.Driver.Analyze(CreateRequest(), cancellationToken);
            _previous = null;
            return _result;
        }
    }

    /// <summary>The ways to resolve one of this snapshot's diagnostics, best first.</summary>
    public ImmutableArray<CodeAction> GetCodeActions(Diagnostic diagnostic) => _engine.Fixes.GetCodeActions(diagnostic, Model);

    /// <summary>The text after all safe fixes, applied until none is left; the same text where there is none.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public string FixAll(CancellationToken cancellationToken = default) => Fix(this, _engine.Fixes.GetSafeChanges, cancellationToken);

    /// <summary>
    /// The text freed of what pasting and pages leave: white space, marks in two styles, characters that nobody sees, ligatures, wrong encodings, codes, hyphens of
    /// line ends, page furniture, tracking parameters; the same text where there is nothing of it. What rules switched off or suppressed would say stays. Applied until
    /// nothing is left.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public string CleanUp(CancellationToken cancellationToken = default)
    {
        // Whoever asks for it of a fragment means its white space too.
        var whole = _settings.Profile.IsFragment ? WithSettings(_settings with { Profile = _settings.Profile with { IsFragment = false } }) : this;
        return Fix(whole, _engine.Fixes.GetCleanUpChanges, cancellationToken);
    }

    /// <summary>
    /// A text that is about to be pasted into this document, freed of what <see cref="CleanUp"/> takes away. White space at its ends stays: whoever copied half a sentence needs it.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Checked between blocks and between rules.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public string CleanUpPasted(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var inner = text.AsSpan().Trim(PlainSpace);
        if (inner.IsEmpty) return text;
        text.AsSpan().Overlaps(inner, out var start);
        var pasted = new DocumentSnapshot(_engine, _settings, SyntaxTree.Parse(SourceText.From(inner.ToString()), Tree.Options), null);
        return string.Concat(text.AsSpan(0, start), pasted.CleanUp(cancellationToken).AsSpan().Trim(PlainSpace), text.AsSpan(start + inner.Length));
    }

    /// <summary>The document with its quotation marks and apostrophes in one style, converted until nothing changes; this snapshot where nothing does.</summary>
    /// <param name="style">The style.</param>
    public DocumentSnapshot ConvertQuotationMarks(QuotationMarkStyle style)
    {
        var snapshot = this;
        for (var pass = 0; pass < MostFixPasses; pass++)
        {
            // A mark beside one that is curly now may be told from what it was taken for before.
            var changes = QuotationMarkConversion.Create(snapshot.Model, style).Changes;
            if (changes.IsEmpty) break;
            snapshot = snapshot.WithTree(SyntaxTree.Parse(snapshot.Text.WithChanges(changes), Tree.Options));
        }
        return snapshot;
    }

    internal DocumentSnapshot WithTree(SyntaxTree tree) => new(_engine, _settings, tree, Latest());

    internal DocumentSnapshot WithSettings(DocumentSettings settings) =>
        new(_engine, settings, settings.Parse == Tree.Options ? Tree : SyntaxTree.Parse(Text, settings.Parse), Latest());

    private static string Fix(DocumentSnapshot snapshot, Func<ImmutableArray<Diagnostic>, SemanticModel, ImmutableArray<TextChange>> choose, CancellationToken cancellationToken)
    {
        for (var pass = 0; pass < MostFixPasses; pass++)
        {
            var changes = choose(snapshot.GetDiagnostics(cancellationToken), snapshot.Model);
            if (changes.IsEmpty) break;
            snapshot = snapshot.WithTree(SyntaxTree.Parse(snapshot.Text.WithChanges(changes), snapshot.Tree.Options));
        }
        return snapshot.Text.ToString();
    }

    private AnalysisRequest CreateRequest() => FrontMatterSettings.CreateRequest(Tree.Root, _settings) with
    {
        SidecarEntries = _settings.Sidecar?.Contents.Entries ?? [],
        SharedEntries = Configuration.SharedEntries,
        Article = _settings.Article,
        Previous = _previous,
    };

    /// <summary>The newest result there is: this one's, or while nobody has asked for it the one before.</summary>
    /// <remarks>Without the lock: an edit must not wait for the analysis of the text it makes stale.</remarks>
    private AnalysisResult? Latest() => Volatile.Read(ref _result) ?? Volatile.Read(ref _previous);
}

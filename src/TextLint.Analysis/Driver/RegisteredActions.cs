using System.Collections.Immutable;
using TextLint.Syntax;

namespace TextLint.Analysis;

/// <summary>What one analyzer registered.</summary>
internal sealed class RegisteredActions(DiagnosticAnalyzer analyzer) : AnalysisContext
{
    private const ulong Prose = ((1UL << (int)SyntaxKind.Residue) - 1) & ~((1UL << (int)SyntaxKind.Heading) - 1);
    private readonly ImmutableArray<DiagnosticDescriptor> _descriptors = analyzer.SupportedDiagnostics;
    private readonly List<(ulong Kinds, Action<BlockAnalysisContext> Action)> _blockActions = [];
    private readonly List<Action<SemanticModelAnalysisContext>> _modelActions = [];

    public DiagnosticAnalyzer Analyzer { get; } = analyzer;

    /// <summary>True where a profile switches off all that the analyzer reports, so that it need not run.</summary>
    public bool IsOff(AnalysisProfile profile) => !_descriptors.IsEmpty && _descriptors.All(d => profile.GetSeverity(d) is null);

    public IReadOnlyList<(ulong Kinds, Action<BlockAnalysisContext> Action)> BlockActions => _blockActions;

    public IReadOnlyList<Action<SemanticModelAnalysisContext>> ModelActions => _modelActions;

    public override void RegisterBlockAction(Action<BlockAnalysisContext> action, params ReadOnlySpan<SyntaxKind> kinds)
    {
        var mask = kinds.IsEmpty ? Prose : 0;
        foreach (var kind in kinds) mask |= 1UL << (int)kind;
        _blockActions.Add((mask, action));
    }

    public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => _modelActions.Add(action);
}

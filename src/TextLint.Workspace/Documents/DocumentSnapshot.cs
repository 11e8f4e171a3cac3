using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>One state of a document: text, configuration and, computed once when first asked for, what analysis says of it. Immutable.</summary>
public sealed class DocumentSnapshot
{
    /// <summary>The text.</summary>
    public SourceText Text => Tree.Text;

    /// <summary>The blocks.</summary>
    public SyntaxTree Tree => throw new NotSupportedException();

    /// <summary>Names, acronyms and quotations.</summary>
    public SemanticModel Model => throw new NotSupportedException();

    /// <summary>All diagnostics, suppressed ones left out, by start, end and id. The result is kept; a cancelled call keeps nothing.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; checked between blocks and between rules.</exception>
    public ImmutableArray<Diagnostic> GetDiagnostics(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>The ways to resolve one of this snapshot's diagnostics, best first.</summary>
    public ImmutableArray<CodeAction> GetCodeActions(Diagnostic diagnostic) => throw new NotSupportedException();

    /// <summary>The text after all safe fixes, applied until none is left; the same text where there is none.</summary>
    public string FixAll(CancellationToken cancellationToken = default) => throw new NotSupportedException();
}

using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>What a code fix provider sees, and where it registers its fixes.</summary>
/// <param name="diagnostic">The finding to resolve.</param>
/// <param name="model">The article it was found in.</param>
public sealed class CodeFixContext(Diagnostic diagnostic, SemanticModel model)
{
    private readonly List<CodeAction> _actions = [];

    /// <summary>The finding to resolve.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;

    /// <summary>The article.</summary>
    public SemanticModel Model { get; } = model;

    /// <summary>The blocks.</summary>
    public DocumentSyntax Document => Model.Document;

    /// <summary>The text.</summary>
    public SourceText Text => Document.Text;

    /// <summary>What was registered, best first.</summary>
    public IReadOnlyList<CodeAction> Actions => _actions;

    /// <summary>Adds a fix; the first one registered is the preferred one.</summary>
    public void RegisterCodeFix(string title, FixApplicability applicability, params IEnumerable<TextChange> changes) =>
        _actions.Add(new CodeAction(title, applicability, [.. changes]));
}

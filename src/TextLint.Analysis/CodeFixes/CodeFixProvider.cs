namespace TextLint.Analysis;

/// <summary>Makes edits from diagnostics. Stateless; lives in the rule's folder.</summary>
public abstract class CodeFixProvider
{
    /// <summary>Ids of the diagnostics it can resolve.</summary>
    public abstract IReadOnlyList<string> FixableDiagnosticIds { get; }

    /// <summary>Registers the ways to resolve <see cref="CodeFixContext.Diagnostic"/>, best first; none is an answer too.</summary>
    public abstract void RegisterCodeFixes(CodeFixContext context);
}

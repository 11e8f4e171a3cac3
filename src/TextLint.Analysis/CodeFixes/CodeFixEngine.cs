using System.Collections.Immutable;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>Asks the code fix providers, and chooses edits that can be applied together.</summary>
public sealed class CodeFixEngine
{
    private readonly Dictionary<string, List<CodeFixProvider>> _byId = new(StringComparer.Ordinal);

    /// <summary>An engine over all providers of a catalog.</summary>
    public CodeFixEngine(IRuleCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        foreach (var provider in catalog.CodeFixProviders)
            foreach (var id in provider.FixableDiagnosticIds)
            {
                if (!_byId.TryGetValue(id, out var list)) _byId.Add(id, list = []);
                list.Add(provider);
            }
    }

    /// <summary>The ways to resolve a diagnostic, best first. A provider that throws offers nothing.</summary>
    public ImmutableArray<CodeAction> GetCodeActions(Diagnostic diagnostic, SemanticModel model)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        if (diagnostic.Descriptor.IsDeclared) return [.. DeclaredFixes.Get(diagnostic).Select(a => diagnostic.IsQuoted ? Ask(a) : a)];
        if (!_byId.TryGetValue(diagnostic.Id, out var providers)) return [];
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        foreach (var provider in providers)
        {
            var context = new CodeFixContext(diagnostic, model);
            try
            {
                provider.RegisterCodeFixes(context);
                actions.AddRange(diagnostic.IsQuoted ? context.Actions.Select(Ask) : context.Actions);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // A fix is an offer; a fault in it must not cost the finding.
            }
        }
        return actions.ToImmutable();
    }

    /// <summary>
    /// The edits of all safe fixes that go together, in the order of the diagnostics. A fix whose edits touch those of an earlier one waits for the next pass.
    /// </summary>
    public ImmutableArray<TextChange> GetSafeChanges(ImmutableArray<Diagnostic> diagnostics, SemanticModel model) =>
        Choose(diagnostics, model, static action => action.Applicability == FixApplicability.Safe);

    /// <summary>The edits of the first fixes of all findings that clean-up is for, safe or not, as <see cref="GetSafeChanges"/> chooses them.</summary>
    public ImmutableArray<TextChange> GetCleanUpChanges(ImmutableArray<Diagnostic> diagnostics, SemanticModel model) =>
        Choose([.. diagnostics.Where(d => d.Descriptor.IsCleanUp)], model, static action => action.Applicability != FixApplicability.DisplayOnly);

    private ImmutableArray<TextChange> Choose(ImmutableArray<Diagnostic> diagnostics, SemanticModel model, Func<CodeAction, bool> mayApply)
    {
        var chosen = new SortedSet<TextChange>(Comparer<TextChange>.Create((x, y) => x.Span.CompareTo(y.Span)));
        foreach (var diagnostic in diagnostics)
        {
            var action = GetCodeActions(diagnostic, model).FirstOrDefault(mayApply);
            if (action is null || action.Changes.Any(c => Touches(chosen, c))) continue;
            foreach (var change in action.Changes) chosen.Add(change);
        }
        return [.. chosen];
    }

    /// <summary>What somebody said is changed by nobody but a person who looked.</summary>
    private static CodeAction Ask(CodeAction action) => action.Applicability == FixApplicability.Safe ? action with { Applicability = FixApplicability.Unsafe } : action;

    private static bool Touches(SortedSet<TextChange> chosen, TextChange change)
    {
        // Chosen edits do not overlap, so the nearest one on each side decides.
        var before = chosen.GetViewBetween(new TextChange(default, ""), new TextChange(new TextSpan(change.Span.Start, int.MaxValue), "")).Max;
        var from = new TextChange(new TextSpan(change.Span.Start, 0), "");
        var after = chosen.GetViewBetween(from, new TextChange(new TextSpan(int.MaxValue, 0), "")).Min;
        return IsTouched(before, change) || IsTouched(after, change);
    }

    private static bool IsTouched(TextChange other, TextChange change) =>
        other.NewText is not null && (other.Span.OverlapsWith(change.Span) || other.Span.Start == change.Span.Start
            || (change.Span.IsEmpty && other.Span.End == change.Span.Start && other.Span.IsEmpty));
}

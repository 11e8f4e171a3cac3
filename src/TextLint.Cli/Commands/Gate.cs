using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Cli.Renderers;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary>Decides whether a run fails: by the severity of its findings, the number of its warnings, and the budgets of single rules.</summary>
internal sealed class Gate(GateSettings settings)
{
    private readonly Dictionary<RuleBudget, int> _spent = [];
    private DiagnosticSeverity? _gravest;
    private int _warnings;

    /// <summary>Counts the findings of an article. Those of a rule with a budget count for that alone.</summary>
    public void Add(ResolvedConfiguration configuration, ImmutableArray<Finding> findings)
    {
        foreach (var budget in configuration.Budgets) _spent.TryAdd(budget, 0);
        foreach (var diagnostic in findings.Select(f => f.Diagnostic))
        {
            if (configuration.Budgets.FirstOrDefault(b => b.RuleId == diagnostic.Id) is { } budget)
            {
                _spent[budget]++;
                continue;
            }
            if (_gravest is null || diagnostic.Severity > _gravest) _gravest = diagnostic.Severity;
            if (diagnostic.Severity == DiagnosticSeverity.Warning) _warnings++;
        }
    }

    /// <summary>True where the run fails; says why where that is not in the findings.</summary>
    public bool Closes(LintRun run)
    {
        var fails = _gravest >= settings.FailOn;
        if (_warnings > settings.MostWarnings)
        {
            fails = true;
            run.Tell($"{SummaryWords.Count(_warnings, "warning")}; --max-warnings allows {settings.MostWarnings}.");
        }
        foreach (var (budget, spent) in _spent.Where(s => s.Value > s.Key.Most).OrderBy(s => s.Key.RuleId, StringComparer.Ordinal))
        {
            fails = true;
            run.Tell($"{run.PlaceOf(budget.Place)}: {SummaryWords.Count(spent, "finding")} of {budget.Place.Text.ToString(budget.Place.Span)}; the budget is {budget.Most}.");
        }
        return fails;
    }
}

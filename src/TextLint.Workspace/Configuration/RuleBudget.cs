namespace TextLint.Workspaces;

/// <summary>How many findings of a rule a run may have in the articles that a configuration file holds for.</summary>
/// <param name="RuleId">The rule's id.</param>
/// <param name="Most">More fail the run.</param>
/// <param name="Place">Where it is said.</param>
public sealed record RuleBudget(string RuleId, int Most, FilePlace Place);

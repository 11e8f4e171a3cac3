using System.Collections.Immutable;

namespace TextLint.Analysis;

/// <summary>What the analyzers of a catalog registered, and those that threw while they did.</summary>
internal sealed record RegisteredRules(ImmutableArray<RegisteredActions> Rules, ImmutableArray<(DiagnosticAnalyzer Analyzer, Exception Exception)> Failed)
{
    public static RegisteredRules Create(IRuleCatalog catalog)
    {
        var rules = ImmutableArray.CreateBuilder<RegisteredActions>();
        var failed = ImmutableArray.CreateBuilder<(DiagnosticAnalyzer, Exception)>();
        foreach (var analyzer in catalog.Analyzers)
        {
            var actions = new RegisteredActions(analyzer);
            try
            {
                analyzer.Initialize(actions);
                rules.Add(actions);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                failed.Add((analyzer, e));
            }
        }
        return new RegisteredRules(rules.ToImmutable(), failed.ToImmutable());
    }
}

using TextLint.Analysis;
using TextLint.Rules;

namespace TextLint.Workspaces;

/// <summary>The rules that the product runs, for those who may not know the rules themselves.</summary>
public static class EngineCatalog
{
    /// <summary>Every rule that ships.</summary>
    public static IRuleCatalog Instance => RuleCatalog.Instance;
}

namespace TextLint.Packs.Rules;

/// <summary>How a rule file is read.</summary>
public enum RuleDialect
{
    /// <summary>As TextLint's packs write rules: all keys of Vale with their meaning, and our own.</summary>
    Native,

    /// <summary>As Vale reads it, oddities included, so that a style gives the same findings.</summary>
    Vale,
}

using System.Diagnostics.CodeAnalysis;
using TextLint.Analysis;
using TextLint.Packs.Rules;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Vale;

/// <summary>An expression over rules, as Vale's <c>--filter</c> takes it: <c>.Level in ['error', 'warning'] and .Name != 'demo.Cap'</c>. Immutable.</summary>
public sealed class RuleFilter
{
    private readonly FilterNode _root;

    private RuleFilter(FilterNode root) => _root = root;

    /// <summary>Reads an expression.</summary>
    /// <param name="text">The expression; any string will do.</param>
    /// <param name="filter">The filter; null where the expression cannot be read.</param>
    /// <param name="reason">What is wrong, as the end of a sentence.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out RuleFilter? filter, out string reason)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            (filter, reason) = (new RuleFilter(new FilterParser(text).Parse()), "");
            return true;
        }
        catch (FormatException e)
        {
            (filter, reason) = (null, e.Message);
            return false;
        }
    }

    /// <summary>True where the rule is to run.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="level">Its severity as configuration has it.</param>
    public bool Matches(RuleDefinition rule, DiagnosticSeverity level)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return _root.Evaluate(field => ValueOf(rule, level, field)) is true;
    }

    private static object ValueOf(RuleDefinition rule, DiagnosticSeverity level, string field) => field switch
    {
        "Name" => rule.Name,
        "Level" => level switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "suggestion" },
        "Scope" => rule.Scopes.IsEmpty ? ["text"] : rule.Scopes.Select(s => s.Text).ToArray(),
        "Message" => rule.Message,
        "Description" => rule.Description ?? "",
        "Link" => rule.Link ?? "",
        _ => rule.Body.Entries.FirstOrDefault(e => e.Key.Value == "extends")?.Value is YamlScalar kind ? kind.Value : "",
    };
}

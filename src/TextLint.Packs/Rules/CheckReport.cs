using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.Packs.Rules;

/// <summary>What goes with the findings of declared rules.</summary>
internal static class CheckReport
{
    /// <summary>Why a rule was left out of a text, for the message of TL0001.</summary>
    public const string GaveUp = "one of its patterns takes more steps on this text than a rule may";

    /// <summary>The properties of a finding.</summary>
    /// <param name="rule">Whose it is.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="text">The text that it is in.</param>
    public static DiagnosticReport Of(DeclaredRule rule, Finding finding, string text)
    {
        var properties = rule.Properties;
        if (finding.Replacements is { } replacements)
        {
            properties = properties.Add(DiagnosticProperties.Replacements, replacements);
            if (rule.Definition.Fix == FixApplicability.Safe) properties = properties.Add(DiagnosticProperties.IsSafe, "");
        }
        if (rule.Definition.Description is { } description) properties = properties.Add(DiagnosticProperties.Description, Describe(rule.Definition, description, finding, text));
        return properties.IsEmpty ? DiagnosticReport.Default : new DiagnosticReport(Properties: properties);
    }

    /// <summary>The properties of all findings of a rule: what a Vale rule says of its action, which Vale hands on as it is written.</summary>
    public static ImmutableDictionary<string, string> PropertiesOf(RuleDefinition rule) => rule.Dialect == RuleDialect.Vale
        ? ImmutableDictionary<string, string>.Empty.Add(DiagnosticProperties.Action, rule.Action is { } action ? FixText.Join([action.Name, .. action.Parameters]) : "")
        : ImmutableDictionary<string, string>.Empty;

    /// <summary>The description with what the message of a rule of its kind has: what was found, and before it what is right in its place, where the kind knows.</summary>
    private static string Describe(RuleDefinition rule, string description, Finding finding, string text)
    {
        var found = MessageText.Shown(text.Substring(finding.Span.Start, finding.Span.Length), rule.Dialect);
        var right = finding.Replacements is { } replacements ? FixText.First(replacements) : "";
        return rule.Check is SubstitutionDefinition or TermsDefinition ? MessageText.Format(description, right, found) : MessageText.Format(description, found, right);
    }

    /// <summary>The properties of a failure: a rule fails once a file.</summary>
    public static DiagnosticReport Failure(DeclaredRule rule) =>
        new(Properties: ImmutableDictionary<string, string>.Empty.Add("failed-rule", rule.Descriptor.Id));
}

using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.Packs.Rules;

/// <summary>What goes with the findings of declared rules.</summary>
internal static class CheckReport
{
    /// <summary>Why a rule was left out of a text, for the message of TL0001.</summary>
    public const string GaveUp = "one of its patterns takes more steps on this text than a rule may";

    /// <summary>The properties of a finding.</summary>
    public static DiagnosticReport Of(DeclaredRule rule, Finding finding)
    {
        if (finding.Replacements is not { } replacements) return DiagnosticReport.Default;
        var properties = ImmutableDictionary<string, string>.Empty.Add(DiagnosticProperties.Replacements, replacements);
        if (rule.Definition.Fix == FixApplicability.Safe) properties = properties.Add(DiagnosticProperties.IsSafe, "");
        return new DiagnosticReport(Properties: properties);
    }

    /// <summary>The properties of a failure: a rule fails once a file.</summary>
    public static DiagnosticReport Failure(DeclaredRule rule) =>
        new(Properties: ImmutableDictionary<string, string>.Empty.Add("failed-rule", rule.Descriptor.Id));
}

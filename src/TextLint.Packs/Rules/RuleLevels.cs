using TextLint.Analysis;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary>The words for severities in rule files.</summary>
internal static class RuleLevels
{
    private static readonly string[] s_native = ["hint", "info", "warning", "error"];
    private static readonly string[] s_vale = ["suggestion", "warning", "error"];

    /// <summary>The severity of a word; warning where nothing is said or the word is none.</summary>
    public static DiagnosticSeverity Read(YamlScalar? text, RuleDialect dialect, DiagnosticBag faults)
    {
        var words = dialect == RuleDialect.Vale ? s_vale : s_native;
        if (text is not null && !words.Contains(text.Value, StringComparer.Ordinal)) MappingReader.ReportInvalid(faults, text, "one of " + string.Join(", ", words), words);
        return text?.Value switch
        {
            "hint" => DiagnosticSeverity.Hint,
            "info" or "suggestion" => DiagnosticSeverity.Info,
            "error" => DiagnosticSeverity.Error,
            _ => DiagnosticSeverity.Warning,
        };
    }
}

using System.Collections.Immutable;
using System.Globalization;
using TextLint.Analysis;
using TextLint.Packs.Suppression;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>The suppression file beside a plain text.</summary>
internal sealed record Sidecar(string Path, SourceText Text, SuppressionFile Contents)
{
    /// <summary>The faults of the file.</summary>
    public IEnumerable<FileDiagnostic> Faults => Contents.Diagnostics.Select(d => new FileDiagnostic(Path, Text, d));

    /// <summary>The file beside an article; null where there is none. One that cannot be read is one with a fault.</summary>
    public static Sidecar? Read(ConfigurationProvider configurations, string article)
    {
        var path = article + SuppressionFile.Ending;
        if (!configurations.Files.Exists(path)) return null;
        return configurations.Files.TryRead(path, out var text)
            ? new Sidecar(path, SourceText.From(text), SuppressionFile.Read(text, RuleCatalogs.Join(configurations.Catalog, configurations.Resolve(article).Profile.Declared)))
            : new Sidecar(path, SourceText.Empty, SuppressionFile.Unreadable(path, text));
    }

    /// <summary>The entries that suppress nothing, as findings in the file.</summary>
    public IEnumerable<FileDiagnostic> Unused(ImmutableArray<SuppressionEntry> entries, AnalysisProfile profile)
    {
        var rule = EngineDescriptors.UnusedSuppression;
        if (profile.GetSeverity(rule) is not { } severity) yield break;
        foreach (var entry in entries)
        {
            var message = string.Format(CultureInfo.InvariantCulture, rule.MessageFormat, entry.Rule);
            yield return new FileDiagnostic(Path, Text, new Diagnostic { Descriptor = rule, Severity = severity, Span = entry.Span, Message = message });
        }
    }
}

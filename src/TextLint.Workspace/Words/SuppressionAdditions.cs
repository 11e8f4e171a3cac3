using TextLint.Analysis;
using TextLint.Packs.Suppression;
using TextLint.Packs.Yaml;
using TextLint.Syntax;

namespace TextLint.Workspaces;

/// <summary>
/// Works out how a finding is left out, here, in the article or in the project, and how a rule is switched off or made milder. Nothing is written.
/// What is left out is known by its rule and its words, so that edits elsewhere and new versions lose nothing.
/// </summary>
/// <param name="configurations">Where configuration is read.</param>
public sealed class SuppressionAdditions(ConfigurationProvider configurations)
{
    /// <summary>What is written for a reason where nobody gives one.</summary>
    public const string DefaultReason = "right as it stands";

    /// <summary>What is put after the path of an article that has no front matter, for the file that keeps its suppressions.</summary>
    public const string SidecarEnding = SuppressionFile.Ending;

    private const string Rules = "rules";

    private readonly TextEdits _edits = new(configurations);

    /// <summary>How one of a document's findings is left out; null where that cannot be: no file has a place for it, or it cannot be read.</summary>
    /// <param name="snapshot">The document.</param>
    /// <param name="path">Its full path; null for a fragment.</param>
    /// <param name="diagnostic">One of its findings.</param>
    /// <param name="destination">How far.</param>
    /// <param name="reason">Why.</param>
    public FileAddition? Create(DocumentSnapshot snapshot, string? path, Diagnostic diagnostic, SuppressionDestination destination, string reason = DefaultReason)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(diagnostic);
        if (EntryFor(snapshot, diagnostic, destination, reason) is not { } entry) return null;
        if (destination == SuppressionDestination.Project) return ChangeConfiguration(snapshot.Configuration, path, text => SuppressionFile.Add(text, entry));
        return snapshot.Tree.Options.Format switch
        {
            TextFormat.Markdown => TextEdits.ChangeFrontMatter(snapshot, text => FrontMatter.Add(text, entry)) is { } edits ? new FileAddition(null, edits) : null,
            _ when path is not null => Change(path + SuppressionFile.Ending, text => SuppressionFile.Add(text, entry)),
            _ => null,
        };
    }

    /// <summary>How a rule gets another severity in the project; null where that cannot be.</summary>
    /// <param name="configuration">The configuration that holds.</param>
    /// <param name="path">The article it is changed for, beside which a configuration is made where there is none; null for none.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="severity">The severity; null to switch the rule off.</param>
    public FileAddition? Create(ResolvedConfiguration configuration, string? path, DiagnosticDescriptor rule, DiagnosticSeverity? severity)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(rule);
        var word = severity is { } wanted ? RuleSettingsReader.SeverityWords[(int)wanted + 1] : RuleSettingsReader.SeverityWords[0];
        return ChangeConfiguration(configuration, path, text => YamlValueEditor.Set(text, Rules, [rule.Name, rule.Id], "severity", word));
    }

    /// <summary>Full path of the configuration that is changed for a project, which need not exist yet; null where there is no folder for it.</summary>
    /// <param name="configuration">The configuration that holds.</param>
    /// <param name="path">The article it is changed for; null for a fragment.</param>
    public string? GetProjectFile(ResolvedConfiguration configuration, string? path)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return _edits.GetProjectFile(configuration, path);
    }

    /// <summary>True where another finding of the rule has the same words, so that one of them may stay.</summary>
    public static bool HasEqual(DocumentSnapshot snapshot, Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(diagnostic);
        var text = TextOf(snapshot, diagnostic);
        return snapshot.GetDiagnostics().Count(d => d.Id == diagnostic.Id && TextOf(snapshot, d) == text) > 1;
    }

    private static string TextOf(DocumentSnapshot snapshot, Diagnostic diagnostic) => Fingerprint.Normalize(snapshot.Text.AsSpan(diagnostic.Span));

    private static SuppressionEntry? EntryFor(DocumentSnapshot snapshot, Diagnostic diagnostic, SuppressionDestination destination, string reason)
    {
        if (snapshot.Analyze().GetFingerprint(diagnostic) is not { } fingerprint) return null;
        var words = snapshot.Text.AsSpan(diagnostic.Span).ToString().ReplaceLineEndings(" ").Trim();
        var entry = new SuppressionEntry(diagnostic.Descriptor.Name, fingerprint.Text.Length == 0 ? null : words, null, null, reason, default);
        if (destination != SuppressionDestination.Here) return entry;
        return entry with { Heading = fingerprint.Heading.Length == 0 ? null : fingerprint.Heading, Ordinal = fingerprint.Ordinal };
    }

    private FileAddition? ChangeConfiguration(ResolvedConfiguration configuration, string? path, Func<string, string?> change) =>
        GetProjectFile(configuration, path) is { } file ? Change(file, change) : null;

    private FileAddition? Change(string path, Func<string, string?> change) => _edits.Change(path, change) is { } edits ? new FileAddition(path, edits) : null;
}

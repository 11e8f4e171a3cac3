using System.Collections.Immutable;

namespace TextLint.Analysis;

/// <summary>What the engine itself reports.</summary>
public static class EngineDescriptors
{
    /// <summary>The category of the engine's own findings, which no suppression reaches.</summary>
    public const string Category = "Engine";

    /// <summary>A rule threw; the others went on.</summary>
    public static DiagnosticDescriptor RuleFailure { get; } = Create(
        "TL0001",
        "rule-failure",
        "A rule failed",
        "The rule {0} failed on this text and was left out: {1}. The other rules ran. Please report it with the text, or switch the rule off.",
        DiagnosticSeverity.Warning);

    /// <summary>A suppression that suppresses nothing.</summary>
    public static DiagnosticDescriptor UnusedSuppression { get; } = Create(
        "TL0002",
        "unused-suppression",
        "Suppression without effect",
        "This suppression of {0} suppresses nothing: delete it.",
        DiagnosticSeverity.Warning) with { IsUnnecessary = true };

    /// <summary>A suppression that cannot be read, or gives no reason.</summary>
    public static DiagnosticDescriptor MalformedSuppression { get; } = Create(
        "TL0003",
        "malformed-suppression",
        "Suppression that cannot be read",
        "{0}",
        DiagnosticSeverity.Warning);

    /// <summary>Markup past the limits of nesting or density.</summary>
    public static DiagnosticDescriptor ExcessiveNesting { get; } = Create(
        "TL0004",
        "excessive-nesting",
        "Markup nested too deep",
        "The markup here is nested or crowded beyond what can be read; it was read as plain text.",
        DiagnosticSeverity.Info);

    /// <summary>A key that a configuration file does not know.</summary>
    public static DiagnosticDescriptor UnknownKey { get; } = Configuration("TL0011", "unknown-key", "Key that does not exist", "There is no key {0} here.{1}");

    /// <summary>A value that does not fit its key, or a key that is missing.</summary>
    public static DiagnosticDescriptor InvalidValue { get; } = Configuration("TL0012", "invalid-value", "Value that does not fit", "{0}");

    /// <summary>A file that is not YAML, or uses what is not read: anchors, aliases, tags, merge keys, a key twice.</summary>
    public static DiagnosticDescriptor YamlSyntax { get; } = Configuration("TL0013", "yaml-syntax", "YAML that cannot be read", "{0}");

    /// <summary>A file that configuration names and that is not there, or cannot be read.</summary>
    public static DiagnosticDescriptor UnreadableFile { get; } = Configuration("TL0014", "unreadable-file", "File that cannot be read", "The file {0} cannot be read: {1}.");

    /// <summary>Configuration files that extend one another in a circle.</summary>
    public static DiagnosticDescriptor ExtendsCycle { get; } = Configuration("TL0015", "extends-cycle", "Configuration that extends itself", "{0}");

    /// <summary>A rule, a category or an id that does not exist.</summary>
    public static DiagnosticDescriptor UnknownRule { get; } = Configuration("TL0016", "unknown-rule", "Rule that does not exist", "There is no rule {0}.{1}");

    /// <summary>A language without a dictionary: articles in it are checked for all but spelling.</summary>
    public static DiagnosticDescriptor MissingDictionary { get; } = Create(
        "TL0017",
        "missing-dictionary",
        "Language without a dictionary",
        "Spelling is not checked: {0}.",
        DiagnosticSeverity.Warning);

    /// <summary>An example of a rule or a slot in a pack that does not hold; what it belongs to is left out.</summary>
    public static DiagnosticDescriptor FailingExample { get; } = Configuration("TL0020", "failing-example", "Example that does not hold", "{0}");

    /// <summary>A pack that is not as the lock file says.</summary>
    public static DiagnosticDescriptor PackLock { get; } = Create("TL0021", "pack-lock", "Pack that differs from its lock", "{0}", DiagnosticSeverity.Warning);

    /// <summary>A declared rule that is known and cannot be run.</summary>
    public static DiagnosticDescriptor RuleNotRun { get; } = Create("TL0019", "rule-not-run", "Rule that is not run", "The rule {0} is not run: {1}.", DiagnosticSeverity.Info);

    /// <summary>Something that Vale does and we do not: the rest of the file holds.</summary>
    public static DiagnosticDescriptor NotServed { get; } = Create(
        "TL0030",
        "not-served",
        "Part of Vale that is not served",
        "{0}",
        DiagnosticSeverity.Warning);

    /// <summary>A line of an INI file that is none.</summary>
    public static DiagnosticDescriptor IniSyntax { get; } = Configuration("TL0031", "ini-syntax", "INI that cannot be read", "{0}");

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        RuleFailure, UnusedSuppression, MalformedSuppression, ExcessiveNesting,
        UnknownKey, InvalidValue, YamlSyntax, UnreadableFile, ExtendsCycle, UnknownRule, MissingDictionary, RuleNotRun,
        FailingExample, PackLock, NotServed, IniSyntax,
    ];

    private static DiagnosticDescriptor Configuration(string id, string name, string title, string messageFormat) =>
        Create(id, name, title, messageFormat, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Create(string id, string name, string title, string messageFormat, DiagnosticSeverity severity) => new()
    {
        Id = id,
        Name = name,
        Title = title,
        MessageFormat = messageFormat,
        Category = Category,
        DefaultSeverity = severity,
        Family = RuleFamily.Engine,
    };
}

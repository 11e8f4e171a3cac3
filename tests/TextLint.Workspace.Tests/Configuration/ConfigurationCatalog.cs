using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.Workspaces.Tests.Configuration;

/// <summary>A few rules of every kind that configuration meets, so that its tests do not change with the rules that ship.</summary>
internal sealed class ConfigurationCatalog : IRuleCatalog
{
    public static ConfigurationCatalog Instance { get; } = new();

    public ImmutableArray<DiagnosticAnalyzer> Analyzers => [];

    public ImmutableArray<CodeFixProvider> CodeFixProviders => [];

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
    [
        .. EngineDescriptors.All,
        Create("TL1010", "double-space", "Typos"),
        Create("TL1002", "double-word", "Typos"),
        Create("TL4001", "undefined-acronym", "Acronyms") with
        {
            Options =
            [
                new Int32Option("min-uses", 2, 1, 9, "How often it must be used."),
                new BooleanOption("headings", true, "Whether headings count."),
                new ChoiceOption("strictness", "usual", ["lenient", "usual", "strict"], "How sure it must be."),
            ],
        },
        Create("TL4002", "unused-acronym", "Acronyms"),
        Create("TL8001", "long-sentence", "Style") with { IsEnabledByDefault = false, DefaultSeverity = DiagnosticSeverity.Info },
        Create("TL8002", "percent-form", "Slots") with
        {
            IsEnabledByDefault = false,
            Slot = "percent",
            Options = [new ChoiceOption("style", "sign", ["sign", "word", "words"], "How a percentage is written."), new Int32Option("least", 1, 1, 9, "From which number on.")],
        },
    ];

    public DiagnosticDescriptor? Find(string idOrName) =>
        Descriptors.FirstOrDefault(d => idOrName.Equals(d.Id, StringComparison.OrdinalIgnoreCase) || idOrName.Equals(d.Name, StringComparison.OrdinalIgnoreCase));

    public string? GetPage(DiagnosticDescriptor descriptor) => null;

    private static DiagnosticDescriptor Create(string id, string name, string category) => new()
    {
        Id = id,
        Name = name,
        Title = name,
        MessageFormat = name,
        Category = category,
        DefaultSeverity = DiagnosticSeverity.Warning,
    };
}

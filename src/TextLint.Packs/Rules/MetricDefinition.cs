using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary><c>extends: metric</c>: a figure computed of the text.</summary>
public sealed record MetricDefinition : CheckDefinition
{
    /// <summary>Arithmetic over what is counted: <c>words / sentences</c>.</summary>
    public YamlScalar? Formula { get; init; }

    /// <summary>What follows the figure to make a statement that is reported where it holds: <c>&gt; 25</c>.</summary>
    public YamlScalar? Condition { get; init; }
}

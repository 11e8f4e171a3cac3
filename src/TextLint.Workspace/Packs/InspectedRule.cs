using TextLint.Packs.Rules;
using TextLint.Packs.Yaml;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>A rule of a pack that somebody looks at, with its file.</summary>
/// <param name="Definition">What it says, whether its examples hold or not.</param>
/// <param name="Path">Full path of its file.</param>
/// <param name="Text">The text of its file.</param>
public sealed record InspectedRule(RuleDefinition Definition, string Path, SourceText Text)
{
    /// <summary>Where its file names what it extends, which stands for the rule as a whole.</summary>
    public TextSpan Span => (Definition.Body.Entries is [var first, ..] ? first.Key.Span : default) is var span && span.End <= Text.Length ? span : default;

    /// <summary>A note at a value of the file.</summary>
    public PackNote At(YamlNode node, string message)
    {
        ArgumentNullException.ThrowIfNull(node);
        return new PackNote(Path, Text, node.Span, message);
    }
}

using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Yaml;

/// <summary>A list.</summary>
/// <param name="Items">Its values, in order.</param>
/// <param name="IsFlow">True for <c>[a, b]</c>, false for lines that begin with hyphens.</param>
/// <param name="Span">Where it stands.</param>
public sealed record YamlSequence(ImmutableArray<YamlNode> Items, bool IsFlow, TextSpan Span) : YamlNode(Span)
{
    /// <inheritdoc/>
    public override string Description => "a list";
}

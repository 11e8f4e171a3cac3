using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Yaml;

/// <summary>A mapping of keys to values; no key is there twice.</summary>
/// <param name="Entries">Its entries, in order.</param>
/// <param name="Span">Where it stands.</param>
public sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, TextSpan Span) : YamlNode(Span)
{
    /// <inheritdoc/>
    public override string Description => "a mapping";
}

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value; a scalar of nothing where there is none.</param>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);

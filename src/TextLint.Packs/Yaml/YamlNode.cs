using TextLint.Syntax.Text;

namespace TextLint.Packs.Yaml;

/// <summary>A value of a YAML file with its place: text, a list or a mapping.</summary>
/// <param name="Span">Where it stands, in UTF-16 offsets; of a mapping or a list in block style, from its first to its last value.</param>
public abstract record YamlNode(TextSpan Span)
{
    /// <summary>What it is, for messages.</summary>
    public abstract string Description { get; }
}

namespace TextLint.Packs.Yaml;

/// <summary>How a text is written in YAML.</summary>
public enum YamlScalarStyle
{
    /// <summary>Without marks.</summary>
    Plain,

    /// <summary>In single or double quotation marks.</summary>
    Quoted,

    /// <summary>As a block after <c>|</c> or <c>&gt;</c>.</summary>
    Block,
}

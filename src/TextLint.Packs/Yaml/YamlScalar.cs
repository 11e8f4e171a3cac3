using TextLint.Syntax.Text;

namespace TextLint.Packs.Yaml;

/// <summary>Text. It is never anything else: <c>no</c>, <c>off</c> and <c>1.10</c> are read as they are written.</summary>
/// <param name="Value">The text, without quotation marks and escapes.</param>
/// <param name="Style">How it is written.</param>
/// <param name="Span">Where it stands, quotation marks included.</param>
public sealed record YamlScalar(string Value, YamlScalarStyle Style, TextSpan Span) : YamlNode(Span)
{
    /// <summary>True where nothing is written: an empty value, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => Style == YamlScalarStyle.Plain && Value is ("" or "~" or "null");

    /// <inheritdoc/>
    public override string Description => Style == YamlScalarStyle.Plain && Value.Length == 0 ? "nothing" : DiagnosticBag.Quote(Value);
}

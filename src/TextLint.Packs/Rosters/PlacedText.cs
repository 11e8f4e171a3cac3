using TextLint.Packs.Yaml;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rosters;

/// <summary>A text of a roster file with its place.</summary>
/// <param name="Value">The text, its white space made single spaces.</param>
/// <param name="Span">Where it stands, in UTF-16 offsets of the file.</param>
internal sealed record PlacedText(string Value, TextSpan Span)
{
    /// <summary>A text whose white space is made single spaces.</summary>
    public static PlacedText Create(string value, TextSpan span) =>
        new(string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), span);

    /// <summary>The text of a YAML value; null for null.</summary>
    public static PlacedText? From(YamlScalar? scalar) => scalar is null ? null : Create(scalar.Value, scalar.Span);
}

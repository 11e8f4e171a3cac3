namespace TextLint.Syntax.Text;

/// <summary>A place as people and protocols count it. Used by renderers and converters only; everything else has offsets.</summary>
/// <param name="Line">Zero-based line.</param>
/// <param name="Character">Zero-based UTF-16 units from the start of the line.</param>
public readonly record struct LinePosition(int Line, int Character);

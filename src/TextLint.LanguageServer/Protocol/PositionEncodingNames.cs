namespace TextLint.LanguageServer.Protocol;

/// <summary>The protocol's names of the encodings.</summary>
internal static class PositionEncodingNames
{
    /// <summary>The name of an encoding.</summary>
    public static string Name(this PositionEncoding encoding) => encoding == PositionEncoding.Utf8 ? "utf-8" : "utf-16";

    /// <summary>The encoding of a name; null where this server has none of that name.</summary>
    public static PositionEncoding? Parse(string name) => name switch
    {
        "utf-8" => PositionEncoding.Utf8,
        "utf-16" => PositionEncoding.Utf16,
        _ => null,
    };
}

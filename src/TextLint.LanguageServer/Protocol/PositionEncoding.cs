namespace TextLint.LanguageServer.Protocol;

/// <summary>In what the characters of a position are counted.</summary>
internal enum PositionEncoding
{
    /// <summary>UTF-16 units, as our offsets are.</summary>
    Utf16,

    /// <summary>UTF-8 bytes.</summary>
    Utf8,
}

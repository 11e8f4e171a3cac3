namespace TextLint.Spelling.Suggestions;

/// <summary>How a dictionary writes a word.</summary>
internal enum WordCase
{
    /// <summary>In lower case: <c>harbour</c>.</summary>
    Lower,

    /// <summary>With a capital: <c>Norway</c>.</summary>
    Title,

    /// <summary>In capitals: <c>NATO</c>.</summary>
    Upper,

    /// <summary>With capitals elsewhere: <c>McDonald</c>.</summary>
    Mixed,
}

using CsCheck;

namespace TextLint.Packs.Tests;

/// <summary>Texts that look like YAML and are not, and texts that look like nothing.</summary>
internal static class HostileText
{
    public static Gen<string> Yaml { get; } = Gen.OneOf(
            Gen.OneOf(
                "ignore:", "\n", "\r\n", "\r", "  ", "- ", "rule: ", "text: ", "double-space", "reason: x", "textlint:", "words: ", "[", "]", "{", "}", ",", ":", ": ", "#", " # c", "'", "\"", "\\",
                "\\uD800", "\\U00110000", "\\xZZ", "&a ", "*a", "!t ", "!!str ", "!<", "<<: ", "? ", "|\n", ">-\n", "|9\n", "---\n", "...\n", "%TAG ! x\n", "%YAML 9.9\n", "@", "`", "\t", "\0", "\uFEFF", "\uD800", "😀", "\u0085", "\u2028", "é", "~", "null", "off", "1.10"),
            Gen.Char.Select(c => c.ToString()))
        .Array[0, 30].Select(string.Concat);
}

namespace TextLint.Cli.Tests.Spelling;

/// <summary>A small dictionary of our own in the folder of a test.</summary>
internal static class TestDictionary
{
    /// <summary>Writes <c>NAME.aff</c> and <c>NAME.dic</c> with these words and gives their path without ending.</summary>
    public static string WriteDictionary(this TestTerminal terminal, string name, params string[] words)
    {
        terminal.Write(name + ".aff", "SET UTF-8\nICONV 1\nICONV ’ '\n");
        return terminal.Write(name + ".dic", $"{words.Length}\n{string.Join('\n', words)}\n")[..^".dic".Length];
    }
}

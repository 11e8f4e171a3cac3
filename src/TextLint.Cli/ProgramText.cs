namespace TextLint.Cli;

/// <summary>Texts that are part of the program.</summary>
internal static class ProgramText
{
    /// <summary>Reads one, with line feeds.</summary>
    /// <param name="name">Its name in the project file.</param>
    public static string Read(string name)
    {
        using var stream = typeof(ProgramText).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The program lacks its text {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

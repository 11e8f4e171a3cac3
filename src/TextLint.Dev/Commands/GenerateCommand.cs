namespace TextLint.Dev;

/// <summary>Writes what is generated and kept in the repository, or says what has drifted.</summary>
public static class GenerateCommand
{
    /// <summary>0 where all files agree (or were written), 1 where a check finds drift.</summary>
    public static int Run(bool checkOnly)
    {
        var drifted = GeneratedFiles.All().Where(f => !IsCurrent(f.Path, f.Text)).ToArray();
        foreach (var (path, text) in drifted)
        {
            Console.WriteLine($"{(checkOnly ? "out of date" : "wrote")} {Path.GetRelativePath(Repository.Root, path)}");
            if (checkOnly) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
        if (drifted.Length == 0) Console.WriteLine("Everything generated is up to date.");
        return checkOnly && drifted.Length > 0 ? 1 : 0;
    }

    private static bool IsCurrent(string path, string text) => File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == text;
}

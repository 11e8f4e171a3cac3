namespace TextLint.Testing;

/// <summary>Compares a long output with a file kept beside the tests; <c>TEXTLINT_UPDATE_SNAPSHOTS=1</c> rewrites the file.</summary>
public static class Snapshot
{
    /// <summary>Compares <paramref name="actual"/> with the file; line breaks of either kind are one.</summary>
    /// <exception cref="RuleTestException">They differ, or there is no such file.</exception>
    public static void Verify(string path, string actual)
    {
        ArgumentNullException.ThrowIfNull(actual);
        actual = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("TEXTLINT_UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }
        if (!File.Exists(path)) throw new RuleTestException($"There is no snapshot {path}. Set TEXTLINT_UPDATE_SNAPSHOTS=1 to write it:\n{actual}");
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        if (expected != actual) throw new RuleTestException($"The output differs from {path}{FirstDifference(expected, actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < old.Length && line < now.Length && old[line] == now[line]) line++;
        return $" on line {line + 1}:\n- {old.ElementAtOrDefault(line)}\n+ {now.ElementAtOrDefault(line)}";
    }
}

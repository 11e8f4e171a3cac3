using System.Text;

namespace TextLint.Workspaces;

/// <summary>The words for what the file system refuses: one line each, with what to do.</summary>
internal static class SourceFileErrors
{
    /// <summary>True for what reading, writing or listing can throw on a machine that works.</summary>
    public static bool IsExpected(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <summary>An error about a path, which is shown as it was given.</summary>
    public static SourceFileException Create(string path, string fault, Exception? inner = null)
    {
        var message = ToLine($"{path}: {fault}");
        return inner is null ? new SourceFileException(message) : new SourceFileException(message, inner);
    }

    /// <summary>Why a file cannot be read or written, and what to do; <paramref name="verb"/> is "read" or "written".</summary>
    public static string Explain(string path, string verb, Exception exception) => exception switch
    {
        _ when Directory.Exists(path) => "this is a folder; name the files in it",
        FileNotFoundException or DirectoryNotFoundException => "there is no such file; look at the spelling of its name",
        UnauthorizedAccessException => $"it may not be {verb}; give yourself the right to do so",
        ArgumentException => "this is no name a file can have; look at its spelling",
        _ => $"it cannot be {verb}: {exception.Message.TrimEnd('.')}; close what holds it, or look at the disk",
    };

    /// <summary>One line, whatever the names in it hold: a control character would break the line or paint the terminal.</summary>
    public static string ToLine(string message)
    {
        if (!message.Any(char.IsControl))
            return message;

        var line = new StringBuilder(message.Length);
        foreach (var character in message)
            line.Append(char.IsControl(character) ? '\uFFFD' : character);
        return line.ToString();
    }
}

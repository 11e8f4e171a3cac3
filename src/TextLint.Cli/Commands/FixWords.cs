namespace TextLint.Cli.Commands;

/// <summary>What a command that writes files says at its end.</summary>
/// <param name="Nothing">Where no file changes.</param>
/// <param name="Done">Before the number of files that changed.</param>
/// <param name="Would">Before the number of files that would change.</param>
internal sealed record FixWords(string Nothing, string Done, string Would)
{
    public static FixWords Fix { get; } = new("Nothing to fix.", "Fixed", "Would fix");

    public static FixWords CleanUp { get; } = new("Nothing to clean up.", "Cleaned up", "Would clean up");
}

namespace TextLint.Cli.Setup;

/// <summary>A file that init means to write.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Text">Its text.</param>
internal sealed record PlannedFile(string Path, string Text);

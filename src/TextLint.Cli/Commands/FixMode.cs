namespace TextLint.Cli.Commands;

/// <summary>What to do with fixed text.</summary>
/// <param name="Diff">Print a diff and write nothing.</param>
/// <param name="Check">Write nothing and fail where something would change.</param>
internal sealed record FixMode(bool Diff, bool Check)
{
    public bool WritesFiles => !Diff && !Check;
}

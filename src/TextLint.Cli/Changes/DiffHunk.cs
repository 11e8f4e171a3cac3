using System.Collections.Immutable;

namespace TextLint.Cli.Changes;

/// <summary>One stretch of a unified diff, without the lines that both texts share at its ends.</summary>
/// <param name="Line">The first of the new lines, from 0; where there are none, the line that the old ones stood before.</param>
/// <param name="Old">The lines that went, without their ends.</param>
/// <param name="New">The lines that came, likewise.</param>
/// <param name="Place">The line of the diff in which it begins, from 1.</param>
internal sealed record DiffHunk(int Line, ImmutableArray<string> Old, ImmutableArray<string> New, int Place)
{
    /// <summary>The line after the last new one.</summary>
    public int End => Line + New.Length;
}

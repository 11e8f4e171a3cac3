using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>
/// What a rule reads of one block for a pass over the article. It is read once and kept with the facts, as long as the block is: a keystroke reads one block, and the pass looks at
/// notes. A rule has one in a static field. Safe for concurrent use.
/// </summary>
/// <typeparam name="T">The note; immutable.</typeparam>
public sealed class BlockNote<T>
    where T : class
{
    private readonly T _none;
    private readonly Func<BlockSyntax, BlockFacts, LanguageData, T> _read;

    /// <summary>A note that is read as told.</summary>
    /// <param name="none">The note of a block in which nobody writes: code, markup, front matter.</param>
    /// <param name="read">Reads a block. What it returns may depend on its arguments alone.</param>
    public BlockNote(T none, Func<BlockSyntax, BlockFacts, LanguageData, T> read)
    {
        ArgumentNullException.ThrowIfNull(none);
        ArgumentNullException.ThrowIfNull(read);
        (_none, _read) = (none, read);
    }

    /// <summary>The note of a block, read when it is first asked for.</summary>
    /// <param name="facts">The facts of the block.</param>
    public T Of(BlockFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Source is not (var block, var language)) return _none;
        if (facts.Notes.Find(this) is { } kept) return (T)kept;
        var note = _read(block, facts, language);
        facts.Notes.Keep(this, note);
        return note;
    }
}

namespace TextLint.Syntax.Markup;

/// <summary>
/// Lays blocks edge to edge: each takes the text from its own start up to the start of the next, so the blocks tile the text
/// whatever a front end finds in it.
/// </summary>
internal sealed class BlockTiler(string text, int begin, ParseOptions options)
{
    private BlockSource? _pending;
    private int _start = begin;

    /// <summary>The blocks that are complete.</summary>
    public List<BlockSyntax> Blocks { get; } = [];

    /// <summary>Adds a block without prose.</summary>
    public void Add(int start, SyntaxKind kind, BlockContext context) => Add(start, new BlockSource(kind, ""), 0, context);

    /// <summary>Adds a block that starts at <paramref name="start"/>, behind the start of the one before.</summary>
    public void Add(int start, BlockSource source, int level, BlockContext context)
    {
        Complete(start);
        _start = start;
        _pending = source with { Level = level, Context = context };
    }

    /// <summary>Ends the last block.</summary>
    public void Finish(int end) => Complete(end);

    private void Complete(int end)
    {
        if (_pending is null && end > _start) _pending = new BlockSource(SyntaxKind.Blank, "");
        if (_pending is null) return;
        Blocks.Add(BlockSyntax.Create(_pending with { FullText = text[_start..end] }, options));
        _pending = null;
        _start = end;
    }
}

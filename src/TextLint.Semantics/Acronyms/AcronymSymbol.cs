namespace TextLint.Semantics;

/// <summary>A word in capitals, over the whole article.</summary>
public sealed class AcronymSymbol
{
    private readonly List<(int Block, AcronymUse Use)> _uses = [];

    internal AcronymSymbol(string text) => Text = text;

    /// <summary>The letters.</summary>
    public string Text { get; }

    /// <summary>All places, definitions included, with the index of their block, in order.</summary>
    public IReadOnlyList<(int Block, AcronymUse Use)> Uses => _uses;

    /// <summary>The first place at which it is explained; null where it never is.</summary>
    public (int Block, AcronymUse Use)? Definition { get; private set; }

    internal void Add(int block, AcronymUse use)
    {
        _uses.Add((block, use));
        if (use.Definition is not null) Definition ??= (block, use);
    }
}

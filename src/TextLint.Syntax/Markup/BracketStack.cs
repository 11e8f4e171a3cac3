namespace TextLint.Syntax.Markup;

/// <summary>The brackets that are open. There are no links within links: once one is closed, those around it are text.</summary>
internal sealed class BracketStack
{
    private readonly List<Bracket> _brackets = [];
    private int _inactive;

    /// <summary>True without an open bracket.</summary>
    public bool IsEmpty => _brackets.Count == 0;

    /// <summary>The bracket opened last.</summary>
    public Bracket Top => _brackets[^1];

    /// <summary>True where the bracket opened last may still be a link or an image.</summary>
    public bool IsTopActive => Top.IsImage || _brackets.Count > _inactive;

    /// <summary>True where another bracket was opened behind the top one: its text is then no label.</summary>
    public bool TopHoldsBracket { get; private set; }

    /// <summary>Forgets all brackets.</summary>
    public void Clear()
    {
        _brackets.Clear();
        _inactive = 0;
        TopHoldsBracket = false;
    }

    /// <summary>Opens a bracket.</summary>
    public void Push(Bracket bracket)
    {
        _brackets.Add(bracket);
        TopHoldsBracket = false;
    }

    /// <summary>Takes the top one away; the one below holds it.</summary>
    public void Pop()
    {
        _brackets.RemoveAt(_brackets.Count - 1);
        _inactive = Math.Min(_inactive, _brackets.Count);
        TopHoldsBracket = true;
    }

    /// <summary>Makes text of the brackets that are open, but for images.</summary>
    public void Deactivate() => _inactive = _brackets.Count;
}

using System.Runtime.InteropServices;

namespace TextLint.Syntax.Markup;

/// <summary>The inline elements of HTML that are open in a block.</summary>
internal sealed class ElementStack(ProseBuilder prose)
{
    /// <summary>How far a closing tag looks for its partner: elements that cross each other further than this are no one's intent.</summary>
    private const int Reach = 8;

    private readonly List<(HtmlElement Element, int Slot)> _open = [];

    /// <summary>Forgets all elements.</summary>
    public void Clear() => _open.Clear();

    /// <summary>Takes in a tag; before the text of a block has begun (<paramref name="isLive"/> is false) it only remembers it.</summary>
    public void Add(HtmlElement element, bool isClose, bool isLive)
    {
        var kind = HtmlElements.InlineKind(element);
        if (kind == SyntaxKind.None) return;
        if (isClose) Close(element);
        else _open.Add((element, isLive ? prose.Open(kind) : -1));
    }

    /// <summary>Closes what is open: a block ends its inlines.</summary>
    public void CloseAll()
    {
        for (var i = _open.Count - 1; i >= 0; i--) prose.Close(_open[i].Slot);
        _open.Clear();
    }

    /// <summary>Opens the elements anew in a block that has just begun: their tags stood before its text.</summary>
    public void Reopen()
    {
        foreach (ref var open in CollectionsMarshal.AsSpan(_open)) open.Slot = prose.Open(HtmlElements.InlineKind(open.Element));
    }

    private void Close(HtmlElement element)
    {
        for (var i = _open.Count - 1; i >= Math.Max(0, _open.Count - Reach); i--)
        {
            if (_open[i].Element != element) continue;
            prose.Close(_open[i].Slot);
            _open.RemoveAt(i);
            return;
        }
    }
}

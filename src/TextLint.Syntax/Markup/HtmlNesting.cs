namespace TextLint.Syntax.Markup;

/// <summary>
/// The open elements that decide what a text is. A closing tag without an open element costs nothing and another closes all within it,
/// so the tags of a text cost what they are many, however they are nested.
/// </summary>
internal sealed class HtmlNesting
{
    private readonly List<(HtmlElement Element, int Level, BlockRole Role)> _open = [];
    private readonly int[] _counts = new int[(int)HtmlElement.Heading + 1];
    private SyntaxKind _kind;
    private BlockContext _context;
    private bool _isItemStart;

    /// <summary>The kind of a text here.</summary>
    public SyntaxKind Kind => _open.Count == 0 ? _kind : _open[^1].Element switch
    {
        HtmlElement.Quote => SyntaxKind.BlockQuote,
        HtmlElement.Item => SyntaxKind.ListItem,
        HtmlElement.Cell => SyntaxKind.TableCell,
        HtmlElement.Caption => SyntaxKind.Caption,
        HtmlElement.Heading => SyntaxKind.Heading,
        _ => _kind,
    };

    /// <summary>1 to 6 within a heading, else 0.</summary>
    public int Level => _open.Count == 0 ? 0 : _open[^1].Level;

    /// <summary>The context of markup here: it is not the start of an item.</summary>
    public BlockContext Outer =>
        new(_context.QuoteDepth + _counts[(int)HtmlElement.Quote], _context.ListDepth + _counts[(int)HtmlElement.List]);

    /// <summary>Starts in a place with this kind and context.</summary>
    public void Start(SyntaxKind kind, BlockContext context)
    {
        _open.Clear();
        Array.Clear(_counts);
        (_kind, _context, _isItemStart) = (kind, context, context.IsItemStart);
    }

    /// <summary>The context of a text that begins here; the next one in the same item is not its first.</summary>
    public BlockContext TakeContext()
    {
        var context = Outer with { IsItemStart = _isItemStart, Role = _open.Count == 0 ? BlockRole.None : _open[^1].Role };
        _isItemStart = false;
        return context;
    }

    /// <summary>Takes in an opening tag of a block element.</summary>
    public void Open(HtmlElement element, int level, BlockRole role)
    {
        if (IsClosedBy(element)) Pop();
        if (element < HtmlElement.Quote) return;
        _isItemStart |= element == HtmlElement.Item;
        _open.Add((element, level, role));
        _counts[(int)element]++;
    }

    /// <summary>Takes in a closing tag of a block element.</summary>
    public void Close(HtmlElement element)
    {
        if (element == HtmlElement.Row && _open.Count > 0 && _open[^1].Element == HtmlElement.Cell) Pop();
        if (element < HtmlElement.Quote || _counts[(int)element] == 0) return;
        while (_open[^1].Element != element) Pop();
        Pop();
    }

    /// <summary>Headings, items and cells end where the next block of their kind begins, as writers of HTML often leave their ends out.</summary>
    private bool IsClosedBy(HtmlElement element)
    {
        if (_open.Count == 0) return false;
        var top = _open[^1].Element;
        if (top == HtmlElement.Heading || (top == HtmlElement.Cell && element == HtmlElement.Row)) return true;
        return top == element && element is (HtmlElement.Item or HtmlElement.Cell or HtmlElement.Caption);
    }

    private void Pop()
    {
        _counts[(int)_open[^1].Element]--;
        _open.RemoveAt(_open.Count - 1);
    }
}

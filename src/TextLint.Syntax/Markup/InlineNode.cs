namespace TextLint.Syntax.Markup;

/// <summary>A piece of Markdown inside a leaf, in offsets of the leaf's content. What lies between nodes is text.</summary>
internal struct InlineNode
{
    /// <summary>What it is.</summary>
    public InlineNodeKind Kind;

    /// <summary>First unit.</summary>
    public int Start;

    /// <summary>Behind the last unit.</summary>
    public int End;

    /// <summary>First unit of what it holds: code, an address, the text of an image.</summary>
    public int InnerStart;

    /// <summary>Behind the last unit of what it holds.</summary>
    public int InnerEnd;

    /// <summary>What a replaced piece stands for.</summary>
    public string? Text;

    /// <summary>For a tag, what it means; <see cref="IsClose"/> says which end.</summary>
    public HtmlElement Element;

    /// <summary>True for a closing tag, and for an image (not a footnote mark).</summary>
    public bool IsClose;

    /// <summary>For a run of signs: whether it may open emphasis.</summary>
    public bool CanOpen;

    /// <summary>For a run of signs: whether it may close emphasis.</summary>
    public bool CanClose;

    /// <summary>For a run of signs: those used up to close, from its start.</summary>
    public int ClosedSigns;

    /// <summary>For a run of signs: those used up to open, from its end.</summary>
    public int OpenedSigns;

    /// <summary>For a run of signs: the inlines it closes.</summary>
    public int Closes;

    /// <summary>For a run of signs: the inlines it opens.</summary>
    public int Opens;

    /// <summary>For a run of signs: the run before it that is still undecided, or -1.</summary>
    public int Previous;

    /// <summary>For a run of signs: the run after it that is still undecided, or -1.</summary>
    public int Next;

    /// <summary>Signs of the run that are not used up.</summary>
    public readonly int FreeSigns => End - Start - ClosedSigns - OpenedSigns;
}

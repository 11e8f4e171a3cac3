using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Quoted words, over one paragraph or more: a node of the article.</summary>
public sealed class Quotation
{
    private readonly List<QuotationPart> _read = new(1);
    private ImmutableArray<QuotationPart> _parts;

    internal Quotation(QuotationForm form, Quotation? parent) => (Form, Parent, Level) = (form, parent, parent is null ? 1 : parent.Level + 1);

    /// <summary>The family of its marks.</summary>
    public QuotationForm Form { get; }

    /// <summary>1 for an outer quotation, 2 for one within it.</summary>
    public int Level { get; }

    /// <summary>The quotation around it; null for an outer one.</summary>
    public Quotation? Parent { get; }

    /// <summary>What of it stands in each block, in order; one or more.</summary>
    public ImmutableArray<QuotationPart> Parts => _parts.IsDefault ? _parts = [.. _read] : _parts;

    /// <summary>Its place in the text, from the first mark to the last, both included, with all that stands between.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>True where a mark ends it; a block quotation is closed.</summary>
    public bool IsClosed => Form == QuotationForm.Block || _read[^1].Closer >= 0;

    /// <summary>True where it runs over paragraphs.</summary>
    public bool IsRunning => _read.Count > 1;

    /// <summary>The first and the last part so far.</summary>
    internal (QuotationPart First, QuotationPart Last) Ends => (_read[0], _read[^1]);

    /// <summary>Adds what stands in the next block. Only while the article is read.</summary>
    internal void Add(QuotationPart part, TextSpan source)
    {
        Span = _read.Count == 0 ? source : TextSpan.FromBounds(Span.Start, source.End);
        _read.Add(part);
    }
}

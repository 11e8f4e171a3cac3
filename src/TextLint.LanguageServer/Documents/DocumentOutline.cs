using System.Globalization;
using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.Semantics;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Documents;

/// <summary>The outline of one state of a document: its headings, then its cast by kind, then its quotations with their speakers.</summary>
internal sealed class DocumentOutline(DocumentState state, ProtocolConverter converter, CancellationToken cancellationToken)
{
    private readonly TextPositions _positions = converter.Positions(state.Snapshot.Text);

    /// <summary>The outline as a tree; null for a document of which nothing is to be said.</summary>
    public DocumentSymbol[]? Create()
    {
        if (state.IsExcluded) return null;
        var model = state.Snapshot.Analyze(cancellationToken).Model;
        var sections = ArticleSections.Read(model.Document).Where(s => s.Title.Length > 0).ToArray();
        var index = 0;
        var outline = Headings(sections, ref index, 0);
        var kinds = CastListing.Create(model).ToLookup(e => e.Name.Kind).OrderBy(g => SymbolGroups.RankOf(g.Key));
        outline.AddRange(kinds.Select(g => Group(SymbolGroups.NameOf(g.Key), [.. g.Select(e => NameIn(model, e))])));
        if (Quotations(model) is [_, ..] quotations) outline.Add(Group(SymbolGroups.Quotations, quotations));
        return [.. outline];
    }

    /// <summary>The outline as a list, each symbol with what it stands under.</summary>
    public SymbolInformation[]? CreateFlat()
    {
        if (Create() is not { } outline) return null;
        var flat = new List<SymbolInformation>();
        Flatten(outline, null, flat);
        return [.. flat];
    }

    private void Flatten(IReadOnlyList<DocumentSymbol> symbols, string? container, List<SymbolInformation> flat)
    {
        foreach (var symbol in symbols)
        {
            // A group is nothing to go to; in a list those in it say what it is called.
            if (symbol.Kind != SymbolKinds.Group) flat.Add(new SymbolInformation(symbol.Name, symbol.Kind, new Location(state.Uri, symbol.Kind == SymbolKinds.Heading ? symbol.Range : symbol.SelectionRange), container));
            if (symbol.Children is { } children) Flatten(children, symbol.Name, flat);
        }
    }

    /// <summary>The sections from <paramref name="index"/> on that stand at a depth or below; one whose outer section has no title takes that one's place.</summary>
    private List<DocumentSymbol> Headings(ArticleSection[] sections, ref int index, int depth)
    {
        var symbols = new List<DocumentSymbol>();
        while (index < sections.Length && sections[index].Depth >= depth)
        {
            var section = sections[index++];
            var children = Headings(sections, ref index, section.Depth + 1);
            symbols.Add(new DocumentSymbol(section.Title, null, SymbolKinds.Heading, _positions.ToRange(section.Span), _positions.ToRange(section.Heading), children.Count == 0 ? null : children));
        }
        return symbols;
    }

    /// <summary>A group spans what is in it.</summary>
    private static DocumentSymbol Group(string name, DocumentSymbol[] symbols)
    {
        var first = symbols.MinBy(s => (s.Range.Start.Line, s.Range.Start.Character))!;
        var last = symbols.MaxBy(s => (s.Range.End.Line, s.Range.End.Character))!;
        var detail = symbols.Length.ToString(CultureInfo.InvariantCulture);
        return new DocumentSymbol(name, detail, SymbolKinds.Group, new ProtocolRange(first.Range.Start, last.Range.End), first.SelectionRange, symbols);
    }

    private DocumentSymbol NameIn(SemanticModel model, CastEntry entry)
    {
        var range = _positions.ToRange(ArticlePlaces.SpanOf(model, CastWords.FirstReference(entry.Name)));
        var open = CastWords.OpenOf(entry);
        var count = entry.Name.Mentions.Count;
        var detail = $"{count} {(count == 1 ? "mention" : "mentions")}{(open.Length > 0 ? $"; {open}" : "")}";
        return new DocumentSymbol(entry.Name.Text, detail, SymbolGroups.SymbolKindOf(entry.Name.Kind), range, range);
    }

    /// <summary>The outer quotations, each with all that are quoted in it: how deep does not matter to a reader, and might be deeper than messages go.</summary>
    private DocumentSymbol[] Quotations(SemanticModel model)
    {
        var (outer, inner) = (new List<DocumentSymbol>(), new List<List<DocumentSymbol>>());
        foreach (var quotation in model.Quotations.All)
        {
            if (quotation.Parent is not null) inner[^1].Add(QuotationIn(model, quotation));
            else
            {
                outer.Add(QuotationIn(model, quotation));
                inner.Add([]);
            }
        }
        return [.. outer.Select((q, i) => inner[i].Count == 0 ? q : q with { Children = inner[i] })];
    }

    private DocumentSymbol QuotationIn(SemanticModel model, Quotation quotation)
    {
        var begin = QuotationWords.Begin(model.Document, quotation);
        var speaker = model.GetSpeaker(quotation);
        var range = _positions.ToRange(quotation.Span);
        return new DocumentSymbol(begin.Length > 0 ? begin : "…", speaker.Source == SpeakerSource.None ? "no speaker" : QuotationWords.NameOf(speaker), SymbolKinds.Quotation, range, range);
    }
}

using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.LanguageServer.Documents;

/// <summary>Where what stands at a position of one state of a document is introduced, and where else it stands.</summary>
internal sealed class DocumentReferences(DocumentState state, ProtocolConverter converter, CancellationToken cancellationToken)
{
    private readonly TextPositions _positions = converter.Positions(state.Snapshot.Text);

    /// <summary>Where the name or the acronym at a position is introduced, or first stands: a link, or a place for a client that knows no links; null where none stands.</summary>
    public object? FindDefinition(Position position, bool asLink)
    {
        if (Find(position) is not { } symbol) return null;
        var selection = _positions.ToRange(symbol.Target);
        if (!asLink) return new[] { new Location(state.Uri, selection) };
        var line = state.Snapshot.Text.GetLineFromPosition(symbol.Target.Start).Span;
        var shown = TextSpan.FromBounds(line.Start, Math.Max(line.End, symbol.Target.End));
        return new[] { new LocationLink(state.Uri, _positions.ToRange(shown), selection, _positions.ToRange(symbol.Origin)) };
    }

    /// <summary>All places of the name or the acronym at a position; null where none stands.</summary>
    /// <param name="position">In it or at its end.</param>
    /// <param name="withIntroduction">Whether the introduction is one of them.</param>
    public Location[]? FindAll(Position position, bool withIntroduction)
    {
        if (Find(position) is not { } symbol) return null;
        return [.. symbol.Places.Where(p => withIntroduction || p != symbol.Introduction).Select(p => new Location(state.Uri, _positions.ToRange(p)))];
    }

    /// <summary>What belongs with the caret: the marks of a quotation beside one of them, else all places of a name or an acronym; null where there is neither.</summary>
    public DocumentHighlight[]? Highlight(Position position)
    {
        if (Model is not { } model) return null;
        var offset = _positions.ToOffset(position);
        var mark = ArticlePlaces.FindMark(model, offset);
        // Behind a mark the caret may stand before a name, and that is what the writer is at.
        if ((mark is null || !mark.Value.Span.Contains(offset)) && ReferencedSymbol.Find(model, offset) is { } symbol)
            return [.. symbol.Places.Select(p => new DocumentHighlight(_positions.ToRange(p), p == symbol.Introduction ? HighlightKinds.Write : HighlightKinds.Read))];
        return mark is var (quotation, _)
            ? [.. ArticlePlaces.MarksOf(model, quotation).Select(m => new DocumentHighlight(_positions.ToRange(m), HighlightKinds.Text))]
            : null;
    }

    private SemanticModel? Model => state.IsExcluded ? null : state.Snapshot.Analyze(cancellationToken).Model;

    private ReferencedSymbol? Find(Position position) => Model is { } model ? ReferencedSymbol.Find(model, _positions.ToOffset(position)) : null;
}

namespace TextLint.LanguageServer.Protocol;

/// <summary>Parameters of <c>textDocument/references</c>.</summary>
internal sealed record ReferenceParams(TextDocumentIdentifier TextDocument, Position Position, ReferenceContext? Context = null) : IDocumentParams;

/// <summary>Whether the place that introduces a name is one of its references.</summary>
internal sealed record ReferenceContext(bool IncludeDeclaration);

/// <summary>Where something is introduced, for a client that shows what of the text leads there.</summary>
/// <param name="TargetUri">The document.</param>
/// <param name="TargetRange">The line or sentence to show.</param>
/// <param name="TargetSelectionRange">What to select in it.</param>
/// <param name="OriginSelectionRange">What leads there.</param>
internal sealed record LocationLink(string TargetUri, ProtocolRange TargetRange, ProtocolRange TargetSelectionRange, ProtocolRange OriginSelectionRange);

/// <summary>A place that belongs with the one at the caret; <paramref name="Kind"/> is one of <see cref="HighlightKinds"/>.</summary>
internal sealed record DocumentHighlight(ProtocolRange Range, int Kind);

/// <summary>How editors colour a highlight.</summary>
internal static class HighlightKinds
{
    /// <summary>A piece of text.</summary>
    public const int Text = 1;

    /// <summary>A mention.</summary>
    public const int Read = 2;

    /// <summary>An introduction.</summary>
    public const int Write = 3;
}

namespace TextLint.LanguageServer.Protocol;

/// <summary>What this server tells of an article; null for what the client does not ask for.</summary>
internal sealed partial record ServerCapabilities
{
    /// <summary>Findings, names and quotations are explained.</summary>
    public bool? HoverProvider { get; init; }

    /// <summary>Where a name or an acronym is introduced is told.</summary>
    public bool? DefinitionProvider { get; init; }

    /// <summary>All mentions are told.</summary>
    public bool? ReferencesProvider { get; init; }

    /// <summary>What belongs with the place at the caret is told.</summary>
    public bool? DocumentHighlightProvider { get; init; }

    /// <summary>The outline is told.</summary>
    public bool? DocumentSymbolProvider { get; init; }

    /// <summary>The names of all articles are searched.</summary>
    public bool? WorkspaceSymbolProvider { get; init; }

    /// <summary>The numbers of an article stand above its first line.</summary>
    public CodeLensOptions? CodeLensProvider { get; init; }

    /// <summary>Who is meant stands in the text.</summary>
    public bool? InlayHintProvider { get; init; }

    /// <summary>Names, comments and settings are completed.</summary>
    public CompletionOptions? CompletionProvider { get; init; }

    /// <summary>Sections, lists and quotations are folded.</summary>
    public bool? FoldingRangeProvider { get; init; }

    /// <summary>Selections grow by words, sentences, quotations and sections.</summary>
    public bool? SelectionRangeProvider { get; init; }

    /// <summary>The files that a settings file names are links.</summary>
    public DocumentLinkOptions? DocumentLinkProvider { get; init; }
}

namespace TextLint.LanguageServer.Protocol;

/// <summary>A heading, a name or a quotation in the outline of a document.</summary>
/// <param name="Name">What the outline calls it; never empty.</param>
/// <param name="Detail">What stands beside it; null for nothing.</param>
/// <param name="Kind">One of <see cref="SymbolKinds"/>.</param>
/// <param name="Range">All that belongs to it.</param>
/// <param name="SelectionRange">Where to go; within <paramref name="Range"/>.</param>
/// <param name="Children">What stands under it; null for nothing.</param>
internal sealed record DocumentSymbol(
    string Name,
    string? Detail,
    int Kind,
    ProtocolRange Range,
    ProtocolRange SelectionRange,
    IReadOnlyList<DocumentSymbol>? Children = null);

/// <summary>A symbol of a flat list.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">One of <see cref="SymbolKinds"/>.</param>
/// <param name="Location">Where it is.</param>
/// <param name="ContainerName">What it stands under; null for nothing.</param>
internal sealed record SymbolInformation(string Name, int Kind, Location Location, string? ContainerName = null);

/// <summary>Parameters of <c>workspace/symbol</c>.</summary>
internal sealed record WorkspaceSymbolParams(string Query);

/// <summary>Kinds of symbol, all among those that every client knows. The protocol has none for articles; these differ from each other in editors.</summary>
internal static class SymbolKinds
{
    /// <summary>A work: what the protocol calls a file.</summary>
    public const int Work = 1;

    /// <summary>A heading: a module.</summary>
    public const int Heading = 2;

    /// <summary>A place: a namespace.</summary>
    public const int Place = 3;

    /// <summary>An organisation: a package.</summary>
    public const int Organization = 4;

    /// <summary>A person: a class.</summary>
    public const int Person = 5;

    /// <summary>A name of nobody knows what: a variable.</summary>
    public const int Name = 13;

    /// <summary>A quotation: a string.</summary>
    public const int Quotation = 15;

    /// <summary>A group of names or quotations: an array.</summary>
    public const int Group = 18;
}

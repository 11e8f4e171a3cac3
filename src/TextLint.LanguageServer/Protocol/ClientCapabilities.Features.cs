using System.Text.Json;

namespace TextLint.LanguageServer.Protocol;

/// <summary>What the client asks of an article beside its diagnostics.</summary>
internal sealed partial class ClientCapabilities
{
    /// <summary>The command by which a client shows places, given a URI, a position and locations.</summary>
    public const string ShowReferencesCommand = "textlint.showReferences";

    // More folds than these nobody looks at, where the client says nothing.
    private const int MostFolds = 5000;

    /// <summary>The client shows the outline as a tree; else as a list.</summary>
    public bool ShowsHierarchicalSymbols => IsTrue("textDocument", "documentSymbol", "hierarchicalDocumentSymbolSupport");

    /// <summary>The client knows links from a place to a definition; else it gets the place alone.</summary>
    public bool LinksDefinitions => IsTrue("textDocument", "definition", "linkSupport");

    /// <summary>The client shows Markdown where it hovers, however much it likes it.</summary>
    public bool HoversInMarkdown => Strings(Find("textDocument", "hover", "contentFormat")).Contains("markdown", StringComparer.Ordinal);

    /// <summary>The client lets people fill the places of a snippet.</summary>
    public bool FillsSnippets => IsTrue("textDocument", "completion", "completionItem", "snippetSupport");

    /// <summary>The client shows places by <see cref="ShowReferencesCommand"/>: it says so among its experimental commands.</summary>
    public bool ShowsReferences => Strings(Find("experimental", "commands", "commands")).Contains(ShowReferencesCommand, StringComparer.Ordinal);

    /// <summary>The most folds that the client takes.</summary>
    public int FoldLimit => Find("textDocument", "foldingRange", "rangeLimit") is { ValueKind: JsonValueKind.Number } limit && limit.TryGetInt32(out var most) && most >= 0 ? most : MostFolds;

    /// <summary>True where the client says that it uses a feature of <c>textDocument</c>, whatever it says of it.</summary>
    /// <param name="feature">The feature, as the protocol writes it: <c>hover</c>.</param>
    public bool Uses(string feature) => Find("textDocument", feature).ValueKind == JsonValueKind.Object;

    /// <summary>The client asks for lenses again when asked.</summary>
    public bool RefreshesCodeLenses => IsTrue("workspace", "codeLens", "refreshSupport");

    /// <summary>The client asks for hints again when asked.</summary>
    public bool RefreshesInlayHints => IsTrue("workspace", "inlayHint", "refreshSupport");

    /// <summary>True where the client searches the names of the workspace.</summary>
    public bool SearchesSymbols => Find("workspace", "symbol").ValueKind == JsonValueKind.Object;
}

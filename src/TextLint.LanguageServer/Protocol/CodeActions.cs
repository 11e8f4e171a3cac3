using System.Text.Json.Serialization;

namespace TextLint.LanguageServer.Protocol;

/// <summary>Parameters of <c>textDocument/codeAction</c>.</summary>
internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, ProtocolRange Range, CodeActionContext? Context = null);

/// <summary>What the client wants.</summary>
/// <param name="Only">The kinds wanted, each with what lies under it; null for all.</param>
/// <param name="TriggerKind">1 where a person asked, 2 where the editor did.</param>
internal sealed record CodeActionContext(IReadOnlyList<string>? Only = null, int? TriggerKind = null)
{
    /// <summary>The <see cref="TriggerKind"/> of an editor that asks by itself.</summary>
    public const int Automatic = 2;
}

/// <summary>What the protocol calls a CodeAction, with its edit or with what the edit is made from when it is asked for.</summary>
internal sealed record ProtocolCodeAction(
    string Title,
    string Kind,
    WorkspaceEdit? Edit = null,
    IReadOnlyList<ProtocolDiagnostic>? Diagnostics = null,
    bool? IsPreferred = null,
    CodeActionData? Data = null)
{
    /// <summary>Makes the edit of an action that has none yet; null where it turns out that there is nothing to change.</summary>
    [JsonIgnore]
    public Func<WorkspaceEdit?>? MakeEdit { get; init; }
}

/// <summary>What <c>codeAction/resolve</c> needs of the action that it sends back.</summary>
internal sealed record CodeActionResolveParams(string Title, string Kind, CodeActionData Data);

/// <summary>From what an action is made again when the client asks for its edit.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Version">Its version.</param>
/// <param name="Range">The range that the action was offered for.</param>
internal sealed record CodeActionData(string Uri, int Version, ProtocolRange Range);

/// <summary>Edits of documents: in order and versioned where the client can take them so, else by URI.</summary>
internal sealed record WorkspaceEdit(
    IReadOnlyList<DocumentChange>? DocumentChanges = null,
    IReadOnlyDictionary<string, IReadOnlyList<TextEdit>>? Changes = null);

/// <summary>What the protocol calls a TextDocumentEdit or, where it has a kind, a CreateFile.</summary>
/// <param name="TextDocument">The version of a document that is edited.</param>
/// <param name="Edits">Its edits.</param>
/// <param name="Kind">"create" for a file that is made.</param>
/// <param name="Uri">The file that is made.</param>
internal sealed record DocumentChange(
    EditedTextDocumentIdentifier? TextDocument = null,
    IReadOnlyList<TextEdit>? Edits = null,
    string? Kind = null,
    string? Uri = null)
{
    /// <summary>Makes an empty file.</summary>
    public static DocumentChange Create(string uri) => new(Kind: "create", Uri: uri);
}

/// <summary>Names a document that is edited; its version is null where it is not known to be open, and is written then too.</summary>
internal sealed record EditedTextDocumentIdentifier(string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version);

/// <summary>Replaces a range.</summary>
internal sealed record TextEdit(ProtocolRange Range, string NewText);

namespace TextLint.LanguageServer.Protocol;

/// <summary>Parameters of <c>textDocument/completion</c>.</summary>
internal sealed record CompletionParams(TextDocumentIdentifier TextDocument, Position Position, CompletionContext? Context = null) : IDocumentParams;

/// <summary>Why the client asks.</summary>
/// <param name="TriggerKind">1 where a person asked or typed a word, 2 for a trigger character, 3 where an incomplete list is asked for again.</param>
/// <param name="TriggerCharacter">The character of kind 2.</param>
internal sealed record CompletionContext(int TriggerKind, string? TriggerCharacter = null);

/// <summary>The answer to <c>textDocument/completion</c>.</summary>
/// <param name="IsIncomplete">True where more would fit: the client asks again as the word grows.</param>
/// <param name="Items">What may be written.</param>
internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);

/// <summary>Something that may be written.</summary>
/// <param name="Label">What the list shows.</param>
/// <param name="Kind">One of <see cref="CompletionKinds"/>.</param>
/// <param name="TextEdit">What is written, and in place of what.</param>
/// <param name="Detail">What it is, in a few words.</param>
/// <param name="Documentation">What it is, at more length.</param>
/// <param name="FilterText">What the text is held against; the label where it is null.</param>
/// <param name="SortText">What the list is sorted by; the label where it is null.</param>
/// <param name="InsertTextFormat">2 where the text is a snippet, whose places editors let people fill; null for plain text.</param>
internal sealed record CompletionItem(
    string Label,
    int Kind,
    TextEdit TextEdit,
    string? Detail = null,
    string? Documentation = null,
    string? FilterText = null,
    string? SortText = null,
    int? InsertTextFormat = null)
{
    /// <summary>A snippet.</summary>
    public const int Snippet = 2;
}

/// <summary>The kinds of completion, as editors draw them.</summary>
internal static class CompletionKinds
{
    /// <summary>Plain text.</summary>
    public const int Text = 1;

    /// <summary>A key of a settings file: a property.</summary>
    public const int Key = 10;

    /// <summary>A name: a value.</summary>
    public const int Name = 12;

    /// <summary>A value out of a few: a member of an enumeration.</summary>
    public const int Choice = 20;

    /// <summary>A comment that suppresses: a snippet.</summary>
    public const int Comment = 15;

    /// <summary>A rule: a reference.</summary>
    public const int Rule = 18;
}

/// <summary>How completion is offered.</summary>
/// <param name="TriggerCharacters">The characters after which the client asks by itself.</param>
internal sealed record CompletionOptions(IReadOnlyList<string> TriggerCharacters);

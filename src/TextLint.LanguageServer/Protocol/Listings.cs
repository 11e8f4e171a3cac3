namespace TextLint.LanguageServer.Protocol;

/// <summary>Parameters of <c>textlint/cleanUpText</c>.</summary>
/// <param name="TextDocument">The document that the text is for: its format and configuration count.</param>
/// <param name="Text">The text.</param>
internal sealed record CleanUpTextParams(TextDocumentIdentifier TextDocument, string Text);

/// <summary>The text cleaned up; the same where there is nothing to clean.</summary>
internal sealed record CleanUpTextResult(string Text);

/// <summary>What a document is held to.</summary>
/// <param name="File">URI of the nearest configuration file; null where there is none.</param>
/// <param name="Packs">The names of its packs, in the order in which they apply.</param>
/// <param name="IsExcluded">True where the configuration leaves the document out.</param>
internal sealed record ConfigurationSummary(string? File, IReadOnlyList<string> Packs, bool IsExcluded);

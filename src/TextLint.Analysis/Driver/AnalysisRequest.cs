using System.Collections.Immutable;
using TextLint.Syntax;

namespace TextLint.Analysis;

/// <summary>One text to analyse.</summary>
/// <param name="Document">The blocks.</param>
/// <param name="Profile">What analysis depends on beside them.</param>
public sealed record AnalysisRequest(DocumentSyntax Document, AnalysisProfile Profile)
{
    /// <summary>Suppressions of the text's own front matter; spans are offsets of the text.</summary>
    public ImmutableArray<SuppressionEntry> FrontMatterEntries { get; init; } = [];

    /// <summary>Faults of the front matter's own settings, reported with the findings; spans are offsets of the text.</summary>
    public ImmutableArray<Diagnostic> FrontMatterFaults { get; init; } = [];

    /// <summary>Suppressions of the sidecar file; spans are offsets of that file.</summary>
    public ImmutableArray<SuppressionEntry> SidecarEntries { get; init; } = [];

    /// <summary>Suppressions of the publication, which hold in all its texts; spans are offsets of other files.</summary>
    public ImmutableArray<SuppressionEntry> SharedEntries { get; init; } = [];

    /// <summary>The text as <see cref="AnalysisProfile.NameIndex"/> writes its path or id: what the index has of it does not count. Null for a text that the index cannot have.</summary>
    public string? Article { get; init; }

    /// <summary>An earlier result of the same document, whose blocks are reused where they are the same.</summary>
    public AnalysisResult? Previous { get; init; }
}

using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Yaml;
using TextLint.Semantics;
using TextLint.Spelling;

namespace TextLint.Packs.Suppression;

/// <summary>
/// The suppressions kept beside a plain text, which has no comments to hold them: <c>article.txt.textlint.yml</c> beside <c>article.txt</c>,
/// with a list <c>ignore</c> of entries, a list <c>words</c> of words that the article knows, its <c>date</c>, and a list <c>distinct</c> of names
/// that are not one.
/// </summary>
/// <param name="Entries">The entries that can be used, in the order of the file.</param>
/// <param name="Diagnostics">The faults, by place.</param>
public sealed record SuppressionFile(ImmutableArray<SuppressionEntry> Entries, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What is put after the path of the article.</summary>
    public const string Ending = ".textlint.yml";

    /// <summary>Words and names that the article knows.</summary>
    public ImmutableArray<WordListEntry> Words { get; init; } = [];

    /// <summary>The article's date, and the names in it that are not one.</summary>
    public ArticleFacts Facts { get; init; } = ArticleFacts.None;

    /// <summary>Reads the text of such a file. Any string is read; what does not fit is reported and left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="catalog">The rules that entries may name.</param>
    public static SuppressionFile Read(string text, IRuleCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(catalog);
        var faults = new DiagnosticBag();
        var mapping = MappingReader.Create(YamlParser.Parse(text, faults), "a mapping with the keys \"ignore\" and \"words\"", faults);
        var entries = mapping is null ? [] : new EntryReader(catalog, faults).Read(mapping, mustGiveReason: true);
        var words = mapping is null ? [] : WordEntryReader.Take(mapping, "words", faults);
        var facts = mapping is null ? ArticleFacts.None : new ArticleFacts(ArticleFactsReader.TakeDate(mapping, faults), ArticleFactsReader.TakeDistinct(mapping, faults));
        mapping?.Finish();
        return new SuppressionFile(entries, faults.ToImmutable()) { Words = words, Facts = facts };
    }

    /// <summary>A file that is there and cannot be opened.</summary>
    /// <param name="path">Its path, for the message.</param>
    /// <param name="reason">Why, as the end of a sentence.</param>
    public static SuppressionFile Unreadable(string path, string reason)
    {
        var faults = new DiagnosticBag();
        faults.Report(EngineDescriptors.UnreadableFile, default, DiagnosticBag.Quote(path), reason);
        return new SuppressionFile([], faults.ToImmutable());
    }

    /// <summary>
    /// The text of the file with one more entry, at its place by rule and text; comments and the other entries stay as they are, so that two
    /// people who add entries seldom meet. The same text where the entry is there already.
    /// </summary>
    /// <param name="text">The file as it is; empty where there is none.</param>
    /// <param name="entry">The new entry; its place does not count.</param>
    /// <returns>Null where the file cannot be read and so cannot be added to.</returns>
    public static string? Add(string text, SuppressionEntry entry)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entry);
        return SuppressionWriter.Add(text, entry, null);
    }
}

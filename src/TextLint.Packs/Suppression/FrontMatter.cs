using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Yaml;
using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Suppression;

/// <summary>
/// What the key <c>textlint</c> of an article's front matter says, and the article's date. The other keys belong to other programs: what they hold is
/// never reported.
/// </summary>
/// <param name="Entries">Suppressions that hold for the whole article.</param>
/// <param name="Words">Words and names that the article knows.</param>
/// <param name="Diagnostics">The faults, by place.</param>
public sealed record FrontMatter(ImmutableArray<SuppressionEntry> Entries, ImmutableArray<WordListEntry> Words, ImmutableArray<Diagnostic> Diagnostics)
{
    private const string Key = "textlint";

    /// <summary>The article's date, from the keys in which sites keep it, and the names in it that are not one.</summary>
    public ArticleFacts Facts { get; init; } = ArticleFacts.None;

    /// <summary>Front matter that says nothing to us.</summary>
    public static FrontMatter Empty { get; } = new([], [], []);

    /// <summary>Reads a block of front matter, with or without the lines that fence it. Any string is read.</summary>
    /// <param name="block">The block.</param>
    /// <param name="catalog">The rules that it may name.</param>
    /// <param name="offset">Where the block begins in the file that the places are of.</param>
    public static FrontMatter Read(string block, IRuleCatalog catalog, int offset = 0)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(catalog);
        if (!block.Contains(Key, StringComparison.Ordinal) && !ArticleFactsReader.DateKeys.Any(k => block.Contains(k, StringComparison.Ordinal))) return Empty;
        var content = Content(block);
        var syntax = new DiagnosticBag();
        var root = YamlParser.Parse(block[content.Start..content.End], syntax, offset + content.Start);
        var own = (root as YamlMapping)?.Entries.FirstOrDefault(e => e.Key.Value == Key);
        // Other keys may use what we do not read; where ours was not reached because of that, someone must be told.
        var isLost = own is null && HasKey(block);
        var reach = own is null ? default : TextSpan.FromBounds(own.Key.Span.Start, Math.Max(own.Key.Span.End, own.Value.Span.End));
        var faults = new DiagnosticBag();
        foreach (var fault in syntax.ToImmutable())
            if (isLost || reach.IntersectsWith(fault.Span)) faults.Report(fault.Descriptor, fault.Span, fault.Message);
        var facts = root is YamlMapping all ? new ArticleFacts(ArticleFactsReader.FindDate(all), []) : ArticleFacts.None;
        return own is null ? new FrontMatter([], [], faults.ToImmutable()) { Facts = facts } : Read(own.Value, catalog, facts, faults);
    }

    /// <summary>The lines of front matter, without their fences, with one more suppression, as <see cref="SuppressionFile.Add"/> adds it.</summary>
    /// <param name="content">The lines; empty where there are none.</param>
    /// <param name="entry">The new entry; its place does not count.</param>
    /// <returns>Null where they cannot be read and so cannot be added to.</returns>
    public static string? Add(string content, SuppressionEntry entry)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(entry);
        return SuppressionWriter.Add(content, entry, Key);
    }

    private static FrontMatter Read(YamlNode value, IRuleCatalog catalog, ArticleFacts facts, DiagnosticBag faults)
    {
        var mapping = MappingReader.Create(value, "a mapping with the keys \"ignore\" and \"words\"", faults);
        if (mapping is null) return new FrontMatter([], [], faults.ToImmutable()) { Facts = facts };
        var entries = new EntryReader(catalog, faults).Read(mapping, mustGiveReason: false);
        var words = WordEntryReader.Take(mapping, "words", faults);
        facts = facts with { Distinct = ArticleFactsReader.TakeDistinct(mapping, faults) };
        mapping.Finish();
        return new FrontMatter(entries, words, faults.ToImmutable()) { Facts = facts };
    }

    /// <summary>The lines between the fences.</summary>
    private static TextSpan Content(string block)
    {
        var (start, at) = (0, 0);
        while (at < block.Length)
        {
            var next = NextLine(block, at);
            var line = block.AsSpan(at, next - at).TrimEnd();
            if (at == 0 && line.TrimStart('\uFEFF') is "---") start = next;
            else if (line is "---" or "...") return TextSpan.FromBounds(start, at);
            at = next;
        }
        return TextSpan.FromBounds(start, block.Length);
    }

    private static bool HasKey(string block)
    {
        for (var at = 0; at < block.Length; at = NextLine(block, at))
            if (block.AsSpan(at).StartsWith(Key + ":", StringComparison.Ordinal)) return true;
        return false;
    }

    private static int NextLine(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAny('\r', '\n');
        if (length < 0) return text.Length;
        at += length + 1;
        return text[at - 1] == '\r' && at < text.Length && text[at] == '\n' ? at + 1 : at;
    }
}

using System.Collections.Immutable;
using TextLint.Packs;
using TextLint.Spelling;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>Reads word lists. A list is read once, however many files name it.</summary>
internal sealed class WordLists(SourceFiles files)
{
    private readonly Dictionary<string, (WordListContents? List, string Reason)> _lists = new(StringComparer.Ordinal);

    /// <summary>A list; null, and the reason as the end of a sentence, where it cannot be read.</summary>
    public WordListContents? Read(string path, out string reason)
    {
        if (!_lists.TryGetValue(path, out var found))
            _lists[path] = found = files.TryRead(path, out var text) ? (Parse(path, text), "") : (null, text);
        reason = found.Reason;
        return found.List;
    }

    private static WordListContents Parse(string path, string text)
    {
        var (list, source) = (WordListFile.Parse(text), SourceText.From(text));
        return new WordListContents(list.Entries, [.. WordEntryReader.ToDiagnostics(list).Select(d => new FileDiagnostic(path, source, d))]);
    }
}

/// <summary>What a word list holds.</summary>
/// <param name="Entries">Its entries in their order.</param>
/// <param name="Faults">What is wrong with it.</param>
internal sealed record WordListContents(ImmutableArray<WordListEntry> Entries, ImmutableArray<FileDiagnostic> Faults);

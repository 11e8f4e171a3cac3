using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Yaml;
using TextLint.Spelling;
using TextLint.Syntax.Text;

namespace TextLint.Packs;

/// <summary>Reads words as word lists and the keys <c>words</c> write them: <c>word</c>, <c>word/model</c>, <c>*word</c>.</summary>
public static class WordEntryReader
{
    /// <summary>The entries of a key; those that are none are reported and left out.</summary>
    /// <param name="mapping">The mapping that has the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="faults">Receives the faults.</param>
    public static ImmutableArray<WordListEntry> Take(MappingReader mapping, string key, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentNullException.ThrowIfNull(faults);
        var entries = ImmutableArray.CreateBuilder<WordListEntry>();
        foreach (var written in mapping.TakeTexts(key, "a list of words and names"))
        {
            if (WordListEntry.Parse(written.Value, out var fault) is { } entry) entries.Add(entry);
            else if (fault.Length > 0) faults.Report(EngineDescriptors.InvalidValue, written.Span, fault);
        }
        return entries.ToImmutable();
    }

    /// <summary>The faults of a word list as findings in its text.</summary>
    public static ImmutableArray<Diagnostic> ToDiagnostics(WordListFile list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var faults = new DiagnosticBag();
        foreach (var fault in list.Faults) faults.Report(EngineDescriptors.InvalidValue, new TextSpan(fault.Start, fault.Length), fault.Message);
        return faults.ToImmutable();
    }
}

using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>The words and places that command line and editors say of a cast alike.</summary>
public static class CastWords
{
    // What stands around a first reference, on each side.
    private const int Around = 40;

    /// <summary>The word for a kind, as JSON has it.</summary>
    public static string Of(NameKind kind) => kind switch
    {
        NameKind.Person => "person",
        NameKind.Organization => "organization",
        NameKind.Place => "place",
        NameKind.Work => "work",
        _ => "unknown",
    };

    /// <summary>The word for a part of an article, as JSON has it.</summary>
    public static string Of(Zone zone) => zone switch
    {
        Zone.Headline => "headline",
        Zone.Quotation => "quotation",
        Zone.Caption => "caption",
        Zone.AltText => "alt-text",
        Zone.FrontMatter => "front-matter",
        _ => "body",
    };

    /// <summary>The word for a part of a name, as JSON has it.</summary>
    public static string Of(NamePart part) => part switch
    {
        NamePart.Full => "full",
        NamePart.Family => "family",
        NamePart.Given => "given",
        _ => "other",
    };

    /// <summary>What is open about a name, a word each; empty where nothing is.</summary>
    public static IEnumerable<string> FlagsOf(CastEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.IsUnintroduced) yield return "unintroduced";
        if (entry.IsAmbiguous) yield return "ambiguous";
        if (!entry.OtherSpellings.IsEmpty) yield return "clash";
    }

    /// <summary>What is open about a name, for people; empty where nothing is.</summary>
    public static string OpenOf(CastEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var open = new List<string>();
        if (entry.IsUnintroduced) open.Add("never introduced");
        if (!entry.OtherSpellings.IsEmpty) open.Add($"spelled two ways: {string.Join(", ", entry.OtherSpellings)}");
        if (entry.IsAmbiguous) open.Add($"shares the name with {string.Join(", ", entry.Namesakes.Select(n => n.Text))}");
        return string.Join("; ", open);
    }

    /// <summary>The titles of a name, each once with the line of its first place; past ones are said to be so.</summary>
    public static string TitlesOf(NameSymbol name, DocumentSyntax document)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(document);
        var titles = name.Titled.Select(m => (Title: m.Candidate.Title!, m.Block)).DistinctBy(t => t.Title.Text);
        return string.Join("; ", titles.Select(t => $"{(t.Title.IsPast ? "past: " : "")}{t.Title.Text} (line {document.Text.GetLinePosition(document.ToSource(t.Block, t.Title.Span).Start).Line + 1})"));
    }

    /// <summary>How often a name stands in the article, and in which of its parts.</summary>
    public static string CountsOf(NameSymbol name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return $"{name.Mentions.Count} ({string.Join(", ", CountByZone(name).Select(z => $"{Of(z.Zone)} {z.Count}"))})";
    }

    /// <summary>The other forms in which a name is written, with their counts; empty where there is none.</summary>
    public static string ShortFormsOf(NameSymbol name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return string.Join(", ", name.Forms.Where(f => f.Text != name.Text).Select(f => $"{f.Text} {f.Count}"));
    }

    /// <summary>What else the article calls a name: its aliases, and its acronyms with their counts; empty where it has none.</summary>
    public static string AliasesOf(CastEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return string.Join(", ", entry.Name.Aliases.Concat(entry.Acronyms.Select(a => $"{a.Text} {a.Uses.Count}")));
    }

    /// <summary>The introduction, or the first mention that readers see.</summary>
    public static Mention FirstReference(NameSymbol name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Introduction ?? name.FirstShown;
    }

    /// <summary>The line around a place, cut to a few words.</summary>
    /// <param name="text">The article.</param>
    /// <param name="span">The place, in UTF-16 offsets of the article.</param>
    public static string Context(SourceText text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = text.GetLineFromPosition(span.Start).Span;
        var start = Math.Max(line.Start, span.Start - Around);
        var end = Math.Max(span.End, Math.Min(line.End, span.End + Around));
        while (start > line.Start && start < span.Start && !char.IsWhiteSpace(text[start - 1])) start++;
        while (end < line.End && end > span.End && !char.IsWhiteSpace(text[end])) end--;
        var shown = text.ToString(TextSpan.FromBounds(start, end)).ReplaceLineEndings(" ").Trim();
        return $"{(start > line.Start ? "…" : "")}{shown}{(end < line.End ? "…" : "")}";
    }

    /// <summary>How many mentions stand in each part of the article, in the order of the parts.</summary>
    public static IEnumerable<(Zone Zone, int Count)> CountByZone(NameSymbol name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Mentions.GroupBy(m => m.Zone).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()));
    }
}

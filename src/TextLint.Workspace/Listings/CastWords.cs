using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>The words and places that command line and editors say of a cast alike.</summary>
public static class CastWords
{
    // What stands around a first reference, on each side.
    private const int Around = 40;

    /// <summary>What a name is of.</summary>
    public static string Of(NameKind kind) => kind switch
    {
        NameKind.Person => "person",
        NameKind.Organization => "organization",
        NameKind.Place => "place",
        NameKind.Work => "work",
        _ => "unknown",
    };

    /// <summary>The part of an article in which a mention stands.</summary>
    public static string Of(Zone zone) => zone switch
    {
        Zone.Headline => "headline",
        Zone.Quotation => "quotation",
        Zone.Caption => "caption",
        Zone.AltText => "alt-text",
        Zone.FrontMatter => "front-matter",
        _ => "body",
    };

    /// <summary>How much of the name a mention has.</summary>
    public static string Of(NamePart part) => part switch
    {
        NamePart.Full => "full",
        NamePart.Family => "family",
        NamePart.Given => "given",
        _ => "other",
    };

    /// <summary>What is open about a name; empty where nothing is.</summary>
    public static IEnumerable<string> FlagsOf(CastEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.IsUnintroduced) yield return "unintroduced";
        if (entry.IsAmbiguous) yield return "ambiguous";
        if (!entry.OtherSpellings.IsEmpty) yield return "clash";
    }

    /// <summary>The introduction, or the first mention that readers see.</summary>
    public static Mention FirstReference(NameSymbol name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Introduction ?? name.FirstShown;
    }

    /// <summary>The line around a place, cut to a few words.</summary>
    /// <param name="text">The article.</param>
    /// <param name="span">The place, in UTF-16 units of the article.</param>
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

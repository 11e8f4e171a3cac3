using System.Collections.Immutable;
using TextLint.Packs.Rules;
using TextLint.Packs.Vale;
using TextLint.Syntax;

namespace TextLint.Workspaces;

/// <summary>Makes of <c>IgnoredScopes</c>, <c>SkippedScopes</c> and <c>IgnoredClasses</c> what the reader of markup and the rules are told to leave out.</summary>
internal static class ValeScopes
{
    // Code is masked wherever it stands, with as many signs as it has.
    private static readonly string[] s_code = ["code", "kbd", "samp", "tt", "var"];
    private static readonly string[] s_skippedBlocks = ["script", "style", "pre", "figure", "noscript", "iframe"];

    // Elements of which our blocks know by their kinds, as Markdown has no tags for them.
    private static readonly Dictionary<string, string> s_scopes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["blockquote"] = "blockquote", ["ul"] = "list", ["ol"] = "list", ["li"] = "list", ["table"] = "table", ["th"] = "table.header", ["td"] = "table.cell", ["figcaption"] = "figure.caption",
        ["h1"] = "h1", ["h2"] = "h2", ["h3"] = "h3", ["h4"] = "h4", ["h5"] = "h5", ["h6"] = "h6", ["p"] = "paragraph", ["img"] = "alt",
    };

    private static readonly Dictionary<string, SyntaxKind> s_inlines = new(StringComparer.OrdinalIgnoreCase)
    {
        ["strong"] = SyntaxKind.Emphasis, ["em"] = SyntaxKind.Emphasis, ["a"] = SyntaxKind.Link, ["del"] = SyntaxKind.Deleted, ["s"] = SyntaxKind.Deleted,
    };

    /// <summary>What rules are told.</summary>
    public static ScopeOptions Create(ValeConfiguration configuration, ImmutableArray<IgnorePattern> masks)
    {
        var ignored = Values(configuration.IgnoredScopes);
        var skipped = Values(configuration.SkippedScopes).Select(s => s_scopes.GetValueOrDefault(s)).OfType<string>();
        return new ScopeOptions
        {
            MaskedInlines = [.. ignored.Where(s_inlines.ContainsKey).Select(i => s_inlines[i]).Distinct()],
            Skipped = [.. ignored.Where(i => i.Contains('.', StringComparison.Ordinal) || i == "frontmatter").Concat(skipped).Distinct(StringComparer.Ordinal).Select(s => new ScopeSelector(s))],
            Masks = masks,
        };
    }

    /// <summary>What the reader of markup is told. Beside our own rules only what is written counts: Vale's habits must not hide text from them.</summary>
    public static SkippedMarkup SkippedMarkup(ValeConfiguration configuration, bool isAlone)
    {
        var blocks = configuration.SkippedScopes is { } written ? Values(written) : isAlone ? s_skippedBlocks : [];
        var names = blocks.Concat(Values(configuration.IgnoredScopes)).Where(n => !n.Contains('.', StringComparison.Ordinal) && !s_code.Contains(n, StringComparer.OrdinalIgnoreCase));
        return new SkippedMarkup(names, configuration.IgnoredClasses.Select(c => c.Value));
    }

    private static IEnumerable<string> Values(ImmutableArray<PlacedValue>? values) => values?.Select(v => v.Value) ?? [];
}

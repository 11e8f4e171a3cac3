using System.Collections.Immutable;
using TextLint.Syntax;

namespace TextLint.Testing;

/// <summary>
/// A rule's page: documentation, examples that are run, and the text of <c>textlint explain</c>.
/// In examples <c>␠</c> stands for a space, <c>⍽</c> for a no-break space, and <c>␄</c> ends the text without a line break.
/// </summary>
/// <param name="Title">The first line without its mark: <c>TL3002 unintroduced-name</c>.</param>
/// <param name="Sections">The headings of the second level, in order.</param>
/// <param name="Examples">The examples, in order.</param>
public sealed record RulePage(string Title, ImmutableArray<string> Sections, ImmutableArray<RuleExample> Examples)
{
    /// <summary>The headings that every page has, in this order.</summary>
    public static ImmutableArray<string> RequiredSections { get; } =
        ["What it reports", "Why it matters", "Examples", "Options", "Fix", "When not to use it", "Sources"];

    /// <summary>Reads a page.</summary>
    /// <exception cref="FormatException">An example stands under no heading that says what it shows, or is not closed.</exception>
    public static RulePage Parse(string page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var lines = page.ReplaceLineEndings("\n").Split('\n');
        var (sections, examples) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<RuleExample>());
        RuleExampleKind? kind = null;
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, "```", i + 1);
                if (end < 0) throw new FormatException($"The code block on line {i + 1} is not closed.");
                if (kind is not null) examples.Add(new RuleExample(kind.Value, FormatOf(lines[i][3..]), Visible(lines[(i + 1)..end]), i + 1));
                i = end;
            }
            else if (lines[i].StartsWith("### ", StringComparison.Ordinal))
            {
                kind = Enum.TryParse<RuleExampleKind>(lines[i][4..], out var parsed) ? parsed : null;
            }
            else if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                sections.Add(lines[i][3..]);
                kind = null;
            }
        }
        return new RulePage(lines[0].TrimStart('#', ' '), sections.ToImmutable(), examples.ToImmutable());
    }

    private static TextFormat FormatOf(string info) => info.Trim() switch
    {
        "markdown" or "md" => TextFormat.Markdown,
        "html" => TextFormat.Html,
        _ => TextFormat.PlainText,
    };

    private static string Visible(string[] lines)
    {
        var text = string.Concat(lines.Select(line => line + "\n")).Replace('␠', ' ').Replace('⍽', '\u00A0');
        var end = text.IndexOf('␄', StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }
}

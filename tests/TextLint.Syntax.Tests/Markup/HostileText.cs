using CsCheck;

namespace TextLint.Syntax.Tests.Markup;

/// <summary>Texts that no one writes on purpose, and every parser meets.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "\n", "\r", "\r\n", "\n\n", " ", "  ", "    ", "\t", "> ", ">", "- ", "* ", "+ ", "1. ", "2) ", "10. ", "# ", "## ", "===", "---", "***", "```", "~~~",
        "*", "**", "_", "__", "~~", "`", "``", "[", "]", "![", "](u)", "](<u> 't')", "[a]", "[a]: x", "[a]: <x> \"t\"\n", "[^1]", "[^1]: ", "[ ] ", "[x] ", "|", " | ", "|-|-|", "| - |\n", ":-:",
        "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<br>", "<br/>", "<!--", "-->", "<!-- c -->", "<pre>", "</pre>", "<script>", "</script>", "<li>", "<ul>", "</ul>", "<td>", "<h2>", "</h2>",
        "<blockquote>", "</blockquote>", "<img alt=\"x\">", "<a href='", "<a href=\"u\">", "</a>", "<code>", "</code>", "<?", "?>", "<![CDATA[", "]]>", "<!X", "<", ">", "&", "&amp;", "&ldquo;", "&#8220;", "&#x0;", "&nbsp;", "&nope;",
        "\\", "\\*", "\\\n", "$", "$x_1$", "$$", "http://a.example/_b_", "<http://a.example>", "<a@b.example>", "+++\n", "---\n", "...\n",
        "\0", "\uD800", "\uDC00", "\uD83D\uDE00", "\uFEFF", "\u00A0", "\u2028", "\u0085", "\f", "\v", "a", "Kabulov", "said", ".", ",", "\"", "'", "\u201C", "\u201D", "é",
    ];

    /// <summary>Up to 60 pieces, one after the other.</summary>
    public static Gen<string> Texts { get; } = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(string.Concat);

    /// <summary>One piece, or a few.</summary>
    public static Gen<string> Fragments { get; } = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 3].Select(string.Concat);
}

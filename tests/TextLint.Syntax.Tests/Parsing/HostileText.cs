using CsCheck;

namespace TextLint.Syntax.Tests.Parsing;

/// <summary>Texts made of what breaks readers: pieces of prose, all marks, halves of characters, line breaks of every kind.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "Marta Velden", "said", "the", "minister", "U.S.", "Mr.", "J.", "p.m.", "No. 5", "a.b@c.org", "www.example.com/a(b)", "https://x.org/?q=1.", "@desk", "#Topic", "5km", "$5m", "5€",
        "4%", "1,000", "1\u00A0000", "2024-10-05", "9:30", "6.30pm", "19-year-old", "rock-'n'-roll", "Moscow's", "l\u2019eau", "caf\u00E9", "cafe\u0301", "Post a Comment", "0 Comments",
        "Share this", "Subscribe", "Advertisement", "Volkov", "\u4E16\u754C\u3002", "\u092C\u0939\u0941\u0924\u0964", "\u0645\u06CC\u200C\u0634\u0648\u062F",
        " ", " ", " ", "  ", "\u00A0", "\t", "\n", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\n \n", "\u2028", "\f", "\v", "\u0085",
        ".", ".", ". ", ", ", "? ", "!\u201D ", "...", "\u2026", ": ", ";", "\"", "\"", "'", "\u2018", "\u2019", "\u201C", "\u201D", "\u201E", "\u201F", "\u201A", "\u201B", "\u00AB", "\u00BB", "\u2039", "\u203A",
        "\u2032", "`", "\u00B4", "-", "--", "---", "----", "\u2010", "\u2011", "\u2013", "\u2014", "\u2212", "(", ")", "[", "]", "{", "}", "/", "&", "* ", "- ", "\u2022 ", "1. ", "2) ", "\u2013 ", "+ ",
        "\0", "\u0001", "\u200B", "\u200C", "\u200D", "\u00AD", "\uFEFF", "\u202E", "\u2066", "\uD83D", "\uDC69", "\U0001F469", "\U0001F3FD", "\uFE0F", "\u20E3", "#\uFE0F\u20E3", "\U0001F1EB\U0001F1F7", "\U0001F1EB",
        "\U0001F3F4\U000E0067\U000E007F", "\u0301", "\uFFFC", "\uFFFF", "\uE000", "\U00010400", "\U0001D7D8", "\u00BD", "\u00B2", "\u00B0C", "%", "$", "\u20AC", "@", "#", "*", "_", "~", "<", ">", "|", "\\",
        "*em*", "**strong**", "`code`", "# ", "> ", "<p>", "</p>", "<b>", "</b>", "&amp;", "&ldquo;", "<!-- x -->", "[a](b)", "```\n",
    ];

    /// <summary>A text of up to some sixty such pieces.</summary>
    public static Gen<string> Any { get; } = OneOf(Pieces).Array[0, 60].Select(string.Concat);

    /// <summary>A text of several paragraphs of plain copy, with some hostile pieces.</summary>
    public static Gen<string> Copy { get; } = Gen.Frequency(
            (4, Gen.Const("Marta Velden told reporters that the harbour would close on Friday.")),
            (3, Gen.Const("\"We had no choice,\" she said. \"The ice came early.\"")),
            (2, Gen.Const("Harbour to close early")),
            (1, Gen.Const("- the north pier\n- the south pier")),
            (1, Gen.Const("The port had been\nopen since 1912 and\nhad never closed")),
            (1, Gen.Const("Post a Comment")),
            (1, Gen.Const("0 Comments")),
            (1, Any))
        .Array[0, 12].Select(OneOf("\n\n", "\n\n\n", "\r\n\r\n", "\n", "\n \u00A0\n")).Select((parts, separator) => string.Join(separator, parts));

    /// <summary>One of these strings.</summary>
    public static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>A text with a change to it.</summary>
    public static Gen<(string Text, int Start, int Length, string NewText)> Edit(Gen<string> texts) =>
        from text in texts
        from start in Gen.Int[0, text.Length]
        from length in Gen.Frequency((4, Gen.Int[0, Math.Min(3, text.Length - start)]), (1, Gen.Int[0, text.Length - start]))
        from inserted in Gen.Frequency((2, OneOf(Pieces)), (1, Gen.Const("")), (1, Any))
        select (text, start, length, inserted);
}

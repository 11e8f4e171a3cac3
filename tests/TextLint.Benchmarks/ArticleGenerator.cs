using System.Text;

namespace TextLint.Benchmarks;

/// <summary>Writes articles of any length from sentences of our own: names, quotations, figures, acronyms in a newsroom's proportions.</summary>
internal sealed class ArticleGenerator(int seed)
{
    private static readonly string[] s_given = ["Marta", "Ivo", "Selma", "Anton", "Ruth", "Pavel", "Nadia", "Jonas", "Lena", "Viktor"];
    private static readonly string[] s_family = ["Halvorsen", "Kestutis", "Okonedo", "Brandvold", "Tarkowski", "Lindqvist", "Marchetti", "Dubrovin", "Asante", "Feldman"];
    private static readonly string[] s_places = ["Northport", "the harbour", "Westmark", "the old town", "Lower Quay", "the capital"];

    private static readonly string[] s_sentences =
    [
        "{0} {1}, head of the Northern Harbour Board (NHB), said on Tuesday that the ferry to {2} would stop running in May.",
        "\"We have talked about this for eleven years, and nobody can say that it comes as a surprise,\" {1} told reporters in {2}.",
        "The board expects to save $2.4 million a year, about 14% of what it spends on boats.",
        "{1} declined to say how many people would lose their jobs.",
        "The council's own study, which {0} {1} had asked for in 2019, came to another result.",
        "Passengers who had waited since 6.30 a.m. learned of the decision from a notice on the pier.",
        "A spokeswoman for the city's transport office called the plan \"a mistake we shall pay for\" and asked for talks.",
        "The NHB runs 14 boats on nine lines and has not bought a new one since the mid-2000s.",
        "In {2}, where three in ten people cross the water to work, shopkeepers put signs in their windows.",
        "It isn't the first time: in 1998 the line was closed for a winter and opened again after a vote.",
    ];

    private readonly Random _random = new(seed);

    /// <summary>Plain text: a headline and paragraphs of two to five sentences.</summary>
    public string PlainText(int words) => Write(words, "Board to end ferry after eleven years of talks\n\n", (text, count) =>
    {
        if (count % 12 == 11) text.Append("What happens next\n\n");
    });

    /// <summary>Markdown: the same with emphasis, links, lists, quotations and code.</summary>
    public string Markdown(int words) => Write(words, "# Board to end ferry after eleven years of talks\n\n", (text, count) =>
    {
        if (count % 12 == 11) text.Append("## What happens next\n\n");
        if (count % 17 == 16) text.Append("- The line closes in **May**.\n- The pier [is sold](https://example.org/pier).\n\n");
        if (count % 23 == 22) text.Append("> We shall *not* come back, he wrote &ndash; and signed it.\n\n");
    });

    private string Write(int words, string head, Action<StringBuilder, int> between)
    {
        var text = new StringBuilder(head);
        for (int count = 0, written = 0; written < words; count++)
        {
            var sentences = _random.Next(2, 6);
            for (var i = 0; i < sentences; i++)
            {
                var sentence = string.Format(System.Globalization.CultureInfo.InvariantCulture, Pick(s_sentences), Pick(s_given), Pick(s_family), Pick(s_places));
                written += sentence.AsSpan().Count(' ') + 1;
                text.Append(sentence).Append(i + 1 < sentences ? " " : "\n\n");
            }
            between(text, count);
        }
        text.Length--;
        return text.ToString();
    }

    private T Pick<T>(T[] of) => of[_random.Next(of.Length)];
}

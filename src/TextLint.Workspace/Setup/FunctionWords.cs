using System.Collections.Frozen;

namespace TextLint.Workspaces;

/// <summary>Tells the language of a text by the words that hold its sentences together, which hardly two languages share.</summary>
internal static class FunctionWords
{
    private const int FewestWords = 40;
    private const double LeastShare = 0.12;
    private const double LeastLead = 1.5;

    private static readonly (string Tag, FrozenSet<string> Words)[] s_languages =
    [
        Of("en", "the of and to in that is was for it with as his her on be at by had not are but from have they which this were would there their what been has said who will more when"),
        Of("de", "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer einem einen war wurde noch wie über so zum haben nur oder"),
        Of("fr", "le la les des du et est une un dans que qui pour par sur pas au plus avec ce il elle sont aux ne se ont son sa ses cette mais ou comme été leur nous vous même aussi était après"),
        Of("es", "el la los las de del y que en un una por con para se su es no al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también fue hasta hay donde desde todo"),
        Of("it", "il lo la gli le di del della dei delle che e è un una per con non si nel nella sono da dal alla al come più anche ma suo sua ha hanno questo questa stato essere dopo tra"),
        Of("pt", "o os as um uma de do da dos das que e em no na nos nas por para com não se mais como mas foi ao ele ela à seu sua ou quando muito também já pelo pela até isso entre são depois"),
        Of("nl", "de het een van en in is dat op te zijn met voor die niet aan er om ook als maar bij door over uit naar heeft worden wordt was nog tot dan hij zij ze werd kan geen meer deze"),
        Of("sv", "och att det som en på är av för med den till inte har de ett om var men sig från vi så kan när år han hon också efter vid där under eller mot blir utan"),
        Of("da", "og at det som en på er af for med den til ikke har de et om var men sig fra vi så kan når han hun også efter ved hvor blev eller mod bliver uden"),
        Of("nb", "og at det som en på er av for med den til ikke har de et om var men seg fra vi så kan når han hun også etter ved hvor ble eller mot blir uten"),
        Of("pl", "i w na z do nie się że to jest o jak za od po ale przez co tym jego dla są być był była tego oraz które który która już tylko przed"),
    ];

    /// <summary>The language of a text as a tag; null where it has too few words or no language leads clearly.</summary>
    public static string? Guess(ReadOnlySpan<char> text)
    {
        var hits = new int[s_languages.Length];
        var words = 0;
        foreach (var word in WordsOf(text))
        {
            words++;
            for (var i = 0; i < hits.Length; i++)
                if (s_languages[i].Words.Contains(word)) hits[i]++;
        }
        if (words < FewestWords) return null;
        var best = Array.IndexOf(hits, hits.Max());
        var second = hits.Where((_, i) => i != best).Max();
        return hits[best] >= words * LeastShare && hits[best] >= second * LeastLead ? s_languages[best].Tag : null;
    }

    /// <summary>The words of a text in lower case: runs of letters.</summary>
    public static List<string> WordsOf(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at])) at++;
            if (at > start) words.Add(text[start..at].ToString().ToLowerInvariant());
            else at++;
        }
        return words;
    }

    private static (string Tag, FrozenSet<string> Words) Of(string tag, string words) => (tag, words.Split(' ').ToFrozenSet(StringComparer.Ordinal));
}

using System.Text;

namespace TextLint.DataBuilder.Sources;

/// <summary>Letters with diacritics and the plain letters that stand for them in English copy.</summary>
internal static class LatinLetters
{
    // Each group: the plain letters, then the letters they stand for. Unicode decomposition does nothing under invariant globalization.
    private static readonly string[] s_groups =
    [
        "A ÀÁÂÃÄÅĀĂĄǍẠẢẤẦẨẪẬẮẰẲẴẶ", "a àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "C ÇĆĈĊČ", "c çćĉċč", "D ĎĐḌ", "d ďđḍ",
        "E ÈÉÊËĒĔĖĘĚẸẺẼẾỀỂỄỆ", "e èéêëēĕėęěẹẻẽếềểễệ", "G ĜĞĠĢ", "g ĝğġģ", "H ĤĦḨḤ", "h ĥħḩḥ",
        "I ÌÍÎÏĨĪĬĮİỈỊ", "i ìíîïĩīĭįıỉị", "J Ĵ", "j ĵ", "K ĶḲ", "k ķḳ", "L ĹĻĽŁ", "l ĺļľł", "N ÑŃŅŇ", "n ñńņň",
        "O ÒÓÔÕÖØŌŎŐƠỌỎỐỒỔỖỘỚỜỞỠỢ", "o òóôõöøōŏőơọỏốồổỗộớờởỡợ", "R ŔŖŘ", "r ŕŗř", "S ŚŜŞŠȘṢ", "s śŝşšșṣ", "T ŢŤŦȚṬ", "t ţťŧțṭ",
        "U ÙÚÛÜŨŪŬŮŰŲƯỤỦỨỪỬỮỰ", "u ùúûüũūŭůűųưụủứừửữự", "W Ŵ", "w ŵ", "Y ÝŶŸỲỴỶỸ", "y ýÿŷỳỵỷỹ", "Z ŹŻŽẒ", "z źżžẓ",
        "AE Æ", "ae æ", "OE Œ", "oe œ", "ss ß", "Th Þ", "th þ", "Dh Ð", "dh ð",
    ];

    private static readonly Dictionary<char, string> s_plain = s_groups
        .Select(group => group.Split(' '))
        .SelectMany(group => group[1].Select(letter => (letter, group[0])))
        .ToDictionary(pair => pair.letter, pair => pair.Item2);

    /// <summary>The text with plain letters.</summary>
    public static string WithoutDiacritics(string text)
    {
        if (text.All(char.IsAscii)) return text;
        var result = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (s_plain.TryGetValue(letter, out var plain)) result.Append(plain);
            else result.Append(letter);
        }

        return result.ToString();
    }
}

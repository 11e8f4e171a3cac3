using System.Text.RegularExpressions;
using CsCheck;
using TextLint.Packs.Patterns;

namespace TextLint.Packs.Tests.Patterns;

/// <summary>Terms and patterns of rules, found together in one pass, are what one regular expression a rule would find.</summary>
public sealed class PatternIndexTests
{
    private static readonly string[] s_terms =
    [
        "he", "her", "hers", "a", "e-mail", "email", "the quay", "quay", "u.s", "he/she", "é", "Été", "(s)he", "tl;dr", "the", "no.", "n't", "well-known", "known", "-a", "a-", "naïve", "ab", "word word",
    ];

    private static readonly string[] s_patterns =
    [
        "he(?:r|rs)?", "hers?", "m[ae]n", @"\w+ed", @"qu[ao]y\b", @"\d{1,2} ?[ap]m", "e[- ]?mails?", @"[^,]+,\s\w+", "(?:the|a) quay", @"\bhe", "(?<!the )quay", "word(?= word)", "[.;]", "a{2,}|b", @"\s[—–]\s",
        "(?:^|\\s)he", "x*", "[a-z][.?!] ", "lad(y|ies)?", "no|no one", "(?:he|her) said",
    ];

    private static readonly string[] s_pieces =
    [
        "he", "her", "hers", "He", "HER", " ", "-", ".", ",", "e-mail", "email", "emails", "the", "The", "quay", "quoy", "man", "men", "ended", "word", "12 pm", "4am", "\n", "'", "’", "é", "Été", "ÉTÉ", "a", "aa", "b", "_", "—", " – ", "(s)he", "tl;dr", "lady",
        "ladies", "no one", "said", "?", "! ", "x", "u.s", "naïve", "1", "\u200D",
    ];

    private static readonly Gen<string> s_text = Gen.OneOf(s_pieces).Array[0, 30].Select(string.Concat);

    [Fact]
    public void Terms_are_found_as_one_expression_of_them_would_find_them() =>
        Gen.Select(Gen.OneOf(s_terms).Array[1, 12], s_text, Gen.Bool, Gen.Bool)
            .Sample((terms, text, ignoreCase, isWord) => Same([[.. terms.Select(Regex.Escape)]], text, ignoreCase, isWord), iter: 5_000);

    [Fact]
    public void Terms_and_patterns_of_many_rules_are_found_as_each_rule_alone_would_find_them() =>
        Gen.Select(Gen.OneOf([.. s_patterns, .. s_terms.Select(Regex.Escape)]).Array[1, 6].Array[1, 6], s_text, Gen.Bool, Gen.Bool)
            .Sample((rules, text, ignoreCase, isWord) => Same(rules, text, ignoreCase, isWord), iter: 5_000);

    [Fact]
    public void Of_ten_thousand_terms_each_is_found()
    {
        var terms = Enumerable.Range(0, 10_000).Select(i => $"term{i:00000} of art").ToArray();
        var index = new PatternIndex([Branches(terms, ignoreCase: true, isWord: true)]);
        Find(index, 0, "A Term00042 of art, and term09999 of art.").Should().Be("2-18 24-40");
    }

    private static void Same(string[][] rules, string text, bool ignoreCase, bool isWord)
    {
        var index = new PatternIndex([.. rules.Select(r => Branches(r, ignoreCase, isWord))]);
        for (var i = 0; i < rules.Length; i++) Find(index, i, text).Should().Be(Expected(rules[i], text, ignoreCase, isWord), "of /{0}/ in \"{1}\"", string.Join('|', rules[i]), text);
    }

    private static System.Collections.Immutable.ImmutableArray<PatternBranch> Branches(string[] patterns, bool ignoreCase, bool isWord)
    {
        var flags = PatternFlags.Multiline | (ignoreCase ? PatternFlags.IgnoreCase : PatternFlags.None);
        return [.. patterns.Select(p => PatternBranch.Create(p, isWord, ref flags))];
    }

    private static string Find(PatternIndex index, int list, string text)
    {
        var (candidates, matches) = (new List<PatternCandidate>(), new List<PatternMatch>());
        index.Scan(text, candidates);
        index.Find(list, text, candidates, new PatternMachine(), matches);
        return string.Join(' ', matches.Select(m => $"{m.Start}-{m.End}"));
    }

    private static string Expected(string[] patterns, string text, bool ignoreCase, bool isWord)
    {
        var joined = string.Join('|', patterns);
        var options = RegexOptions.CultureInvariant | RegexOptions.Multiline | (ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None);
        return string.Join(' ', Regex.Matches(text, isWord ? $@"\b(?:{joined})\b" : $"(?:{joined})", options).Select(m => $"{m.Index}-{m.Index + m.Length}"));
    }
}

using CsCheck;
using TextLint.Spelling.Tests.Suggestions.Hunspell;

namespace TextLint.Spelling.Tests.Checking;

/// <summary>No file and no word makes the engine throw or hang.</summary>
public sealed class HostileDictionaryTests
{
    private static readonly Gen<string> s_word = Gen.OneOf(
        Gen.Char['\0', '\uFFFF'].Array[0, 40].Select(c => new string(c)),
        Gen.Char['a', 'e'].Array[0, 80].Select(c => new string(c)),
        Gen.OneOf("a", "-", "'", ".", "A", "ss", "ß", "İ", "1", "\u2019", "\uD83D").Array[0, 30].Select(string.Concat));

    private static readonly Gen<string> s_line = Gen.OneOf(
        Gen.OneOf(
            "SET UTF-8", "FLAG long", "FLAG num", "COMPOUNDFLAG A", "COMPOUNDBEGIN B", "COMPOUNDEND C", "COMPOUNDMIN 1", "COMPOUNDMIN 99999999999", "COMPLEXPREFIXES", "FULLSTRIP",
            "CHECKSHARPS", "LANG hu_HU", "LANG tr_TR", "COMPOUNDSYLLABLE 6 aeiou", "SIMPLIFIEDTRIPLE", "CHECKCOMPOUNDTRIPLE", "CHECKCOMPOUNDREP", "CHECKCOMPOUNDDUP", "IGNORE ab",
            "REP 2", "REP a b", "REP ^ $", "BREAK 1", "BREAK a", "ICONV 1", "ICONV a aaaaaaaaaaaaaaaa", "ICONV _ b", "COMPOUNDRULE 1", "COMPOUNDRULE A*B?C", "COMPOUNDRULE (((",
            "CHECKCOMPOUNDPATTERN 1", "CHECKCOMPOUNDPATTERN a/A b/B c", "PFX A Y 2", "PFX A 0 a/AB .", "PFX A a 0 [", "SFX B Y 2", "SFX B 0 b/AB [^a]", "SFX B b 0 ]", "SFX", "AF 1", "AF AB", "MAP 1", "MAP a(bc", "TRY ab"),
        s_word);

    // With the long tests they run for minutes.
    private static int Iterations(int usual) => Environment.GetEnvironmentVariable("TEXTLINT_LONG_TESTS") == "1" ? usual * 100 : usual;

    [Fact]
    public void Any_dictionary_answers_for_any_word() =>
        Gen.Select(s_line.Array[0, 20], s_word.Array[0, 12], s_word.Array[1, 5]).Sample(
            (affixes, words, asked) =>
            {
                var dictionary = SmallDictionary.Create(string.Join('\n', affixes), [.. words.Select((w, i) => $"{w}/{"ABC"[i % 3]}")]);
                foreach (var word in asked) dictionary.Check(word).Should().Be(dictionary.Check(word));
            },
            iter: Iterations(3_000));

    [Fact]
    public void Any_bytes_are_a_dictionary() =>
        Gen.Select(Gen.Byte.Array[0, 300], Gen.Byte.Array[0, 300], s_word).Sample(
            (affixes, words, asked) =>
            {
                var dictionary = HunspellDictionary.Open(HunspellDictionary.Compile(affixes, words));
                dictionary.Check(asked).Should().Be(dictionary.Check(asked));
            },
            iter: Iterations(2_000));

    [Fact]
    public void A_word_of_many_parts_ends()
    {
        var dictionary = SmallDictionary.Create("COMPOUNDFLAG C\nCOMPOUNDMIN 1", ["a/C", "aa/C", "aaa/C", "aaaa/C"]);

        dictionary.Check(new string('a', 200) + "x").Should().BeFalse();
        dictionary.Check(new string('a', 100_000)).Should().BeFalse();
    }

    [Fact]
    public void The_table_of_forms_changes_no_verdict()
    {
        const string Affixes = "SET UTF-8\nICONV 1\nICONV ’ '\nKEEPCASE K\nFORBIDDENWORD !\nPFX R Y 1\nPFX R 0 re .\nSFX S Y 1\nSFX S 0 s .\nSFX P Y 1\nSFX P 0 's .\n";
        string[] words = ["row/RSP", "Ada/P", "pH/K", "NATO/P", "cab/S", "CAB/!", "a", "ab-ba", "abacus/S", "abracadabra/SP"];
        var dictionary = SmallDictionary.Create(Affixes, words);
        dictionary.Data.Forms.IsEmpty.Should().BeFalse("the table is what is tested");
        var pieces = Gen.OneOf("row", "re", "s", "'s", "’s", "Ada", "ada", "ADA", "pH", "ph", "nato", "NATO", "Nato", "cab", "CAB", "Cab", "a", "-", "abacus", "ABRACADABRA", "x");

        pieces.Array[1, 4].Select(string.Concat).Sample(word => dictionary.Check(word).Should().Be(dictionary.WordCheck.Check(word).IsFound, word), iter: Iterations(20_000));
    }

    [Fact]
    public void A_check_allocates_nothing()
    {
        var dictionary = SmallDictionary.Create("SET UTF-8\nCOMPOUNDFLAG C\nICONV 1\nICONV ’ '\nSFX S Y 1\nSFX S 0 s/T .\nSFX T Y 1\nSFX T 0 t .", ["sea/CS", "wall/CS", "don't"]);
        string[] words = ["sea", "seas", "seast", "Seawall", "SEAWALLS", "don’t", "seawalx", "sea-wall-sea", "12,5", "ſeawall"];
        foreach (var word in words) dictionary.Check(word);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            foreach (var word in words) dictionary.Check(word);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void All_threads_hear_the_same()
    {
        var dictionary = SmallDictionary.Create("COMPOUNDFLAG C", ["sea/C", "wall/C"]);
        string[] words = ["sea", "seawall", "Wallsea", "seawal"];
        var expected = words.Select(w => dictionary.Check(w)).ToArray();

        Parallel.For(0, 200, _ => words.Select(w => dictionary.Check(w)).Should().Equal(expected));
    }
}

using TextLint.Spelling.Tests.Suggestions.Hunspell;

namespace TextLint.Spelling.Tests.Checking;

/// <summary>Each option of the format, in dictionaries of a few words of our own.</summary>
public sealed class HunspellDictionaryTests
{
    public static TheoryData<string, string, string, string, string> Features() => new()
    {
        { "letter case", "SET UTF-8", "ferry|Marenhal|NATO|iPod", "ferry Ferry FERRY Marenhal MARENHAL NATO iPod IPod IPOD", "fERRY marenhal Nato ipod Ipod" },
        { "suffixes and prefixes", "PFX R Y 1|PFX R 0 re .|SFX D Y 2|SFX D 0 ed [^y]|SFX D y ied y", "work/RD|try/D", "work works|rework worked reworked try tried Reworked", "trys retry workied reed" },
        { "no cross product", "PFX R N 1|PFX R 0 re .|SFX D Y 1|SFX D 0 ed .", "work/RD", "rework worked", "reworked" },
        { "a suffix on a suffix", "SFX A Y 1|SFX A 0 er/B .|SFX B Y 1|SFX B 0 s .", "row/A", "row rower rowers", "rows" },
        { "long flags", "FLAG long|SFX Aa Y 1|SFX Aa 0 s .|SFX Ab Y 1|SFX Ab 0 x .", "row/Aa", "rows", "rowx" },
        { "flags by number", "FLAG num|SFX 1000 Y 1|SFX 1000 0 s .|SFX 0 Y 1|SFX 0 0 x .", "row/1000,0", "rows rowx", "row1000" },
        { "named sets of flags", "AF 1|AF AB|SFX A Y 1|SFX A 0 s .|SFX B Y 1|SFX B 0 x .", "row/1", "rows rowx", "rowsx" },
        { "a virtual stem", "NEEDAFFIX N|SFX S Y 1|SFX S 0 s .", "scissor/NS", "scissors", "scissor" },
        { "a forbidden form", "FORBIDDENWORD !|SFX S Y 1|SFX S 0 s .", "sheep/S|sheeps/!", "sheep", "sheeps Sheeps SHEEPS" },
        { "a word that keeps its case", "KEEPCASE K", "pH/K|cwt/K", "pH cwt", "PH Cwt CWT" },
        { "a circumfix", "CIRCUMFIX X|PFX P Y 1|PFX P 0 ge/X .|SFX S Y 1|SFX S 0 t/X .", "spiel/PS", "spiel gespielt", "gespiel spielt" },
        { "compounds", "COMPOUNDFLAG C|COMPOUNDMIN 2", "sea/C|wall/C|harbour", "seawall wallsea seawallsea", "seaharbour seawal wallharbour" },
        { "compounds by place", "COMPOUNDBEGIN B|COMPOUNDEND E", "sea/B|wall/E", "seawall", "wallsea seasea wallwall" },
        { "a link between words", "COMPOUNDBEGIN B|COMPOUNDEND E|COMPOUNDPERMITFLAG P|ONLYINCOMPOUND O|SFX S Y 1|SFX S 0 s/PBO .", "hafen/S|mauer/E", "hafensmauer", "hafens hafensmau" },
        { "no word twice", "COMPOUNDFLAG C|CHECKCOMPOUNDDUP", "sea/C|wall/C", "seawall", "seasea" },
        { "no three letters alike", "COMPOUNDFLAG C|CHECKCOMPOUNDTRIPLE", "schiff/C|fahrt/C|wall/C|lamp/C", "schifflamp", "schifffahrt walllamp" },
        { "two for three letters", "COMPOUNDFLAG C|CHECKCOMPOUNDTRIPLE|SIMPLIFIEDTRIPLE", "schiff/C|fahrt/C", "schiffahrt", "schifffahrt" },
        { "no capital at a joint", "COMPOUNDFLAG C|CHECKCOMPOUNDCASE", "sea/C|Wall/C", "sea Wall", "seaWall" },
        { "parts that must not meet", "COMPOUNDFLAG C|CHECKCOMPOUNDPATTERN 1|CHECKCOMPOUNDPATTERN a w", "sea/C|wall/C", "wallsea", "seawall" },
        { "a compound that is a fault", "COMPOUNDFLAG C|CHECKCOMPOUNDREP|REP 1|REP ew ow", "new/C|wall/C|nowall", "wallnew", "newall newwalls" },
        { "rules for numbers", "COMPOUNDMIN 1|ONLYINCOMPOUND c|COMPOUNDRULE 1|COMPOUNDRULE n*t", "1/n|2/n|3rd/t|th/t", "13rd 213rd 3rd 12th", "rd 3rd1 n3rd" },
        { "a capital for the whole", "COMPOUNDFLAG C|FORCEUCASE F", "mole/C|straat/CF", "Molestraat MOLESTRAAT", "molestraat" },
        { "one part at most more", "COMPOUNDFLAG C|COMPOUNDWORDMAX 2", "sea/C|wall/C", "seawall", "seawallsea" },
        { "breaks", "SET UTF-8", "sea|wall", "sea-wall -sea sea- sea-wall-sea", "sea-wal sea--wal" },
        { "no breaks", "BREAK 0", "sea|wall", "sea", "sea-wall" },
        { "breaks of its own", "SET UTF-8|BREAK 1|BREAK –", "sea|wall", "sea–wall", "sea-wall" },
        { "input conversion", "SET UTF-8|ICONV 1|ICONV ’ '", "don't", "don't don’t DON’T", "dont" },
        { "conversion at the end only", "SET UTF-8|ICONV 1|ICONV q_ ck", "back", "baq", "baqs" },
        { "ignored characters", "SET UTF-8|IGNORE ·", "fer·ry", "ferry f·erry", "fery" },
        { "ß in capitals", "SET UTF-8|CHECKSHARPS|KEEPCASE k", "Straße|müßig/k", "STRASSE Straße Müßig MÜSSIG", "Strasse STRAßEN" },
        { "the Turkish i", "SET UTF-8|LANG tr_TR", "ışık|İzmir", "ışık Işık IŞIK İZMİR", "işik IZMIR" },
        { "two prefixes", "COMPLEXPREFIXES|PFX A Y 1|PFX A 0 un/B .|PFX B Y 1|PFX B 0 re .", "do/A", "do undo reundo", "redo" },
        { "the whole stem stripped", "FULLSTRIP|SFX G Y 1|SFX G go went go", "go/G", "go went", "gowent" },
        { "the whole stem not stripped", "SFX G Y 1|SFX G go went go", "go/G", "go", "went" },
        { "numbers and dots", "SET UTF-8", "etc.|e.g.", "12 1,200.50 3-4 ... etc. e.g.", "12a 1..2 1,,2 etc" },
        { "an elision in capitals", "SET UTF-8", "Sant'Elia", "Sant'Elia SANT'ELIA", "SANT'ELI" },
        { "a slash in a word", "SET UTF-8|SFX S Y 1|SFX S 0 s .", "km\\/h/S", "km/h km/hs", "km\\/h" },
        { "fields behind the word", "SFX S Y 1|SFX S 0 s .", "row/S po:verb is:x|a lot\tpo:adv", "rows", "po:verb lot" },
        { "words of several words in no compound", "COMPOUNDFLAG C|COMPOUNDMIN 2", "in/C|deed/C|in deed", "deedin", "indeed" },
    };

    [Theory]
    [MemberData(nameof(Features))]
    public void It_accepts_and_refuses_as_the_format_says(string feature, string affixes, string words, string good, string wrong)
    {
        var dictionary = SmallDictionary.Create(affixes.Replace('|', '\n'), words.Split('|'));

        Split(good).Where(w => !dictionary.Check(w) && !w.Contains('|', StringComparison.Ordinal)).Should().BeEmpty($"these are right in a dictionary with {feature}");
        Split(wrong).Where(w => dictionary.Check(w)).Should().BeEmpty($"these are wrong in a dictionary with {feature}");
    }

    [Fact]
    public void Flags_that_are_no_text_are_read_as_bytes()
    {
        // Many a dictionary of UTF-8 text has flags of single bytes that are none.
        byte[] affixes = [.. "SET UTF-8\nSFX "u8, 0xC4, .. " Y 1\nSFX "u8, 0xC4, .. " 0 s .\nSFX "u8, 0xC5, .. " Y 1\nSFX "u8, 0xC5, .. " 0 x .\n"u8];
        byte[] words = [.. "1\nrow/"u8, 0xC4, .. "\n"u8];
        var dictionary = HunspellDictionary.Open(HunspellDictionary.Compile(affixes, words));

        dictionary.Check("rows").Should().BeTrue();
        dictionary.Check("rowx").Should().BeFalse();
    }

    [Fact]
    public void A_compound_of_three_words_is_not_one_letter_from_a_word()
    {
        var dictionary = SmallDictionary.Create("TRY abcdefghijklmnopqrstuvwxyz\nCOMPOUNDFLAG C", ["sea/C", "wall/C", "lamp/C", "seawalllimp"]);

        dictionary.Check("lampwallsea").Should().BeTrue();
        dictionary.Check("seawalllamp").Should().BeFalse();
    }

    [Fact]
    public void Inflection_follows_the_model()
    {
        var dictionary = SmallDictionary.Create("SFX S Y 1\nSFX S 0 s .\nSFX D Y 1\nSFX D 0 ed .", ["row/SD", "sheep"]);

        dictionary.Inflect("vlog", "row").Should().BeEquivalentTo("vlog", "vlogs", "vloged");
        dictionary.Inflect("vlog", "sheep").Should().Equal("vlog");
        dictionary.Inflect("vlog", "absent").Should().Equal("vlog");
    }

    [Fact]
    public void Forms_are_what_the_dictionary_stands_for()
    {
        var dictionary = SmallDictionary.Create("NEEDAFFIX N\nPFX R Y 1\nPFX R 0 re .\nSFX S Y 1\nSFX S 0 s .", ["row/RS", "scissor/NS"]);

        dictionary.Forms().Distinct().Should().BeEquivalentTo("row", "rows", "rerow", "rerows", "scissors");
    }

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

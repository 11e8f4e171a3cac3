using System.Runtime.CompilerServices;
using TextLint.Spelling;
using TextLint.Spelling.Suggestions;

namespace TextLint.Data.Tests;

public sealed class EnglishSuggestionTests
{
    private static readonly SuggestionModel s_model = LanguageResources.TryGetSuggestions("en", out var data) ? SuggestionModel.Load(data) : SuggestionModel.Empty;
    private static readonly HunspellDictionary s_american = Load("dictionary-en");
    private static readonly HunspellDictionary s_british = Load("dictionary-en-gb");
    private static readonly Speller s_speller = new([s_american, s_british], model: s_model);

    [Theory]
    [InlineData("Goverment", "Government")]
    [InlineData("Febuary", "February")]
    [InlineData("occured", "occurred")]
    [InlineData("acommodation", "accommodation")]
    [InlineData("parlament", "parliament")]
    [InlineData("mananger", "manager")]
    [InlineData("pubilc", "public")]
    [InlineData("minsiter", "minister")]
    [InlineData("pratice", "practice")]
    [InlineData("polititian", "politician")]
    [InlineData("rythm", "rhythm")]
    [InlineData("fenomenon", "phenomenon")]
    [InlineData("concensus", "consensus")]
    [InlineData("liason", "liaison")]
    [InlineData("milion", "million")]
    [InlineData("refered", "referred")]
    [InlineData("tommorow", "tomorrow")]
    [InlineData("beleive", "believe")]
    [InlineData("agressive", "aggressive")]
    [InlineData("Wendesday", "Wednesday")]
    [InlineData("resteraunt", "restaurant")]
    [InlineData("dont", "don't")]
    [InlineData("wouldnt", "wouldn't")]
    [InlineData("LONDNO", "LONDON")]
    [InlineData("teh", "the")]
    [InlineData("sychology", "psychology")]
    public void What_a_journalist_meant_comes_first(string typed, string meant) => s_speller.Suggest(typed).Should().StartWith(meant);

    [Theory]
    [InlineData("alot", "a lot")]
    [InlineData("inthe", "in the")]
    [InlineData("ofthe", "of the")]
    [InlineData("Primeminister", "Prime minister")]
    public void Words_run_together_are_parted(string typed, string meant) => s_speller.Suggest(typed).Should().Contain(meant);

    [Theory]
    [InlineData("goverment's", "government's")]
    [InlineData("Goverment\u2019s", "Government\u2019s")]
    [InlineData("couldn\u2019tt", "couldn\u2019t")]
    [InlineData("long-tirm", "long-term")]
    public void Endings_apostrophes_and_hyphens_are_kept(string typed, string meant) => s_speller.Suggest(typed).Should().StartWith(meant);

    [Fact]
    public void The_publications_spelling_comes_first()
    {
        s_speller.Suggest("colorr").Should().StartWith("color").And.NotContain("colour");
        new Speller([s_british, s_american], model: s_model).Suggest("coluor").Should().StartWith("colour").And.NotContain("color");
    }

    [Fact]
    public void The_neighbours_count()
    {
        s_speller.Suggest("ministr", new SuggestionContext(Left: "prime")).Should().StartWith("minister");
        s_speller.Suggest("pease", new SuggestionContext(Right: "talks")).Should().StartWith("peace");
        s_speller.Suggest("pease", new SuggestionContext(Left: "yes", Right: "help")).Should().StartWith("please");
    }

    [Fact]
    public void Names_of_the_article_come_before_words_that_are_like_them()
    {
        var context = new SuggestionContext(Words: ["Marta Halvorsen", "Ardmoor", "Volchinkov"]);
        s_speller.Suggest("Halversen", context).Should().StartWith("Halvorsen");
        s_speller.Suggest("Ardmor", context).Should().StartWith("Ardmoor");
        s_speller.Suggest("Goverment", context).Should().StartWith("Government");
    }

    [Fact]
    public void A_call_allocates_little_more_than_what_it_returns()
    {
        foreach (var word in (string[])["goverment", "xqzzk", "Bortnikov"]) s_speller.Suggest(word);
        var before = GC.GetAllocatedBytesForCurrentThread();
        s_speller.Suggest("goverment");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(5_000);
    }

    private static HunspellDictionary Load(string package)
    {
        var folder = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "src", "TextLint.Data", "obj", "language", "packages", "node_modules", package);
        return HunspellDictionary.Load(Path.Combine(folder, "index.aff"), Path.Combine(folder, "index.dic"));
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

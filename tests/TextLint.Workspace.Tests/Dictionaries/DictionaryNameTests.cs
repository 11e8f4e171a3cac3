namespace TextLint.Workspaces.Tests.Dictionaries;

public sealed class DictionaryNameTests
{
    [Theory]
    [InlineData("de", "de_AT de_DE de_CH", "de_DE")]
    [InlineData("de", "de_DE_frami de_AT", "de_DE_frami")]
    [InlineData("de", "de de_DE", "de")]
    [InlineData("de", "de_CH de_AT", "de_AT")]
    [InlineData("de-AT", "de_DE de_AT", "de_AT")]
    [InlineData("de_at", "de_DE de-AT", "de-AT")]
    [InlineData("de-AT", "de_AT_frami de_DE", "de_AT_frami")]
    [InlineData("de-AT", "de_CH de_DE", "de_DE")]
    [InlineData("de-AT", "de_CH de", "de")]
    [InlineData("de-AT", "de_CH", "de_CH")]
    [InlineData("en", "en_AU en_GB en_US", "en_US")]
    [InlineData("en-NZ", "en_AU en_GB en_US", "en_US")]
    [InlineData("pt", "pt_PT pt_BR", "pt_BR")]
    [InlineData("sv", "sv_FI sv_SE", "sv_SE")]
    [InlineData("nb", "no nn_NO", "no")]
    [InlineData("no", "nn_NO nb_NO", "nb_NO")]
    [InlineData("sr-Latn", "sr sr-Latn", "sr-Latn")]
    [InlineData("ca", "ca_valencia ca", "ca")]
    [InlineData("fr", "frp_FR es_ES", null)]
    [InlineData("de", "den_DE", null)]
    [InlineData("", "de_DE", null)]
    public void The_nearest_name_serves(string wanted, string names, string? expected)
    {
        var best = names.Split(' ').Order(StringComparer.Ordinal).Where(n => DictionaryName.Rank(wanted, n) is not null).MinBy(n => DictionaryName.Rank(wanted, n));
        best.Should().Be(expected);
    }

    [Theory]
    [InlineData("/d/de_DE.aff", "de_DE", "/d/de_DE.aff", "/d/de_DE.dic")]
    [InlineData("/d/de_DE.dic", "de_DE", "/d/de_DE.aff", "/d/de_DE.dic")]
    [InlineData("/d/DE.AFF", "DE", "/d/DE.AFF", "/d/DE.DIC")]
    [InlineData("/d/de", "de", "/d/de.aff", "/d/de.dic")]
    public void A_pair_is_named_by_either_file(string path, string name, string affixes, string words) =>
        DictionaryFiles.FromPath(path).Should().Be(new DictionaryFiles(name, affixes, words));

    [Theory]
    [InlineData("en", "US GB CA AU")]
    [InlineData("en_US", "US GB CA AU")]
    [InlineData("en-GB", "GB AU CA US")]
    [InlineData("en-IE", "GB AU CA US")]
    [InlineData("en-CA", "CA US GB AU")]
    [InlineData("en-NZ", "AU GB CA US")]
    [InlineData("de", "")]
    [InlineData("enm", "")]
    public void English_of_every_region_serves_and_the_own_region_first(string tag, string regions) => string.Join(' ', ShippedEnglish.Order(tag)).Should().Be(regions);
}

namespace TextLint.LanguageServer.Documents;

public sealed class ConfigurationFilesTests
{
    [Theory]
    [InlineData("/desk/textlint.yml", true)]
    [InlineData("/desk/house.textlint.yml", true)]
    [InlineData("/desk/story.txt.textlint.yml", true)]
    [InlineData("/desk/.gitignore", true)]
    [InlineData("/desk/textlint.names", true)]
    [InlineData("/desk/style/pack.yaml", true)]
    [InlineData("/desk/textlint.lock", true)]
    [InlineData("/desk/style/toward.yaml", false)]
    [InlineData("/desk/mytextlint.yml", false)]
    [InlineData("/desk/textlint.yml/story.txt", false)]
    [InlineData("/desk/other.yml", false)]
    public void A_configuration_file_is_told_by_its_name(string path, bool expected) => ConfigurationFiles.IsOne(path).Should().Be(expected);
}

namespace TextLint.EndToEnd.Tests.Vale;

/// <summary>
/// Public styles load with no fault. They are fetched by whoever runs this and never committed: TEXTLINT_VALE_STYLES names a folder that has one folder a style,
/// and beside it <c>config</c>, where the styles have something there.
/// </summary>
public sealed class PublicStylesTests
{
    private const string Variable = "TEXTLINT_VALE_STYLES";

    [Fact]
    public void Public_styles_load_with_no_fault()
    {
        var styles = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipUnless(styles is not null && Directory.Exists(styles), $"Set {Variable} to a folder of fetched Vale styles.");
        var folder = Directory.CreateTempSubdirectory("textlint-vale-").FullName;
        try
        {
            var names = Directory.GetDirectories(styles!).Select(d => Path.GetFileName(d)).Where(n => n != "config").Order(StringComparer.Ordinal).ToArray();
            names.Length.Should().BeGreaterThanOrEqualTo(15);
            File.WriteAllText(Path.Combine(folder, ".vale.ini"), $"StylesPath = {styles}\nMinAlertLevel = suggestion\n[*]\nBasedOnStyles = {string.Join(", ", names)}\n");
            File.WriteAllText(Path.Combine(folder, "a.md"), "# The last ferry\n\nThe ferry left at noon, and very few people were there in order to see it.\n");
            var (code, text, error) = Executable.Run(folder, "", "lint", "--format", "vale", "a.md");
            code.Should().NotBe(2, error);
            text.Should().NotBeEmpty();
            // Scripts are not run, and a key that stands twice is told; neither is a fault.
            error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().OnlyContain(l => l.Contains("rule-not-run", StringComparison.Ordinal) || l.Contains("yaml-syntax", StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

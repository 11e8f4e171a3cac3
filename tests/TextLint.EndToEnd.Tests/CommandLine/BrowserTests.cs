using System.Text.RegularExpressions;

namespace TextLint.EndToEnd.Tests.CommandLine;

/// <summary>The HTML report in a browser, where there is one.</summary>
public sealed partial class BrowserTests
{
    private static readonly string? s_browser = new[] { "chromium", "chromium-browser", "google-chrome" }.FirstOrDefault(b => ProgramRun.Succeeds(b, "--version"));

    [Fact]
    public void A_browser_runs_our_script_and_nothing_of_an_article()
    {
        Assert.SkipUnless(s_browser is not null, "There is no Chromium on the PATH.");
        var folder = Directory.CreateTempSubdirectory("textlint-browser-").FullName;
        File.WriteAllText(Path.Combine(folder, "ferry.txt"), "The ferry  stops</script><script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\"> in the the month of May.\n");
        File.WriteAllText(Path.Combine(folder, "report.html"), Executable.Run(folder, "", "lint", "--format", "html", "ferry.txt").Out);
        var page = new Uri(Path.Combine(folder, "report.html")).AbsoluteUri;
        var seen = ProgramRun.Run(folder, "", [], [s_browser, "--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={Path.Combine(folder, "profile")}", "--virtual-time-budget=3000", "--dump-dom", page]).Out;
        Directory.Delete(folder, recursive: true);
        // The form is hidden until the script has run.
        seen.Should().Contain("<form id=\"filter\" role=\"search\">").And.Contain("<title>TextLint: ");
        seen.Should().Contain("&lt;script&gt;document.title='taken'&lt;/script&gt;").And.NotContain("<img");
        Scripts().Count(seen).Should().Be(1);
    }

    [GeneratedRegex("<script")]
    private static partial Regex Scripts();
}

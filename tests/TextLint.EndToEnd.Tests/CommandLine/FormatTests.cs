using System.Text.RegularExpressions;
using TextLint.Testing;

namespace TextLint.EndToEnd.Tests.CommandLine;

/// <summary>Our own article in each format that machines and reports take, as it is printed.</summary>
public sealed partial class FormatTests
{
    [Theory]
    [InlineData("gitlab", "json")]
    [InlineData("junit", "xml")]
    [InlineData("checkstyle", "xml")]
    [InlineData("rdjson", "json")]
    [InlineData("rdjsonl", "jsonl")]
    [InlineData("markdown", "md")]
    [InlineData("html", "html")]
    public void The_article_is_printed_as_the_snapshot_has_it(string format, string ending)
    {
        var (code, output, error) = Executable.Run(RepositoryPath.Root, "", "lint", "--format", format, "tests/articles/ferry.txt");
        (code, error).Should().Be((0, ""));
        Snapshot.Verify(RepositoryPath.To("tests", "TextLint.EndToEnd.Tests", "CommandLine", "Formats", $"ferry-{format}.{ending}"), Steady().Replace(output, ""));
    }

    /// <summary>What a report has whatever it reports: its style, its script, their hashes and the version.</summary>
    [GeneratedRegex(@"(?<=<(?<tag>style|script)>).*?(?=</\k<tag>>)|sha256-[^']*|(?<=<footer>TextLint )[0-9.]*[0-9]", RegexOptions.Singleline)]
    private static partial Regex Steady();
}

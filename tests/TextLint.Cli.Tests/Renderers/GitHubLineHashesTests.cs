using CsCheck;
using TextLint.Cli.Renderers;
using TextLint.Syntax.Text;

namespace TextLint.Cli.Tests.Renderers;

/// <summary>The values are those that GitHub's own action gives; a log with others is warned of.</summary>
public sealed class GitHubLineHashesTests
{
    [Fact]
    public void Each_line_has_the_hash_that_the_action_gives_it() =>
        GitHubLineHashes.Create(SourceText.From("The ferry stops.\r\n\tIt  stops\rin May.\n\nNobody  was asked.\nNobody was asked.")).Should()
            .Equal("38c782fe8fcbe99f:1", "7533064290322e9d:1", "39889d5eea5fee65:1", "678eefa9e547bb4f:1", "ff887d88243d8001:1", "cc293b3b897fb953:1");

    [Fact]
    public void A_text_without_a_word_is_one_line() => GitHubLineHashes.Create(SourceText.From("")).Should().Equal("c129715d7a2bc9a3:1");

    [Fact]
    public void Lines_that_go_on_alike_are_told_apart_by_number() =>
        GitHubLineHashes.Create(SourceText.From(string.Concat(Enumerable.Repeat("Nobody on the island was asked about the night ferry.\n", 6)))).Take(4).Select(h => h.Split(':')[1]).Should().Equal("1", "2", "3", "4");

    [Fact]
    public void There_is_one_for_each_line_of_any_text() => Reports.Hostile.Sample(text =>
    {
        var source = SourceText.From(text);
        GitHubLineHashes.Create(source).Should().HaveCount(source.LineCount);
    });
}

using CsCheck;
using TextLint.Spelling.Suggestions;

namespace TextLint.Spelling.Tests.Suggestions;

public sealed class WordGraphTests
{
    private static readonly Gen<string> s_word = Gen.String[Gen.Char['a', 'e'], 1, 7];

    [Fact]
    public void Words_are_numbered_in_ordinal_order()
    {
        var graph = Build("ferry", "ferries", "wharf", "wharves", "a");
        new WordGraph(graph.Edges, graph.Root).IndexOf("a").Should().Be(0);
        new WordGraph(graph.Edges, graph.Root).IndexOf("Ferries").Should().Be(1);
        new WordGraph(graph.Edges, graph.Root).IndexOf("wharves").Should().Be(4);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ferr")]
    [InlineData("ferryy")]
    [InlineData("x")]
    public void What_was_not_put_in_is_not_found(string word)
    {
        var graph = Build("ferry", "wharf");
        new WordGraph(graph.Edges, graph.Root).IndexOf(word).Should().Be(-1);
    }

    [Fact]
    public void Every_word_put_in_is_found_by_its_number_and_no_other() =>
        s_word.HashSet[1, 200].Select(s_word.HashSet[1, 200]).Sample((put, other) =>
        {
            var words = put.Order(StringComparer.Ordinal).ToArray();
            var (edges, root) = Build(words);
            var graph = new WordGraph(edges, root);
            graph.IsSound().Should().BeTrue();
            for (var i = 0; i < words.Length; i++) graph.IndexOf(words[i]).Should().Be(i, words[i]);
            foreach (var word in other.Except(put)) graph.IndexOf(word).Should().Be(-1, word);
        }, iter: 200);

    [Fact]
    public void Equal_endings_are_shared()
    {
        var (shared, _) = Build("walking", "talking", "milking");
        var (single, _) = Build("walking");
        shared.Length.Should().BeLessThan(2 * single.Length);
    }

    [Fact]
    public void No_word_over_an_edge_is_more_frequent_than_the_edge_says() =>
        s_word.HashSet[1, 100].Sample(put =>
        {
            var builder = new WordGraphBuilder();
            foreach (var word in put.Order(StringComparer.Ordinal)) builder.Add(word, (word[^1] * 7 % 60) + 1);
            var (edges, root) = builder.Build();
            var graph = new WordGraph(edges, root);
            foreach (var word in put) LeastOnTheWay(graph, word).Should().BeGreaterThanOrEqualTo((word[^1] * 7 % 60) + 1);
        }, iter: 200);

    [Fact]
    public void Edges_that_lead_in_a_circle_are_not_sound()
    {
        var (edges, root) = Build("ab");
        new WordGraph(edges, root).IsSound().Should().BeTrue();
        BitConverter.TryWriteBytes(edges.AsSpan(8), WordEdge.Create('a', false, true, 1, 1, 0).Bits).Should().BeTrue();
        new WordGraph(edges, root).IsSound().Should().BeFalse();
    }

    private static int LeastOnTheWay(WordGraph graph, string word)
    {
        var (node, least) = (graph.Root, int.MaxValue);
        foreach (var letter in word)
        {
            while (graph[node].Letter != letter) node++;
            least = Math.Min(least, graph[node].BestFrequency);
            node = graph[node].Target;
        }
        return least;
    }

    private static (byte[] Edges, int Root) Build(params string[] words)
    {
        var builder = new WordGraphBuilder();
        foreach (var word in words.Order(StringComparer.Ordinal)) builder.Add(word, 1);
        return builder.Build();
    }
}

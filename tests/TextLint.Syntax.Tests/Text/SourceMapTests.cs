using TextLint.Syntax.Text;

namespace TextLint.Syntax.Tests.Text;

public sealed class SourceMapTests
{
    /// <summary>The prose <c>“ab” cd</c> from the source <c>&amp;ldquo;a**b**&amp;rdquo; cd</c>.</summary>
    private static readonly SourceMap Map = SourceMap.Create([new(0, 1, 0, 7), new(1, 1, 7, 1), new(2, 1, 10, 1), new(3, 1, 13, 7), new(4, 3, 20, 3)]);

    [Theory]
    [InlineData(0, 1, 0, 7), InlineData(1, 3, 7, 11), InlineData(0, 4, 0, 20), InlineData(4, 7, 20, 23), InlineData(5, 6, 21, 22), InlineData(3, 5, 13, 21)]
    public void Prose_comes_from_its_source(int start, int end, int sourceStart, int sourceEnd) =>
        Map.ToSource(TextSpan.FromBounds(start, end)).Should().Be(TextSpan.FromBounds(sourceStart, sourceEnd));

    [Theory]
    [InlineData(0, 0), InlineData(2, 10), InlineData(7, 23)]
    public void An_empty_span_has_a_place(int prose, int source) => Map.ToSource(new TextSpan(prose, 0)).Should().Be(new TextSpan(source, 0));

    [Fact]
    public void A_shifted_map_is_equal_to_one_made_there()
    {
        Map.Shift(5).ToSource(new TextSpan(5, 1)).Should().Be(new TextSpan(26, 1));
        SourceMap.Window(0, 3).Shift(5).Should().Be(SourceMap.Window(5, 3)).And.NotBe(SourceMap.Window(5, 4));
        SourceMap.Window(5, 3).GetHashCode().Should().Be(SourceMap.Window(0, 3).Shift(5).GetHashCode());
    }

    [Fact]
    public void A_window_is_an_identity_and_a_map_with_an_entity_is_not()
    {
        SourceMap.Window(3, 4).IsIdentity.Should().BeTrue();
        SourceMap.Create([]).IsIdentity.Should().BeTrue();
        Map.IsIdentity.Should().BeFalse();
    }

    [Fact]
    public void No_prose_has_no_source() => SourceMap.Create([]).ToSource(default).Should().Be(default(TextSpan));
}

using TextLint.Syntax.Text;

namespace TextLint.Syntax.Tests.Text;

public sealed class TextSpanTests
{
    private static readonly TextSpan Span = TextSpan.FromBounds(2, 5);

    [Theory]
    [InlineData(1, false), InlineData(2, true), InlineData(4, true), InlineData(5, false)]
    public void The_end_is_not_in_the_span(int offset, bool isIn) => Span.Contains(offset).Should().Be(isIn);

    [Theory]
    [InlineData(2, 5, true, true, true), InlineData(3, 4, true, true, true), InlineData(1, 3, false, true, true), InlineData(0, 2, false, false, true)]
    [InlineData(5, 7, false, false, true), InlineData(6, 7, false, false, false), InlineData(5, 5, false, false, true), InlineData(3, 3, true, true, true), InlineData(2, 2, true, false, true)]
    public void Spans_lie_within_overlap_or_touch(int start, int end, bool contains, bool overlaps, bool touches)
    {
        var other = TextSpan.FromBounds(start, end);
        (Span.Contains(other), Span.OverlapsWith(other), Span.IntersectsWith(other)).Should().Be((contains, overlaps, touches));
    }

    [Fact]
    public void Spans_are_ordered_by_start_then_by_end()
    {
        new[] { new TextSpan(3, 1), new TextSpan(2, 4), new TextSpan(2, 1) }.Order().Should().Equal(new TextSpan(2, 1), new TextSpan(2, 4), new TextSpan(3, 1));
        (new TextSpan(2, 1) < new TextSpan(2, 4) && new TextSpan(3, 0) >= new TextSpan(2, 9)).Should().BeTrue();
    }

    [Fact]
    public void An_end_before_its_start_is_refused()
    {
        var act = () => TextSpan.FromBounds(5, 2);
        act.Should().Throw<ArgumentOutOfRangeException>();
    }
}

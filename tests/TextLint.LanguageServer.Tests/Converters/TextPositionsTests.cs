using System.Text;
using CsCheck;
using TextLint.LanguageServer.Protocol;
using TextLint.Syntax.Text;

namespace TextLint.LanguageServer.Converters;

public sealed class TextPositionsTests
{
    // Characters of one, two, three and four UTF-8 bytes, every line break, halves of pairs.
    private static readonly Gen<string> s_texts = Gen.OneOf("a", "é", "“", "🗞", "\n", "\r\n", "\r", "\0", "\uD83D", "\uDCF0", "Ф", " ")
        .Array[0, 60].Select(string.Concat);

    private static readonly Gen<PositionEncoding> s_encodings = Gen.OneOf(PositionEncoding.Utf16, PositionEncoding.Utf8);

    [Fact]
    public void Counts_characters_in_the_agreed_encoding()
    {
        var text = SourceText.From("Zoë said\n“Très bien” 🗞 now");
        var now = text.ToString().IndexOf("now", StringComparison.Ordinal);

        new TextPositions(text, PositionEncoding.Utf16).ToPosition(now).Should().Be(new Position(1, 15));
        new TextPositions(text, PositionEncoding.Utf8).ToPosition(now).Should().Be(new Position(1, 22));
    }

    [Fact]
    public void A_position_leads_back_to_its_offset() =>
        Gen.Select(s_texts, s_encodings, Gen.Int[0, 200]).Sample((text, encoding, at) =>
        {
            var positions = new TextPositions(SourceText.From(text), encoding);
            var offset = OutsideOfPairsAndBreaks(text, Math.Min(at, text.Length));
            positions.ToOffset(positions.ToPosition(offset)).Should().Be(offset);
        });

    [Fact]
    public void Utf8_characters_are_the_bytes_from_the_start_of_the_line() =>
        Gen.Select(s_texts.Array[1, 80].Select(string.Concat), Gen.Int[0, 5000]).Sample((text, at) =>
        {
            var source = SourceText.From(text);
            var offset = OutsideOfPairsAndBreaks(text, Math.Min(at, text.Length));
            var start = source.GetLineFromPosition(offset).Span.Start;
            new TextPositions(source, PositionEncoding.Utf8).ToPosition(offset).Character
                .Should().Be(Encoding.UTF8.GetByteCount(text.AsSpan(start, offset - start)));
        });

    [Fact]
    public void Any_position_gives_an_offset_of_the_text() =>
        Gen.Select(s_texts, s_encodings, Gen.Int, Gen.Int).Sample((text, encoding, line, character) =>
            new TextPositions(SourceText.From(text), encoding).ToOffset(new Position(line, character)).Should().BeInRange(0, text.Length));

    [Fact]
    public void Past_the_end_of_a_line_is_its_end()
    {
        var text = SourceText.From("ab\r\ncd");
        foreach (var encoding in Enum.GetValues<PositionEncoding>())
        {
            var positions = new TextPositions(text, encoding);
            positions.ToOffset(new Position(0, 99)).Should().Be(2);
            positions.ToOffset(new Position(0, int.MaxValue)).Should().Be(2);
            positions.ToOffset(new Position(7, 0)).Should().Be(text.Length);
            positions.ToOffset(new Position(-1, 0)).Should().Be(0);
        }
    }

    [Fact]
    public void Inside_a_character_is_its_start() =>
        new TextPositions(SourceText.From("é🗞x"), PositionEncoding.Utf8).ToOffset(new Position(0, 4)).Should().Be(1);

    [Fact]
    public void A_range_that_runs_backwards_is_turned_around() =>
        new TextPositions(SourceText.From("one two"), PositionEncoding.Utf16)
            .ToSpan(new ProtocolRange(new Position(0, 5), new Position(0, 2))).Should().Be(new TextSpan(2, 3));

    [Fact]
    public void Many_positions_on_one_long_line_stay_cheap()
    {
        // With a count from the start of the line for each of them this would read 500 billion units.
        var text = SourceText.From(string.Concat(Enumerable.Repeat("naïve ", 500_000)));
        var positions = new TextPositions(text, PositionEncoding.Utf8);
        for (var i = 0; i < 500_000; i++) positions.ToPosition(i * 6).Character.Should().Be(i * 7);
    }

    // Between CR and LF there is no position, and in UTF-8 none between the halves of a pair.
    private static int OutsideOfPairsAndBreaks(string text, int offset)
    {
        if (offset == 0 || offset == text.Length) return offset;
        var isInside = char.IsSurrogatePair(text[offset - 1], text[offset]) || (text[offset - 1] == '\r' && text[offset] == '\n');
        return isInside ? offset - 1 : offset;
    }
}

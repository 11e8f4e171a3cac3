using CsCheck;

namespace TextLint.Semantics.Tests.Quotations.Speakers;

/// <summary>What holds for every text.</summary>
public sealed class SpeakerProperties
{
    private static readonly string[] s_pieces =
    [
        "\"", "“", "”", "'", "‘", "’", "«", "»", ",", ".", ":", ";", "?", " – ", "(", ")", "\n\n", "# ", "> ", " ", " said ", " Ann Lundgren ", " Lundgren's ", " she ", " who ", " according to ", " by ",
        " the mayor of ", " saying ", " was called ", " and ", " on Monday ", " They ", "the claims", "Springfield, Illinois", " I ", " described as ", "!",
    ];

    [Fact]
    public void Any_text_has_speakers_that_stand_in_it() => Gen.Int[0, s_pieces.Length - 1].Array[0, 60].Sample(picks => Check(string.Concat(picks.Select(i => s_pieces[i]))));

    [Fact]
    public void Any_string_can_be_read() => Gen.String.Sample(text => Check(text));

    [Fact]
    public void A_long_text_without_stops_is_read()
    {
        foreach (var piece in s_pieces) Check(string.Concat(Enumerable.Repeat("\"a\" " + piece, 5_000)));
    }

    private static void Check(string text)
    {
        var model = Read.Model(text);
        foreach (var quotation in model.Quotations.All)
        {
            var speaker = model.GetSpeaker(quotation);
            if (speaker.Source == SpeakerSource.None) speaker.Should().BeSameAs(Speaker.None);
            else model.Document.Blocks[speaker.Block].GetString(speaker.Span).Should().Be(speaker.Text);
        }
    }
}

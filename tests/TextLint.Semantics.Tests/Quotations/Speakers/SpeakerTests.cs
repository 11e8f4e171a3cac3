namespace TextLint.Semantics.Tests.Quotations.Speakers;

/// <summary>Who said it, as a journalist writes it.</summary>
public sealed class SpeakerTests
{
    private const string Ann = "Ann Lundgren";

    [Theory]
    [InlineData("\"The ferry will stop in May,\" Ann Lundgren said.")]
    [InlineData("\"The ferry will stop in May,\" said Ann Lundgren.")]
    [InlineData("\"The ferry will stop in May\", said Ann Lundgren, who heads the harbour board.")]
    [InlineData("\"The ferry will stop in May,\" Ann Lundgren, the mayor of Springfield, said on Tuesday.")]
    [InlineData("\"The ferry will stop in May,\" said the mayor, Ann Lundgren.")]
    [InlineData("\"The ferry will stop in May,\" said harbour board chairwoman Ann Lundgren.")]
    [InlineData("\"The ferry will stop in May,\" Ann Lundgren told Tom Oberlin.")]
    [InlineData("\"Will the ferry stop?\" Ann Lundgren asked.")]
    [InlineData("“The ferry will stop in May,” Ann Lundgren also said.")]
    [InlineData("The ferry is \"a danger to everybody on board\", Ann Lundgren said on Tuesday.")]
    public void A_tag_behind_the_words_names_the_speaker(string text) => Check(text, SpeakerSource.Tag);

    [Theory]
    [InlineData("Ann Lundgren said: \"The ferry will stop in May.\"")]
    [InlineData("Ann Lundgren told reporters, \"The ferry will stop in May.\"")]
    [InlineData("On Monday Ann Lundgren said that \"the ferry will stop in May\".")]
    [InlineData("Ann Lundgren called it \"a danger to everybody on board\".")]
    [InlineData("Ann Lundgren said it was \"a danger\" to Tom Oberlin.")]
    [InlineData("Ann Lundgren, who heads the harbour board, said the ferry was \"a danger\".")]
    [InlineData("The mayor of Springfield, Ann Lundgren, said the ferry was \"a danger\".")]
    [InlineData("Ann Lundgren of Springfield described the ferry as \"a danger\".")]
    [InlineData("The ferry was described by Ann Lundgren as \"a danger\".")]
    [InlineData("In a letter to Tom Oberlin, Ann Lundgren wrote: \"The ferry will stop in May.\"")]
    [InlineData("Ann Lundgren welcomed the plan, calling it \"long overdue\".")]
    [InlineData("Ann Lundgren praised the crew and called the ferry \"a danger\".")]
    [InlineData("Tom Oberlin was told by Ann Lundgren to \"leave at once\".")]
    [InlineData("The ferry was stopped on Tuesday, with Ann Lundgren describing it as \"a danger\".")]
    [InlineData("Ann Lundgren was blunt: \"The ferry will stop in May.\"")]
    public void Words_before_it_name_the_speaker(string text) => Check(text, SpeakerSource.LeadIn);

    [Theory]
    [InlineData("According to Ann Lundgren, the ferry was \"a danger to everybody\".")]
    [InlineData("\"The ferry is a danger to everybody,\" according to Ann Lundgren.")]
    [InlineData("\"The ferry is a danger to everybody,\" according to a letter on Monday by Ann Lundgren.")]
    public void According_to(string text) => Check(text, SpeakerSource.According);

    [Theory]
    [InlineData("\"It will stop,\" Ann Lundgren said. \"It is old.\"")]
    [InlineData("\"It will stop,\" Ann Lundgren said, \"and it is old.\"")]
    public void The_sequel_of_a_split_quotation_is_the_same_speaker_s(string text) =>
        WhoSpeaks.All(Read.Model(text)).Select(s => (s.Name!.Text, s.Source)).Should().Equal((Ann, SpeakerSource.Tag), (Ann, SpeakerSource.Running));

    [Fact]
    public void A_quotation_over_paragraphs_has_one_speaker() =>
        Check("\"It will stop in May,\" said Ann Lundgren.\n\n\"It is old and slow.\n\n\"It leaks too,\" she added.", Ann, Ann);

    [Fact]
    public void A_sentence_is_whose_the_one_before_is_about()
    {
        Check("Ann Lundgren welcomed the plan. \"It will save the ferry for years.\"", SpeakerSource.Sentence);
        Check("The town was angry, and that troubled Ann Lundgren. \"It will save the ferry for years.\"", SpeakerSource.Sentence);
    }

    [Fact]
    public void A_paragraph_that_opens_with_words_and_has_no_tag_goes_on_with_the_speaker_before()
    {
        var speaker = WhoSpeaks.All(Read.Model("\"It will stop in May,\" said Ann Lundgren.\n\n\"It is old and slow, and it leaks.\"")).Last();
        (speaker.Name!.Text, speaker.Source, speaker.Block).Should().Be((Ann, SpeakerSource.PreviousSpeaker, 0));
    }

    [Fact]
    public void A_heading_ends_that() =>
        Check("\"It will stop in May,\" said Ann Lundgren.\n\nThe ferry\n\n\"It is old and slow, and it leaks.\"", Ann, "-");

    [Theory]
    [InlineData("Ann Lundgren opened the bridge. She said it was \"long overdue\".")]
    [InlineData("When Ann Lundgren came, she said it was \"long overdue\".")]
    [InlineData("Ann Lundgren opened the bridge.\n\n\"It is long overdue,\" she said.")]
    [InlineData("Ann Lundgren met Tom Oberlin. She said it was \"long overdue\".")]
    [InlineData("Ann Lundgren spoke to Tom Oberlin. According to her, it was \"long overdue\".")]
    public void A_pronoun_means_the_person_the_text_is_about(string text) => Check(text, SpeakerSource.Pronoun);

    [Fact]
    public void The_words_of_the_speaker_are_where_the_name_stands()
    {
        var model = Read.Model("Mayor Ann Lundgren opened the bridge.\n\n\"It is long overdue,\" she said.");
        var speaker = WhoSpeaks.All(model).Single();
        (speaker.Block, speaker.Text).Should().Be((0, Ann));
        model.Document.Blocks[speaker.Block].GetString(speaker.Span).Should().Be(Ann);
    }

    [Theory]
    [InlineData("the minister", "The minister said it was \"a danger\".")]
    [InlineData("a spokeswoman for the harbour board", "\"It is a danger,\" said a spokeswoman for the harbour board.")]
    [InlineData("police", "Police said it was \"a danger\".")]
    [InlineData("the report", "\"It is a danger,\" the report said.")]
    [InlineData("officials", "Officials told the paper it was \"a danger\".")]
    [InlineData("a man who saw the fire", "A man who saw the fire said it was \"a danger\".", "a man")]
    [InlineData("some of the sailors", "Some of the sailors said they had seen \"a danger\".")]
    [InlineData("the harbour board's letter", "\"It is a danger,\" read the harbour board's letter.")]
    public void A_role_stands_for_a_name(string role, string text, string? shorter = null) => WhoSpeaks.Of(text).Single().ToLowerInvariant().Should().Be(shorter ?? role);

    [Fact]
    public void A_role_that_somebody_of_the_article_has_is_his() =>
        Check("Harbour commissioner Ann Lundgren came on Monday. The commissioner said it was \"a danger\".", SpeakerSource.LeadIn);

    [Fact]
    public void Words_within_words_are_whose_the_outer_words_say()
    {
        Check("\"My brother told me 'go away' twice,\" said Ann Lundgren.", Ann, "My brother");
        Check("\"We saw the 'old and leaky' ferry,\" said Ann Lundgren.", Ann, Ann);
    }

    [Theory]
    [InlineData("de", "„Die Fähre fährt nicht mehr“, sagte Jonas Petersen.")]
    [InlineData("de", "Jonas Petersen sagte: „Die Fähre fährt nicht mehr.“")]
    [InlineData("de", "„Die Fähre fährt nicht mehr“, so Jonas Petersen.")]
    [InlineData("fr", "« Le bac ne passera plus », a déclaré Jonas Petersen.")]
    [InlineData("fr", "Selon Jonas Petersen, le bac est « un danger pour tous ».")]
    [InlineData("fr", "Jonas Petersen est venu lundi. « Le bac ne passera plus », explique-t-il.")]
    [InlineData("es", "«El barco no saldrá más», dijo Jonas Petersen.")]
    [InlineData("es", "Según Jonas Petersen, el barco es «un peligro para todos».")]
    [InlineData("es", "Jonas Petersen afirmó el lunes: «El barco no saldrá más».")]
    public void Other_languages_have_their_own_words(string language, string text) => WhoSpeaks.Of(text, language).Should().Equal("Jonas Petersen");

    private static void Check(string text, SpeakerSource source)
    {
        var speaker = WhoSpeaks.Only(text);
        (speaker.Name?.Text ?? speaker.Text, speaker.Source).Should().Be((Ann, source));
    }

    private static void Check(string text, params string[] speakers) => WhoSpeaks.Of(text).Should().Equal(speakers);
}

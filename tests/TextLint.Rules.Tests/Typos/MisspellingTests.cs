using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Typos;

public sealed class MisspellingTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL1001");

    [Theory]
    [InlineData("The [|goverment|] will close the pier.")]
    [InlineData("They have [|recieved|] nothing from the ministry.")]
    [InlineData("The accident [|occured|] at noon.")]
    [InlineData("It was only the [|begining|] of the strike.")]
    [InlineData("She thanked the [|comittee|] and left.")]
    [InlineData("The [|enviroment|] office [|refered|] the case to a court.")]
    [InlineData("He [|beleives|] that the line pays for itself.")]
    [InlineData("A [|buisness|] of this size needs a [|seperate|] hall.")]
    [InlineData("It happened [|wiht|] no warning.")]
    [InlineData("The fire [|brigde|] came late; [|untill|] then the neighbours had carried water.")]
    public void A_slip_is_found(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("The non-[|goverment|] group met its lawyer.")]
    [InlineData("The well-[|recieved|] plan is off.")]
    [InlineData("It was the [|goverment|]'s plan, and the [|goverment|]’s money.")]
    public void Only_the_part_that_is_wrong_is_marked(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("It closed in [|Febuary|].")]
    [InlineData("The [|Goverment|] of the island resigned.")]
    [InlineData("The [|Ukranian|] crew was saved.")]
    [InlineData("[|Accross|] the bay lie three wrecks.")]
    [InlineData("[|Howver|], nobody asked.")]
    [InlineData("He reports to the [|Commisioner|] of Police.")]
    public void A_slip_with_a_capital_is_found_where_nothing_speaks_for_a_name(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("Ingrid Halvorsen met Pavel Dubrovin, Mr Kestutis and Ms Okonedo-Brandvold in Westmark.")]
    [InlineData("Tyrone Grandison and Kristen Welker spoke; so did Grandison.")]
    [InlineData("J. Simister and Dr Windom sailed from Marbel to Solent.")]
    [InlineData("Abdel Fattah al-Sisi, Ursula von der Leyen, Osama bin Laden, Arnel dela Vega and Hau Lung-bin were named.")]
    [InlineData("Shares in Lufthavn, Norkraft and Zimmer fell.")]
    [InlineData("The Marbel diocese and the bishop of Marbel said nothing.")]
    [InlineData("The Deutsche Welle and the Agence France-Presse had it first.")]
    [InlineData("The Gazeta Prawna, Instituto Cervantes and Cultura Colectiva are papers or not.")]
    public void Names_are_left_alone(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("Visit example.org/goverment, write to recieve@example.org, follow @goverment and #begining.")]
    [InlineData("She uses an iPhone, an eBike and GitHub; McDonald's and YouTube declined to comment.")]
    [InlineData("The FSB, UNHCR, NTO and PHBs, COVID-19, B5N, 10x and H5N1 are no words.")]
    [InlineData("A 5km run, 20°C, £3bn, 1990s and mid-2010s, 4th and 3-2, 30mph and 10-yard.")]
    [InlineData("He said “[W]ithin ten days” and “not want[ing] to face questions”.")]
    [InlineData("The_moongirl posted to alt.religion.kopimism on d/mm/yy.")]
    public void What_is_no_word_is_left_alone(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("'Twas foolin' and 'em singin' rock 'n' roll, y'all.")]
    [InlineData("You should've seen it: sooo loud, noooo end, hmmm.")]
    [InlineData("The colour of the organised labour was grey; the color of the organized labor was gray.")]
    [InlineData("An anti-Muslim, pro-Beijing, ex-minister's non-stop, re-elected, sub-zero, un-American and co-chaired board.")]
    [InlineData("It is unfixable, reimagined, underserved, misconfigured, interagency and counterintuitive, if ladylike and citywide.")]
    [InlineData("The café served a crème brûlée à point to a naïve fiancée; the facade of the cafe is cliché.")]
    [InlineData("He made a bona fide offer en masse, filed a quo warranto petition and asked for a post mortem.")]
    public void Speech_variants_and_well_made_words_are_left_alone(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("The ideation of the hackathon was crowdsourced.")]
    [InlineData("Their learnings and trainings, procurements and webhooks are a codebase.")]
    [InlineData("The skillset of the backend team needs a roadmap.")]
    [InlineData("Acidification, psychometricians, plasmids and etizolam were studied.")]
    [InlineData("The slug Arion subfuscus and the coral Porites cylindrica live there.")]
    public void Rare_words_and_jargon_are_hints_at_most(string text) =>
        s_rule.Run(text + "\n").Where(d => d.Severity != DiagnosticSeverity.Hint).Should().BeEmpty();

    [Fact]
    public void A_rare_word_is_one_hint_whatever_its_number()
    {
        var finding = s_rule.Run("A niqab is not a burka. The niqab was banned.\n\nHer niqab lay there.\n").Should().ContainSingle().Subject;
        finding.Severity.Should().Be(DiagnosticSeverity.Hint);
        finding.Message.Should().Be("\"niqab\" is in no dictionary and stands here 3 times.");
        finding.Related.Should().HaveCount(2);
    }

    [Fact]
    public void What_is_written_three_times_is_meant()
    {
        var finding = s_rule.Run("A goverment rules. The goverment falls. No goverment comes.\n").Should().ContainSingle().Subject;
        finding.Severity.Should().Be(DiagnosticSeverity.Hint);
    }

    [Fact]
    public void A_run_of_another_language_is_one_info_however_long()
    {
        const string Text = "She wrote: \"Así que hay que estar muy alerta al calendario de trabajo, porque nuestro equipo busca talento.\"\n\nHe replied: \"El éxito alcanzado representa una dificultad para nuestra organización.\"\n";
        var finding = s_rule.Run(Text).Should().ContainSingle().Subject;
        finding.Severity.Should().Be(DiagnosticSeverity.Info);
        finding.Related.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("Он сказал, что правительство уйдёт.")]
    [InlineData("यह बहुत बड़ा problem है।")]
    [InlineData("政府は何も言わなかった。")]
    public void Other_scripts_are_left_alone(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("The goverment fell.", DiagnosticSeverity.Error)]
    [InlineData("It was uncomfirmed.", DiagnosticSeverity.Warning)]
    [InlineData("The Goverment fell.", DiagnosticSeverity.Warning)]
    [InlineData("The hackathon was long.", DiagnosticSeverity.Hint)]
    public void The_surer_the_graver(string text, DiagnosticSeverity severity) =>
        s_rule.Run(text + "\n").Should().ContainSingle().Which.Severity.Should().Be(severity);

    [Fact]
    public void The_message_asks_and_the_word_is_left_for_the_word_lists()
    {
        var finding = s_rule.Run("The Goverment's men.\n").Should().ContainSingle().Subject;
        finding.Message.Should().Be("\"Goverment\" is misspelled. Did you mean \"Government\"?");
        finding.Properties[DiagnosticProperties.Word].Should().Be("Goverment");
    }

    [Fact]
    public void The_fix_keeps_capital_and_possessive() => s_rule.VerifyFix("The [|Goverment|]'s men left.\n", "The Government's men left.\n");

    [Fact]
    public void One_of_the_fixes_changes_all_places()
    {
        const string Text = "A goverment rules.\n\nThe goverment falls.\n";
        var model = TextLint.Testing.TestLanguage.English;
        var tree = SyntaxTree.Parse(Text);
        var result = new AnalyzerDriver(RuleCatalog.Instance).Analyze(new AnalysisRequest(tree.Root, AnalysisProfile.Default(model)));
        var actions = new CodeFixEngine(RuleCatalog.Instance).GetCodeActions(result.Diagnostics[0], result.Model);
        actions.Should().OnlyContain(a => a.Applicability == FixApplicability.Unsafe);
        actions[0].Title.Should().Be("Change to \"government\"");
        var all = actions.Single(a => a.Title == "Change all 2 to \"government\"");
        tree.Text.WithChanges(all.Changes).ToString().Should().Be("A government rules.\n\nThe government falls.\n");
    }

    [Fact]
    public void A_word_that_the_publication_knows_is_right() =>
        s_rule.WithKnownNames("goverment").Verify("The goverment fell.\n");
}

using TextLint.Packs.Rules;

namespace TextLint.Packs.Tests.Rules;

/// <summary>What each kind of check finds, with sentences of our own.</summary>
public sealed class RuleSemanticsTests
{
    private static readonly DeclaredRuleOptions s_accepts = new() { AcceptedVocabulary = ["Quay House", "ferryman"] };

    [Fact]
    public void Existence_finds_words_and_not_parts_of_words() =>
        RuleRun.Find("extends: existence\nmessage: \"Not '%s'.\"\nignorecase: true\ntokens: [very, quite]\n", "Very late, the very averyan was quitely quite so.")
            .Should().Equal("Very: Not 'Very'.", "very: Not 'very'.", "quite: Not 'quite'.");

    [Fact]
    public void Raw_is_joined_and_stands_before_the_tokens_or_behind_them()
    {
        RuleRun.Find("extends: existence\nmessage: \"%s\"\nnonword: true\nraw: ['\\b(?:was|were)\\b\\s*']\ntokens: ['\\w+ed', 'sunk']\n", "It was towed and were sunk; it was old.").Should().Equal("was towed: was towed", "were sunk: were sunk");
        RuleRun.Find("extends: existence\nmessage: \"%s\"\nnonword: true\nappend: true\nraw: [' ?!']\ntokens: [stop, go]\n", "Go! stop ! stop").Should().Equal("stop !: stop !");
    }

    [Fact]
    public void A_group_split_over_tokens_is_read_as_one() =>
        RuleRun.Find("extends: existence\nmessage: \"%s\"\ntokens: ['(?:harbou', 'harbo)r']\n", "harbor harbour harbourr", RuleDialect.Vale).Should().Equal("harbor: harbor", "harbour: harbour");

    [Fact]
    public void The_longest_form_of_a_swap_has_the_word() =>
        RuleRun.Find("extends: substitution\nmessage: \"Use '%s', not '%s'.\"\nswap:\n  post: mail\n  post office: mail office\n", "the post office and the post")
            .Should().Equal("post office: Use 'mail office', not 'post office'.", "post: Use 'mail', not 'post'.");

    [Fact]
    public void A_swap_takes_groups_capitals_and_choices()
    {
        RuleRun.Fix("extends: substitution\nmessage: \"%s\"\nswap:\n  '(\\d+) percent': $1%\n", "about 40 percent").Should().Be("about 40%");
        RuleRun.Fix("extends: substitution\nmessage: \"%s\"\nignorecase: true\ncapitalize: true\nswap:\n  towards: toward\n", "Towards noon, towards night").Should().Be("Toward noon, toward night");
        RuleRun.Find("extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\naction: {name: replace}\nswap:\n  cell phone: phone|mobile phone\n", "a cell phone").Should().Equal("cell phone: Use 'phone' or 'mobile phone' instead of 'cell phone'.");
    }

    [Fact]
    public void A_form_that_is_right_already_is_let_pass() =>
        RuleRun.Find("extends: substitution\nmessage: \"Use '%s'.\"\nignorecase: true\nswap:\n  nato: NATO\n", "NATO, Nato").Should().Equal("Nato: Use 'NATO'.");

    [Fact]
    public void Exceptions_of_Vale_excuse_what_holds_them_and_ours_what_they_hold()
    {
        const string Rule = "extends: existence\nmessage: \"%s\"\ntokens: ['\\w+ ferry', quay]\nexceptions: [old, the quay]\n";
        RuleRun.Find(Rule, "an old ferry at the quay", RuleDialect.Vale).Should().BeEmpty();
        RuleRun.Find(Rule, "an old ferry at the quay").Should().Equal("old ferry: old ferry");
    }

    [Fact]
    public void Accepted_words_excuse_unless_a_rule_says_they_do_not()
    {
        const string Rule = "extends: existence\nmessage: \"%s\"\ntokens: [Quay House, ferryman]\n";
        RuleRun.Find(Rule, "The ferryman of Quay House", options: s_accepts).Should().BeEmpty();
        RuleRun.Find(Rule + "vocab: false\n", "The ferryman of Quay House", options: s_accepts).Should().HaveCount(2);
    }

    [Fact]
    public void Neighbours_excuse_where_they_stand_right_before_or_behind()
    {
        const string Rule = "extends: existence\nmessage: \"%s\"\ntokens: [state]\nexcept-before: [head of]\nexcept-after: [visit, funeral]\n";
        RuleRun.Find(Rule, "The head of state, a state funeral, the state, ahead of the state").Should().HaveCount(2);
    }

    [Fact]
    public void Occurrence_counts_in_its_unit()
    {
        const string Rule = "extends: occurrence\nmessage: \"%s words\"\nscope: sentence\nmax: 4\ntoken: '\\b\\w+\\b'\n";
        RuleRun.Find(Rule, "It rained all day long. It stopped.").Should().Equal("It: 5 words");
        RuleRun.Find("extends: occurrence\nmessage: \"%d\"\nmin: 2\ntoken: x\n", "x").Should().Equal("x: 1");
    }

    [Fact]
    public void Repetition_compares_neighbours_within_a_sentence() =>
        RuleRun.Find("extends: repetition\nmessage: \"'%s' twice\"\nalpha: true\nignorecase: true\ntokens: ['[^\\s.!?]+']\n", "The the ferry left. Left was nobody, 1 1.").Should().Equal("The the: 'the' twice");

    [Fact]
    public void Consistency_looks_at_the_whole_file()
    {
        const string Rule = "extends: consistency\nmessage: \"Mixed '%s'\"\nignorecase: true\neither:\n  adviser: advisor\n";
        RuleRun.Find(Rule, "The adviser left.\n\nNobody came.\n\nAn advisor stayed.\n\nThe adviser came back.").Should().Equal("advisor: Mixed 'advisor'", "adviser: Mixed 'adviser'");
        RuleRun.Find(Rule, "The adviser left.\n\nThe adviser came back.").Should().BeEmpty();
    }

    [Fact]
    public void Conditional_asks_for_what_comes_first()
    {
        const string Rule = "extends: conditional\nmessage: \"'%s' is not spelled out\"\nfirst: '\\b([A-Z]{3,5})\\b'\nsecond: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\nexceptions: [BBC]\n";
        RuleRun.Find(Rule, "The NHB met.\n\nThe Northern Harbour Board (NHB) runs boats.\n\nThe NHB and the BBC and the QRS met.").Should().Equal("NHB: 'NHB' is not spelled out", "QRS: 'QRS' is not spelled out");
    }

    [Theory]
    [InlineData("$sentence", "# Ferry to the Islands Stops in Winter", 1)]
    [InlineData("$sentence", "# Ferry to the islands stops in winter", 0)]
    [InlineData("$title", "# Ferry to the Islands Stops in Winter", 0)]
    [InlineData("$title", "# Ferry to the islands stops in winter", 1)]
    [InlineData("$upper", "# FERRY", 0)]
    [InlineData("$lower", "# Ferry", 1)]
    [InlineData("[A-Z].+[?]", "# Who pays?", 0)]
    public void Capitalization_holds_a_heading_against_its_case(string match, string text, int findings) =>
        RuleRun.Find($"extends: capitalization\nmessage: \"'%s', not '%s'\"\nscope: heading\nmatch: '{match}'\n", text).Should().HaveCount(findings);

    [Fact]
    public void Metrics_are_formulas_over_the_file()
    {
        RuleRun.Find("extends: metric\nmessage: \"%s words a sentence\"\nformula: words / sentences\ncondition: '> 3'\n", "It rained all day. It stopped.").Should().BeEmpty();
        RuleRun.Find("extends: metric\nmessage: \"%s\"\nformula: |\n  0.5 * (words + math.sqrt(4))\ncondition: '>= 4'\n", "It rained all day. It stopped.").Should().Equal("I: 4.00");
    }

    [Fact]
    public void A_limit_holds_for_the_file() =>
        RuleRun.Find("extends: existence\nmessage: \"%s\"\nlimit: 2\ntokens: [very]\n", "very\n\nvery very\n\nvery").Should().HaveCount(2);

    [Fact]
    public void Raw_scope_sees_the_markup() =>
        RuleRun.Find("extends: existence\nmessage: \"%s\"\nscope: raw\nnonword: true\ntokens: ['\\*\\*']\n", "A **bold** word").Should().HaveCount(2);

    [Fact]
    public void Terms_know_their_inflections_their_headlines_and_their_neighbours()
    {
        const string Rule = "extends: terms\nterms:\n- {prefer: email, variants: [e-mail, E-mail], inflect: true, why: One word.}\n- {prefer: the United Nations, variants: [the UN], headline: UN, except-after: [charter]}\n";
        RuleRun.Find(Rule, "Two e-mails, an e-mail's end, email.").Should().Equal("e-mails: Write 'emails', not 'e-mails'. One word.", "e-mail's: Write 'email's', not 'e-mail's'. One word.");
        RuleRun.Fix(Rule, "# The ferry and the UN\n\nAll say the UN charter; the UN said.").Should().Be("# The ferry and UN\n\nAll say the UN charter; the United Nations said.");
    }

    [Theory]
    [InlineData("action: {name: remove}", "It was  late.")]
    [InlineData("action: {name: replace, params: [rather, quite]}", "It was rather late.")]
    [InlineData("action: {name: edit, params: [regex, 'e', 'E']}", "It was vEry late.")]
    [InlineData("action: {name: edit, params: [trim_right, 'ry']}", "It was ve late.")]
    [InlineData("action: {name: edit, params: [truncate, 'r']}", "It was ve late.")]
    [InlineData("action: {name: edit, params: [split, 'r', 0]}", "It was ve late.")]
    public void Actions_are_fixes(string action, string expected) =>
        RuleRun.Fix($"extends: existence\nmessage: \"%s\"\ntokens: [very]\n{action}\n", "It was very late.").Should().Be(expected);

    [Fact]
    public void A_rule_that_gives_up_says_so_and_the_others_go_on() =>
        RuleRun.Find("extends: existence\nmessage: \"%s\"\nnonword: true\ntokens: ['(?:a+)+(?=b)']\n", new string('a', 3000)).Should().ContainSingle().Which.Should().Contain("house.rule failed on this text");
}

using TextLint.Packs.Rules;
using TextLint.Testing;

namespace TextLint.Packs.Tests.Rules;

/// <summary>Rules of parts of speech, with the shapes that public styles give them and sentences of our own.</summary>
public sealed class SequenceTests
{
    [Theory]
    [InlineData("  - {tag: VB|VBP, pattern: '(?:lookup)'}", "You can lookup the value.", "lookup")]
    [InlineData("  - {tag: VB|VBP, pattern: '(?:lookup)'}", "You can repair the lookup.", null)]
    [InlineData("  - {tag: NN, pattern: '(?:look-up)'}", "The look-up failed.", "look-up")]
    [InlineData("  - {tag: NN, pattern: '(?:look-up)'}", "You can look-up the value.", null)]
    [InlineData("  - {tag: VB|VBD|VBG|VBN|VBP|VBZ, pattern: '(?:plug-in|plugin)'}", "You can plug-in the cable.", "plug-in")]
    [InlineData("  - {tag: VB|VBD|VBG|VBN|VBP|VBZ, pattern: '(?:plug-in|plugin)'}", "Install the plug-in.", null)]
    [InlineData("  - {tag: NN|JJ, pattern: 'install(?:\\s|$)'}", "The install failed.", "install")]
    [InlineData("  - {tag: NN|JJ, pattern: 'install(?:\\s|$)'}", "They install the pumps.", null)]
    [InlineData("  - {pattern: '(?:backend|frontend)'}\n  - {tag: NN}", "The backend server is slow.", "backend server")]
    [InlineData("  - {pattern: '(?:backend|frontend)'}\n  - {tag: NN}", "The backend is slow.", null)]
    [InlineData("  - {pattern: '\\b(?:data|metadata)\\b'}\n  - {tag: VBP, skip: 5}", "The data from the harbour are old.", "data from the harbour are")]
    [InlineData("  - {pattern: '\\b(?:data|metadata)\\b'}\n  - {tag: VBP, skip: 5}", "The data is old.", null)]
    [InlineData("  - {tag: NN, pattern: '(?:data|metadata)'}\n  - {tag: VBZ, skip: 4}", "Metadata for this one purpose is kept.", "Metadata for this one purpose is")]
    [InlineData("  - {tag: NN, pattern: '(?:data|metadata)'}\n  - {tag: VBZ, skip: 4}", "Metadata for this one other purpose is kept.", null)]
    [InlineData("  - {tag: NN|NNS}\n  - {pattern: '\\busing\\b'}", "She opened the gate using a lever.", "gate using")]
    [InlineData("  - {tag: NN|NNS}\n  - {pattern: '\\busing\\b'}", "If you are using the lever, stop.", null)]
    [InlineData("  - {tag: NN|NNS}\n  - {pattern: '\\busing\\b'}", "Switching to using cloud disks helped, as guidelines about using them say.", null)]
    [InlineData("  - {pattern: '\\b[A-Z]{2,}'}\n  - {pattern: \"'s\"}\n  - {tag: NN, negate: true}", "All API's are down.", "API's are")]
    [InlineData("  - {pattern: '\\b[A-Z]{2,}'}\n  - {pattern: \"'s\"}\n  - {tag: NN, negate: true}", "The API's owner left.", null)]
    [InlineData("  - {tag: NN}\n  - {pattern: \"'s\"}\n  - {pattern: are}", "The boat's are painted.", "boat's are")]
    [InlineData("  - {tag: NN}\n  - {pattern: \"'s\"}\n  - {pattern: are}", "The boat's owners are here.", null)]
    [InlineData("  - {tag: MD}\n  - {pattern: be}\n  - {tag: JJ}\n  - {tag: VB|VBN}", "It would be great write a book.", "would be great write")]
    [InlineData("  - {tag: MD}\n  - {pattern: be}\n  - {tag: JJ}\n  - {tag: VB|VBN}", "It would be great to write a book.", null)]
    [InlineData("  - {tag: JJS, skip: 3}\n  - {pattern: of}\n  - {pattern: all}\n  - {pattern: times}", "He is the greatest chess player of all times.", "greatest chess player of all times")]
    [InlineData("  - {tag: JJS, skip: 3}\n  - {pattern: of}\n  - {pattern: all}\n  - {pattern: times}", "It was a song of all times.", null)]
    [InlineData("  - {tag: NN, pattern: meet}\n  - {pattern: up}", "Come to the meet up.", "meet up")]
    [InlineData("  - {tag: NN, pattern: meet}\n  - {pattern: up}", "They meet up on Mondays.", null)]
    public void A_sequence_is_found_where_all_of_its_places_are(string tokens, string text, string? found)
    {
        var rule = "extends: sequence\nmessage: 'No.'\nignorecase: false\ntokens:\n" + tokens + "\n";
        RuleRun.Find(rule, text, RuleDialect.Vale, language: TestLanguage.English).Should().Equal(found is null ? [] : [found + ": No."]);
    }

    [Fact]
    public void A_message_addresses_the_words() =>
        RuleRun.Find("extends: sequence\nmessage: 'real-time %[3]s'\ntokens:\n  - pattern: real\n  - pattern: time\n  - tag: NN\n", "We saw real time figures.", RuleDialect.Vale, language: TestLanguage.English)
            .Should().Equal("real time figures: real-time figures");

    [Theory]
    [InlineData("", 1)]
    [InlineData("scope: ~heading\n", 2)]
    [InlineData("scope: list\n", 1)]
    [InlineData("scope: heading\n", 1)]
    [InlineData("scope: [heading, list]\n", 2)]
    [InlineData("scope: ~paragraph\n", 2)]
    [InlineData("scope: raw\n", 0)]
    public void Sentences_are_those_of_paragraphs_or_of_the_scope(string scope, int count) =>
        RuleRun.Find("extends: sequence\nmessage: 'No.'\n" + scope + "tokens:\n  - pattern: gate\n  - tag: VBZ\n", "# The gate is open\n\nA man at the gate is tired.\n\n- The gate is shut.\n", RuleDialect.Vale, language: TestLanguage.English)
            .Should().HaveCount(count).And.AllBe("gate is: No.");

    [Fact]
    public void A_language_without_parts_of_speech_is_silent() =>
        RuleRun.Find("extends: sequence\nmessage: 'No.'\ntokens:\n  - pattern: gate\n", "The gate is open.", RuleDialect.Vale).Should().BeEmpty();

    [Fact]
    public void An_edit_fills_its_groups() =>
        RuleRun.Fix("extends: existence\nmessage: '%s'\naction: {name: edit, params: [regex, '(\\w+)( using)', '$1 by using']}\ntokens: ['gate using']\n", "The gate using it.", RuleDialect.Vale).Should().Be("The gate by using it.");

    [Fact]
    public void In_Vale_a_pattern_may_fit_a_part_of_a_word_and_ours_are_of_whole_words()
    {
        const string Rule = "extends: sequence\nmessage: 'No.'\ntokens:\n  - {pattern: gate}\n";
        RuleRun.Find(Rule, "The gates are open.", RuleDialect.Vale, language: TestLanguage.English).Should().Equal("gates: No.");
        RuleRun.Find(Rule, "The gates are open.", language: TestLanguage.English).Should().BeEmpty();
    }

    [Fact]
    public void The_nearest_words_are_taken_where_several_fit() =>
        RuleRun.Find("extends: sequence\nmessage: '%s'\ntokens:\n  - {tag: NN, skip: 4}\n  - {pattern: near}\n  - {tag: NN, skip: 4}\n", "The boat at the pier lay near the gate by the road.", RuleDialect.Vale, language: TestLanguage.English)
            .Should().Equal("pier lay near the gate: pier");

    [Fact]
    public void Every_place_is_reported_and_places_do_not_cross_sentences() =>
        RuleRun.Find("extends: sequence\nmessage: 'No.'\ntokens:\n  - {tag: NN}\n  - {pattern: using}\n", "We see a gate. Using it is fun. A man using a boat saw a cat using a chair.", RuleDialect.Vale, language: TestLanguage.English)
            .Should().Equal("man using: No.", "cat using: No.");
}

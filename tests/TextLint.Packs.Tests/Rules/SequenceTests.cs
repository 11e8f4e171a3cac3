using TextLint.Packs.Rules;
using TextLint.Testing;

namespace TextLint.Packs.Tests.Rules;

/// <summary>Rules of parts of speech, with the shapes that public styles give them and sentences of our own.</summary>
public sealed class SequenceTests
{
    [Theory]
    [InlineData("  - {tag: VB|VBP, pattern: '(?:lookup)'}", "You can lookup the value.", "lookup")]
    [InlineData("  - {tag: VB|VBP, pattern: '(?:lookup)'}", "You can repair the lookup.", null)]
    [InlineData("  - {tag: NN|JJ, pattern: 'install(?:\\s|$)'}", "The install failed.", "install")]
    [InlineData("  - {tag: NN|JJ, pattern: 'install(?:\\s|$)'}", "They install the pumps.", null)]
    [InlineData("  - {pattern: '\\b(?:data|metadata)\\b'}\n  - {tag: VBP, skip: 5}", "The data from the harbour are old.", "data from the harbour are")]
    [InlineData("  - {pattern: '\\b(?:data|metadata)\\b'}\n  - {tag: VBP, skip: 5}", "The data is old.", null)]
    [InlineData("  - {tag: NN|NNS}\n  - {pattern: '\\busing\\b'}", "She opened the gate using a lever.", "gate using")]
    [InlineData("  - {pattern: '\\b[A-Z]{2,}'}\n  - {pattern: \"'s\"}\n  - {tag: NN, negate: true}", "All API's are down.", "API's are")]
    [InlineData("  - {pattern: '\\b[A-Z]{2,}'}\n  - {pattern: \"'s\"}\n  - {tag: NN, negate: true}", "The API's owner left.", null)]
    public void A_sequence_is_found_where_all_of_its_places_are(string tokens, string text, string? found)
    {
        var rule = "extends: sequence\nmessage: 'No.'\nignorecase: false\ntokens:\n" + tokens + "\n";
        RuleRun.Find(rule, text, RuleDialect.Vale, language: TestLanguage.English).Should().Equal(found is null ? [] : [found + ": No."]);
    }

    [Fact]
    public void A_message_addresses_the_words() =>
        RuleRun.Find("extends: sequence\nmessage: 'real-time %[3]s'\ntokens:\n  - pattern: real\n  - pattern: time\n  - tag: NN\n", "We saw real time figures.", RuleDialect.Vale, language: TestLanguage.English)
            .Should().Equal("real time figures: real-time figures");

    [Fact]
    public void A_scope_narrows_where_sentences_are_looked_at() =>
        RuleRun.Find("extends: sequence\nmessage: 'No.'\nscope: ~paragraph\ntokens:\n  - pattern: gate\n", "The gate is open.", RuleDialect.Vale, language: TestLanguage.English).Should().BeEmpty();

    [Fact]
    public void A_language_without_parts_of_speech_is_silent() =>
        RuleRun.Find("extends: sequence\nmessage: 'No.'\ntokens:\n  - pattern: gate\n", "The gate is open.", RuleDialect.Vale).Should().BeEmpty();

    [Fact]
    public void An_edit_fills_its_groups() =>
        RuleRun.Fix("extends: existence\nmessage: '%s'\naction: {name: edit, params: [regex, '(\\w+)( using)', '$1 by using']}\ntokens: ['gate using']\n", "The gate using it.", RuleDialect.Vale).Should().Be("The gate by using it.");
}

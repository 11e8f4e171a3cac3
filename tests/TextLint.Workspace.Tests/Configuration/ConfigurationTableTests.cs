namespace TextLint.Workspaces.Tests.Configuration;

/// <summary>The one table of what configuration means: files, a path, what holds.</summary>
public sealed class ConfigurationTableTests
{
    [Theory]

    // Nothing said.
    [InlineData("", "a.txt", "double-space=warning long-sentence=off language=en-US words= residue=")]
    [InlineData("== textlint.yml\n", "a.txt", "double-space=warning")]
    [InlineData("== textlint.yml\nrules:\nwords:\nextends:\n", "a.txt", "double-space=warning words=")]

    // Severities.
    [InlineData("== textlint.yml\nrules: {double-space: error, double-word: hint, undefined-acronym: off, long-sentence: on}", "a.txt", "double-space=error double-word=hint undefined-acronym=off long-sentence=info")]
    [InlineData("== textlint.yml\nrules: {TL1010: info}", "a.txt", "double-space=info")]
    [InlineData("== textlint.yml\nrules: {Double-Space: Off, tl1002: ERROR}", "a.txt", "double-space=off double-word=error")]
    [InlineData("== textlint.yml\nrules: {double-space: {severity: error}}", "a.txt", "double-space=error")]

    // Categories and beginnings of ids; the narrower wins wherever it stands.
    [InlineData("== textlint.yml\nrules: {typos: off}", "a.txt", "double-space=off double-word=off undefined-acronym=warning")]
    [InlineData("== textlint.yml\nrules: {double-space: error, Typos: off}", "a.txt", "double-space=error double-word=off")]
    [InlineData("== textlint.yml\nrules: {TL4: info}", "a.txt", "undefined-acronym=info unused-acronym=info double-space=warning")]
    [InlineData("== textlint.yml\nrules: {TL4002: error, TL400: hint, TL4: info}", "a.txt", "undefined-acronym=hint unused-acronym=error")]
    [InlineData("== textlint.yml\nrules: {Style: on, Typos: {severity: hint}}", "a.txt", "long-sentence=info double-space=hint")]

    // Options.
    [InlineData("== textlint.yml\nrules: {undefined-acronym: {min-uses: 3, headings: false, strictness: strict}}", "a.txt", "min-uses=3 headings=false strictness=strict undefined-acronym=warning")]
    [InlineData("== textlint.yml\nrules: {undefined-acronym: {severity: error, min-uses: 9}}", "a.txt", "min-uses=9 undefined-acronym=error")]

    // Words, phrases, language.
    [InlineData("== textlint.yml\nlanguage: en-gb\nwords: [Velden, no, 1.10]\nresidue: Read more from the desk", "a.txt", "language=en-GB words=1.10,Velden,no")]
    [InlineData("== textlint.yml\nresidue: [Ahoy, Avast, Ahoy]", "a.txt", "residue=Ahoy,Avast")]

    // The nearest file holds alone.
    [InlineData("== textlint.yml\nrules: {double-space: error}\n== desk/textlint.yml\nrules: {double-word: error}", "desk/a.txt", "double-space=warning double-word=error")]
    [InlineData("== textlint.yml\nrules: {double-space: error}\n== desk/textlint.yml\nrules: {double-word: error}", "desk/deep/er/a.txt", "double-space=warning double-word=error")]
    [InlineData("== textlint.yml\nrules: {double-space: error}\n== desk/textlint.yml\nrules: {double-word: error}", "a.txt", "double-space=error double-word=warning")]

    // Extends: the extended first, in their order, then the file's own.
    [InlineData("== textlint.yml\nrules: {double-space: error}\n== desk/textlint.yml\nextends: ../textlint.yml\nrules: {double-word: error}", "desk/a.txt", "double-space=error double-word=error")]
    [InlineData("== textlint.yml\nextends: [a.yml, b.yml]\nrules: {double-word: off}\n== a.yml\nrules: {double-space: hint, double-word: hint, unused-acronym: hint}\n== b.yml\nrules: {double-space: error, double-word: error}", "x.txt", "double-space=error double-word=off unused-acronym=hint")]
    [InlineData("== textlint.yml\nextends: a.yml\nrules: {Typos: off}\n== a.yml\nrules: {double-space: error}", "x.txt", "double-space=off")]
    [InlineData("== textlint.yml\nextends: a.yml\nrules: {double-space: on}\n== a.yml\nrules: {double-space: off}", "x.txt", "double-space=warning")]
    [InlineData("== textlint.yml\nextends: house/a.yml\nwords: [own]\n== house/a.yml\nextends: b.yml\ndictionaries: w.txt\n== house/b.yml\nlanguage: en-GB\n== house/w.txt\nVelden", "x.txt", "words=Velden,own language=en-GB")]
    [InlineData("== textlint.yml\nextends: [a.yml, b.yml]\n== a.yml\nextends: base.yml\nrules: {double-space: error}\n== b.yml\nextends: base.yml\n== base.yml\nrules: {double-space: hint}", "x.txt", "double-space=error")]

    // Overrides, in order, by the path from the file's folder.
    [InlineData("== textlint.yml\noverrides:\n- {files: '*.md', rules: {double-space: off}}", "a.md", "double-space=off")]
    [InlineData("== textlint.yml\noverrides:\n- {files: '*.md', rules: {double-space: off}}", "a.txt", "double-space=warning")]
    [InlineData("== textlint.yml\noverrides:\n- {files: ['sport/**', 'arts/**'], language: en-GB, words: goal}\n- {files: 'sport/live/**', language: en-US}", "sport/a.txt", "language=en-GB words=goal")]
    [InlineData("== textlint.yml\noverrides:\n- {files: ['sport/**', 'arts/**'], language: en-GB, words: goal}\n- {files: 'sport/live/**', language: en-US}", "sport/live/a.txt", "language=en-US words=goal")]
    [InlineData("== textlint.yml\noverrides:\n- {files: 'sport/**', exclude: 'sport/live/**', language: en-GB}", "sport/live/a.txt", "language=en-US")]
    [InlineData("== textlint.yml\nextends: a.yml\nlanguage: en-US\n== a.yml\noverrides:\n- {files: '**/*.txt', language: en-GB, residue: [Ahoy]}", "x.txt", "language=en-US residue=Ahoy")]
    [InlineData("== textlint.yml\noverrides:\n- {files: 'desk/**', language: en-GB}\n== desk/textlint.yml\nextends: ../textlint.yml", "desk/x.txt", "language=en-GB")]
    [InlineData("== desk/textlint.yml\nextends: ../house/a.yml\n== house/a.yml\noverrides:\n- {files: 'sport/**', language: en-GB}", "desk/sport/x.txt", "language=en-GB")]

    // Articles left out.
    [InlineData("== textlint.yml\nexclude: 'drafts/**'", "drafts/a.txt", "excluded")]
    [InlineData("== textlint.yml\nexclude: ['drafts/**', '*.html']", "desk/a.txt", "")]
    [InlineData("== textlint.yml\nextends: a.yml\nexclude: '*.html'\n== a.yml\nexclude: 'drafts/**'", "drafts/a.txt", "excluded")]

    // What is right holds beside what is wrong.
    [InlineData("== textlint.yml\nrules: {double-space: error, no-rule: off, double-word: loud}\nno-key: 1", "a.txt", "double-space=error double-word=warning")]
    [InlineData("== textlint.yml\nwords: [Velden]\nrules: {double-space: error", "a.txt", "words=Velden double-space=error")]
    [InlineData("== textlint.yml\nextends: [missing.yml, a.yml]\n== a.yml\nlanguage: en-GB", "a.txt", "language=en-GB")]
    public void What_holds_for_a_path(string files, string path, string expected) =>
        ConfigurationCase.Show(ConfigurationCase.Resolve(files, path), expected).Should().Be(expected);

    [Theory]
    [InlineData("rules: {double-space: error}")]
    [InlineData("language: en\nwords: []\nexclude: []\noverrides: []")]
    [InlineData("extends: a.yml")]
    [InlineData("dictionaries: w.txt")]
    public void What_is_right_is_silent(string text) =>
        ConfigurationCase.Faults(ConfigurationCase.Resolve($"== textlint.yml\n{text}\n== a.yml\nlanguage: en\n== w.txt\nVelden", "x.txt")).Should().BeEmpty();

    [Theory]
    [InlineData("langauge: en", "textlint.yml:1:1 TL0011")]
    [InlineData("language: English!", "textlint.yml:1:11 TL0012")]
    [InlineData("language: [en]", "textlint.yml:1:11 TL0012")]
    [InlineData("rules: off", "textlint.yml:1:8 TL0012")]
    [InlineData("rules:\n  duoble-space: off", "textlint.yml:2:3 TL0016")]
    [InlineData("rules:\n  TL9: off", "textlint.yml:2:3 TL0016")]
    [InlineData("rules:\n  double-space: loud", "textlint.yml:2:17 TL0012")]
    [InlineData("rules:\n  double-space: 3", "textlint.yml:2:17 TL0012")]
    [InlineData("rules:\n  double-space: unchanged", "textlint.yml:2:17 TL0012")]
    [InlineData("rules:\n  double-space:", "textlint.yml:2:16 TL0012")]
    [InlineData("rules:\n  double-space: {min-uses: 3}", "textlint.yml:2:18 TL0011")]
    [InlineData("rules:\n  Typos: {min-uses: 3}", "textlint.yml:2:11 TL0011")]
    [InlineData("rules:\n  undefined-acronym: {min-uses: x}", "textlint.yml:2:33 TL0012")]
    [InlineData("rules:\n  undefined-acronym: {min-uses: 10}", "textlint.yml:2:33 TL0012")]
    [InlineData("rules:\n  undefined-acronym: {severity: loud}", "textlint.yml:2:33 TL0012")]
    [InlineData("words: {a: b}", "textlint.yml:1:8 TL0012")]
    [InlineData("overrides: {a: b}", "textlint.yml:1:12 TL0012")]
    [InlineData("overrides:\n- language: en", "textlint.yml:2:3 TL0012")]
    [InlineData("overrides:\n- {files: x, overrides: []}", "textlint.yml:2:14 TL0011")]
    [InlineData("dictionaries: [w.txt, no.txt]", "textlint.yml:1:23 TL0014")]
    [InlineData("extends:\n- no.yml", "textlint.yml:2:3 TL0014")]
    [InlineData("extends: textlint.yml", "textlint.yml:1:10 TL0015")]
    [InlineData("extends: loop.yml", "loop.yml:1:10 TL0015")]
    [InlineData("extends: faulty.yml", "faulty.yml:1:1 TL0011")]
    [InlineData("words: [a", "textlint.yml:2:1 TL0013")]
    [InlineData("- a", "textlint.yml:1:1 TL0012")]
    public void A_fault_is_reported_at_its_place(string text, string fault)
    {
        var files = $"== textlint.yml\n{text}\n\n== loop.yml\nextends: textlint.yml\n== faulty.yml\nharbour: 1\n== w.txt\nVelden";
        ConfigurationCase.Faults(ConfigurationCase.Resolve(files, "x.txt")).Should().Equal(fault);
    }

    [Fact]
    public void All_faults_of_all_files_are_reported_in_their_order()
    {
        const string Files = "== textlint.yml\nextends: [no.yml, a.yml]\nrules: {no: off}\nharbour: 1\n== a.yml\nlanguage: 5\nharbour: 1";
        ConfigurationCase.Faults(ConfigurationCase.Resolve(Files, "x.txt")).Should().Equal(
            "textlint.yml:1:11 TL0014", "textlint.yml:2:9 TL0016", "textlint.yml:3:1 TL0011", "a.yml:1:11 TL0012", "a.yml:2:1 TL0011");
    }

    [Theory]
    [InlineData("rules: {duoble-space: off}", "There is no rule \"duoble-space\". Did you mean \"double-space\"?")]
    [InlineData("rules: {double-space: warnin}", "Expected off, hint, info, warning, error or on, found \"warnin\". Did you mean \"warning\"?")]
    [InlineData("rules: {undefined-acronym: {min-uses: x}}", "Expected a whole number from 1 to 9, found \"x\".")]
    [InlineData("rules: {undefined-acronym: {min-use: 1}}", "There is no key \"min-use\" here. Did you mean \"min-uses\"?")]
    [InlineData("dictionaries: no.txt", "The file \"no.txt\" cannot be read: it does not exist.")]
    public void A_message_says_what_is_wrong_and_what_to_do(string text, string message) =>
        ConfigurationCase.Resolve($"== textlint.yml\n{text}", "x.txt").Diagnostics.Should().ContainSingle().Which.Diagnostic.Message.Should().Be(message);
}

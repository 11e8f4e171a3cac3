namespace TextLint.Cli.Tests.Commands;

public sealed class PackCommandTests : IDisposable
{
    private const string Toward = "extends: substitution\nmessage: \"Write %s, not %s.\"\nswap: {towards: toward}\n";

    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task A_new_pack_passes_its_tests_and_its_rules_find_what_they_are_for()
    {
        (await _terminal.RunAsync("pack", "new", "house")).Should().Be((ExitCode.Clean, "house: made. Try `textlint pack test house`; name it in textlint.yml with \"packs: [./house]\".\n", ""));
        (await _terminal.RunAsync("pack", "test", "house", "--strict")).Should().Be((ExitCode.Clean, "house: 2 rules, 0 slots, 5 examples passed; 4 of 4 terms have one\n", ""));
        (await _terminal.RunAsync("pack", "check", "house")).Should().Be((ExitCode.Clean, "house: no faults\n", ""));
        (await _terminal.RunAsync("pack", "new", "house")).Should().Be((ExitCode.Fault, "", "textlint: house is there already; choose another name.\n"));
        _terminal.Write("textlint.yml", "packs: [./house]\n");
        _terminal.Write("a.txt", "The ferry turned towards the quay.\n");
        (await _terminal.RunAsync("lint", "--format", "line", "a.txt")).Out.Should().Be("a.txt:1:18: warning house.toward House style: write \"toward\", not \"towards\".\n");
        (await _terminal.RunAsync("pack", "list")).Out.Should().StartWith("+ house\t0.1.0\thouse\t2 rules, 0 slots\tHouse style\n");
    }

    [Fact]
    public async Task What_fails_never_fires_or_can_never_be_found_is_a_line_with_its_place()
    {
        _terminal.Write("style/pack.yaml", "name: style\n");
        _terminal.Write("style/toward.yaml", Toward + "examples:\n- {bad: \"It went [|toward|] it.\"}\n");
        _terminal.Write("style/etc.yaml", "extends: existence\nmessage: x\ntokens:\n- 'etc\\.'\n- whilst\n");
        var (code, output, error) = await _terminal.RunAsync("pack", "test", "style", "--coverage");
        (code, error).Should().Be((ExitCode.Findings, ""));
        output.Should().Be(
            "style/toward.yaml:5:9: style.toward: The rule finds nothing here.\n"
            + "style/etc.yaml:4:3: style.etc: \"etc\\.\" is never found: the border of a word is asked for beside a mark. Take the mark off, or write \"nonword: true\".\n"
            + "style/etc.yaml:1:1: style.etc never fires: it has no example with the key \"bad\".\n"
            + "style/etc.yaml:4:3: style.etc: no example has \"etc\\.\".\n"
            + "style/etc.yaml:5:3: style.etc: no example has \"whilst\".\n"
            + "style/toward.yaml:3:8: style.toward: no example has \"towards\".\n"
            + "style: 2 rules, 0 slots, 1 of 1 example failed; 0 of 3 terms have one; 1 never fire; 1 can never be found\n");
    }

    [Fact]
    public async Task Packs_that_no_text_can_suit_clash()
    {
        _terminal.Write("us/pack.yaml", "name: us\n");
        _terminal.Write("us/toward.yaml", Toward);
        _terminal.Write("uk/pack.yaml", "name: uk\n");
        _terminal.Write("uk/toward.yaml", "extends: substitution\nmessage: x\nswap: {toward: towards}\n");
        (await _terminal.RunAsync("pack", "check", "us", "uk")).Should().Be((ExitCode.Findings, "uk/toward.yaml:3:8: uk.toward writes \"towards\" for \"toward\", and us.toward writes it back.\n", ""));
        _terminal.Write("uk/toward.yaml", "extends: substitution\nmessag: x\n");
        var (code, _, error) = await _terminal.RunAsync("pack", "check", "us", "uk");
        code.Should().Be(ExitCode.Fault);
        error.Should().Contain("textlint: uk/toward.yaml:1:1: The key \"message\" is missing.\n");
    }

    [Fact]
    public async Task An_audit_shows_samples_and_writes_what_somebody_says_of_them()
    {
        _terminal.Write("us/pack.yaml", "name: us\n");
        _terminal.Write("us/toward.yaml", "# Ours.\n" + Toward);
        _terminal.Write("news/a.txt", "The ferry went towards the quay.\n\nIt came towards us.\n");
        _terminal.Write("news/b.md", "Nothing here.\n");
        (await _terminal.RunAsync("pack", "audit", "us", "news")).Should().Be((ExitCode.Clean,
            "us.toward: 2 in 1 articles\n  1  news/a.txt:1:16  The ferry went [|towards|] the quay.\n  2  news/a.txt:3:9  It came [|towards|] us.\nus: 2 findings in 2 articles\n", ""));
        (await _terminal.RunAsync("pack", "audit", "us", "news", "--accept", "us.toward:1", "--reject", "us.toward:2")).Out.Should().EndWith("us/toward.yaml: 1 of 2 right, written as its audit\n");
        _terminal.Read("us/toward.yaml").Should().Be("# Ours.\n" + Toward + "audit:\n  accepted: 1\n  rejected: 1\n  hits: 2\n  articles: 2\n  precision: 0.5\n");
        _terminal.Write("answers.txt", "accept us.toward:1-2 # both\n");
        await _terminal.RunAsync("pack", "audit", "us", "news", "--answers", Path.Combine(_terminal.Folder, "answers.txt"));
        _terminal.Read("us/toward.yaml").Should().Contain("  accepted: 2\n  rejected: 0\n").And.Contain("  precision: 1\n");
        (await _terminal.RunAsync("pack", "check", "us")).Code.Should().Be(ExitCode.Clean);
    }

    [Theory]
    [InlineData("textlint: us.toward has no sample 9: there are 1.\n", "--accept", "us.toward:9")]
    [InlineData("textlint: the pack us has no rule \"us.nobody\".\n", "--accept", "us.nobody:1")]
    [InlineData("textlint: \"1\" is no answer: write RULE:NUMBER, such as us-wire.toward:1,3-5.\n", "--reject", "1")]
    [InlineData("textlint: us.toward:1 is accepted and rejected.\n", "--accept", "us.toward:1", "--reject", "us.toward:1")]
    public async Task An_answer_that_fits_nothing_is_said(string message, params string[] arguments)
    {
        _terminal.Write("us/pack.yaml", "name: us\n");
        _terminal.Write("us/toward.yaml", Toward);
        _terminal.Write("a.txt", "It went towards us.\n");
        var (code, _, error) = await _terminal.RunAsync(["pack", "audit", "us", "a.txt", .. arguments]);
        (code, error).Should().Be((ExitCode.Fault, message));
        _terminal.Read("us/toward.yaml").Should().Be(Toward);
    }

    [Fact]
    public async Task A_lock_is_written_checked_and_held_against_the_pack()
    {
        await _terminal.RunAsync("pack", "new", "house");
        (await _terminal.RunAsync("pack", "lock")).Error.Should().Be("textlint: there is no textlint.yml here or above; make one that names the packs.\n");
        _terminal.Write("textlint.yml", "packs: [./house]\n");
        _terminal.Write("a.txt", "All is well.\n");
        (await _terminal.RunAsync("pack", "lock", "--check")).Should().Be((ExitCode.Findings, "textlint.lock: not up to date; run `textlint pack lock`\n", ""));
        (await _terminal.RunAsync("pack", "lock")).Should().Be((ExitCode.Clean, "textlint.lock: 1 pack locked\n", ""));
        (await _terminal.RunAsync("pack", "lock")).Out.Should().Be("textlint.lock: 1 pack as before\n");
        (await _terminal.RunAsync("lint", "a.txt")).Error.Should().BeEmpty();
        _terminal.Write("house/toward.yaml", Toward);
        var (code, _, error) = await _terminal.RunAsync("lint", "a.txt");
        code.Should().Be(ExitCode.Clean);
        error.Should().Be("textlint: textlint.lock:2:1: pack-lock: The pack house has other contents than when it was locked (version 0.1.0). If that is meant, run `textlint pack lock`.\n");
    }

    [Theory]
    [InlineData("textlint: there is no pack here; name one, or begin one with `textlint pack new NAME`.\n", "test")]
    [InlineData("textlint: \"a.b\" cannot name a pack: use letters, figures and hyphens.\n", "new", "a.b")]
    public async Task What_is_not_there_is_said(string message, params string[] arguments) =>
        (await _terminal.RunAsync(["pack", .. arguments])).Should().Be((ExitCode.Fault, "", message));

    [Fact]
    public async Task A_Vale_style_becomes_a_pack_that_passes()
    {
        _terminal.Write("styles/Acme/Wordy.yml", "extends: substitution\nmessage: \"Use '%s', not '%s'.\"\nlevel: suggestion\nignorecase: true\nswap:\n  in order to: to\n");
        _terminal.Write("styles/Acme/Very.yml", "extends: existence\nmessage: \"Cut '%s'.\"\ntokens:\n  - very\n");
        _terminal.Write("styles/Acme/Tengo.yml", "extends: script\nmessage: x\nscript: |\n  a := 1\n");
        var (code, output, error) = await _terminal.RunAsync("import", "vale", "styles/Acme", "acme");
        (code, error).Should().Be((ExitCode.Clean, ""));
        output.Should().Be("styles/Acme/Tengo.yml: Left out: a script is a program, and packs have none; write it as a pattern, or as a rule of your own.\nacme: 2 of 3 rules imported. Findings in quotations are left out unless a rule says \"quotations: checked\". Try `textlint pack test acme`.\n");
        (await _terminal.RunAsync("pack", "test", "acme", "--strict")).Out.Should().Be("acme: 2 rules, 0 slots, 2 examples passed; 2 of 2 terms have one\n");
        (await _terminal.RunAsync("import", "vale", "styles/Acme", "acme")).Error.Should().Be("textlint: acme is there already; name a folder that is not.\n");
        (await _terminal.RunAsync("import", "vale", "styles", "b")).Error.Should().Be("textlint: styles has no rules: no files that end in .yml; name the folder of one style.\n");
    }
}

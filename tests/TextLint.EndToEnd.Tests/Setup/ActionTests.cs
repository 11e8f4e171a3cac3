using System.Text.RegularExpressions;
using TextLint.Packs;
using TextLint.Packs.Yaml;
using TextLint.Testing;

namespace TextLint.EndToEnd.Tests.Setup;

/// <summary>The steps of the GitHub action and the script for any other CI, run as their hosts run them, against the built program.</summary>
public sealed partial class ActionTests : IDisposable
{
    private const string Clean = "The ferry stops in May, and nobody was asked about it at all.\n";
    private const string Faulty = "The ferry stops in the the month of May.\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-action-").FullName;
    private readonly string _program;

    public ActionTests()
    {
        Assert.SkipUnless(ProgramRun.Succeeds("bash", "-c", "true"), "There is no bash.");
        Assert.SkipUnless(ProgramRun.Succeeds("git", "--version"), "There is no git.");
        _program = Path.Combine(_folder, "textlint");
        File.WriteAllText(_program, $"#!/bin/sh\nexec {string.Join(' ', Executable.Command.Select(c => $"'{c}'"))} \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Directory.CreateDirectory(Path.Combine(_folder, "site"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_input_of_the_action_reaches_its_script_and_every_output_comes_from_it()
    {
        var action = File.ReadAllText(RepositoryPath.To("action.yml"));
        var faults = new DiagnosticBag();
        var root = (YamlMapping)YamlParser.Parse(action, faults)!;
        faults.ToImmutable().Should().BeEmpty();
        var inputs = ((YamlMapping)root.Entries.Single(e => e.Key.Value == "inputs").Value).Entries.Select(e => e.Key.Value).ToArray();
        inputs.Should().NotBeEmpty();
        var script = File.ReadAllText(RepositoryPath.To("editors", "ci", "action.sh"));
        var readme = File.ReadAllText(RepositoryPath.To("editors", "ci", "README.md"));
        foreach (var input in inputs)
        {
            action.Should().Contain($"${{{{ inputs.{input} }}}}");
            readme.Should().Contain($"| `{input}` |");
            if (input != "working-directory") script.Should().Contain($"INPUT_{input.ToUpperInvariant().Replace('-', '_')}");
        }
        foreach (var output in ((YamlMapping)root.Entries.Single(e => e.Key.Value == "outputs").Value).Entries) script.Should().Contain($"{output.Key.Value}=");
        // What a person wrote must not become part of a command.
        Steps().Matches(action).Select(m => m.Value).Should().NotBeEmpty().And.OnlyContain(run => !run.Contains("${{", StringComparison.Ordinal));
    }

    [Fact]
    public void A_program_that_is_there_is_used()
    {
        var (code, output, error, outputs) = Step("install", ("INPUT_VERSION", ""), ("INPUT_EXECUTABLE", _program));
        code.Should().Be(0, error);
        output.Should().StartWith("TextLint ");
        outputs.Should().Equal($"executable={_program}");
    }

    [Fact]
    public void A_program_that_is_not_there_is_told()
    {
        var (code, output, _, _) = Step("install", ("INPUT_VERSION", ""), ("INPUT_EXECUTABLE", "textlint-of-nobody"));
        (code, output).Should().Be((2, "::error title=textlint::There is no program textlint-of-nobody: name it by a full path, or leave the input executable out.\n"));
    }

    [Fact]
    public void Findings_are_annotations_a_summary_and_sarif_and_fail_the_step()
    {
        Write("a.txt", Clean);
        Write("with space/b.txt", Faulty);
        var (code, output, error, outputs) = Lint(("INPUT_PATHS", "a.txt\nwith space\n"), ("INPUT_SARIF_FILE", "out.sarif"));
        code.Should().Be(1, error);
        output.Should().Contain("::error file=with space/b.txt,line=1,").And.Contain("repeated-word");
        outputs.Should().Equal("exit-code=1", "sarif-file=out.sarif");
        File.ReadAllText(Path.Combine(_folder, "site", "out.sarif")).Should().Contain("repeated-word");
        File.ReadAllText(Path.Combine(_folder, "summary.md")).Should().Contain("b.txt");
    }

    [Fact]
    public void What_fails_can_be_said_and_a_clean_article_passes()
    {
        Write("a.txt", Faulty);
        Lint(("INPUT_FAIL_ON", "never")).Code.Should().Be(0);
        Write("a.txt", Clean);
        var (code, output, _, outputs) = Lint();
        (code, output).Should().Be((0, ""));
        outputs.Should().Equal("exit-code=0", "sarif-file=");
    }

    [Fact]
    public void A_pull_request_is_told_of_what_it_changes_alone()
    {
        Write("old.txt", Faulty);
        Git("init", "-q", "-b", "main");
        Commit();
        Git("update-ref", "refs/remotes/origin/main", "HEAD");
        Git("checkout", "-q", "-b", "story");
        Lint(("GITHUB_BASE_REF", "main")).Code.Should().Be(0, "nothing was changed yet");
        Write("new.txt", Faulty);
        Commit();
        var (code, output, error, _) = Lint(("GITHUB_BASE_REF", "main"));
        code.Should().Be(1, error);
        output.Should().Contain("new.txt").And.NotContain("old.txt");
        Lint(("GITHUB_BASE_REF", "main"), ("INPUT_CHANGED_ONLY", "false")).Out.Should().Contain("old.txt");
    }

    [Fact]
    public void The_script_for_any_other_ci_lints_and_writes_reports()
    {
        Write("a.txt", Faulty);
        var script = RepositoryPath.To("editors", "ci", "textlint.sh");
        var (code, output, error) = ProgramRun.Run(Path.Combine(_folder, "site"), "", [("TEXTLINT", _program), ("REPORTS", "reports")], ["sh", script, "a.txt"]);
        code.Should().Be(1, error);
        output.Should().StartWith("a.txt:1:20: error repeated-word ");
        Directory.GetFiles(Path.Combine(_folder, "site", "reports")).Select(Path.GetFileName).Should().BeEquivalentTo("textlint.sarif", "textlint.xml", "textlint.html");
        ProgramRun.Run(_folder, "", [("TEXTLINT", "textlint-of-nobody")], ["sh", script]).Code.Should().Be(2);
    }

    [Theory]
    [InlineData("editors/ci/github.yml")]
    [InlineData("editors/ci/gitlab.yml")]
    public void The_files_for_hosts_install_this_version(string file)
    {
        var faults = new DiagnosticBag();
        YamlParser.Parse(File.ReadAllText(RepositoryPath.To(file)), faults).Should().BeOfType<YamlMapping>();
        faults.ToImmutable().Should().BeEmpty();
        var version = Executable.Run(_folder, "", "--version").Out.Split(' ')[1];
        File.ReadAllText(RepositoryPath.To(file)).Should().Contain($"TEXTLINT_VERSION: \"{version}\"");
    }

    [Fact]
    public void The_lint_step_of_the_workflow_runs_as_it_stands()
    {
        Write("a.txt", Faulty);
        var step = Block(File.ReadAllText(RepositoryPath.To("editors", "ci", "github.yml")), "      - name: Lint\n        run: |\n");
        var (code, output, error, _) = Run(["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step], ("RUNNER_TEMP", Installed()), ("GITHUB_BASE_REF", ""));
        code.Should().Be(1, error);
        output.Should().Contain("::error file=a.txt,line=1,");
    }

    [Fact]
    public void The_script_of_the_pipeline_runs_as_it_stands()
    {
        Write("a.txt", Faulty);
        var step = Block(File.ReadAllText(RepositoryPath.To("editors", "ci", "gitlab.yml")), "    - |\n");
        var (code, _, error, _) = Run(["sh", "-e", "-c", step], ("CI_BUILDS_DIR", Installed()), ("CI_MERGE_REQUEST_DIFF_BASE_SHA", ""));
        code.Should().Be(1, error);
        File.ReadAllText(Path.Combine(_folder, "site", "gl-code-quality-report.json")).Should().Contain("repeated-word");
        File.ReadAllText(Path.Combine(_folder, "site", "textlint.xml")).Should().Contain("<testsuite");
    }

    [Fact]
    public void The_hooks_of_pre_commit_lint_and_fix_the_files_that_they_are_given()
    {
        var hooks = (YamlSequence)YamlParser.Parse(File.ReadAllText(RepositoryPath.To(".pre-commit-hooks.yaml")), new DiagnosticBag())!;
        var entries = hooks.Items.Cast<YamlMapping>().ToDictionary(h => Value(h, "id"), h => (Entry: Value(h, "entry"), Files: Value(h, "files")));
        entries.Keys.Should().Equal("textlint", "textlint-fix");
        entries.Values.Should().AllSatisfy(h => ((string[])["a.md", "b.html", "c/d.txt"]).Should().OnlyContain(f => Regex.IsMatch(f, h.Files, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))));
        Write("a.txt", "The ferry stops in  May.\n");
        ProgramRun.Run(Path.Combine(_folder, "site"), "", [], ["sh", "-c", $"PATH={_folder}:$PATH {entries["textlint"].Entry} a.txt"]).Out.Should().Contain("a.txt:1:19: info double-space");
        ProgramRun.Run(Path.Combine(_folder, "site"), "", [], ["sh", "-c", $"PATH={_folder}:$PATH {entries["textlint-fix"].Entry} a.txt"]).Code.Should().Be(0);
        File.ReadAllText(Path.Combine(_folder, "site", "a.txt")).Should().Be("The ferry stops in May.\n");
        Write("textlint.yml", "exclude: a.txt\n");
        ProgramRun.Run(Path.Combine(_folder, "site"), "", [], ["sh", "-c", $"PATH={_folder}:$PATH {entries["textlint"].Entry} a.txt"]).Code.Should().Be(0, "a hook is given files that the configuration leaves out");
    }

    private static string Value(YamlMapping mapping, string key) => ((YamlScalar)mapping.Entries.Single(e => e.Key.Value == key).Value).Value;

    /// <summary>The lines of a block text of YAML, without their indentation.</summary>
    private static string Block(string yaml, string above)
    {
        var lines = yaml[(yaml.IndexOf(above, StringComparison.Ordinal) + above.Length)..].Split('\n');
        var indentation = lines[0].Length - lines[0].TrimStart().Length;
        return string.Join('\n', lines.TakeWhile(l => l.Length > indentation && string.IsNullOrWhiteSpace(l[..indentation])).Select(l => l[indentation..]));
    }

    /// <summary>A folder in which the program lies where the install step puts it.</summary>
    private string Installed()
    {
        var folder = Path.Combine(_folder, "installed");
        Directory.CreateDirectory(Path.Combine(folder, "textlint"));
        File.Copy(_program, Path.Combine(folder, "textlint", "textlint"));
        return folder;
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder, "site", path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private void Commit()
    {
        Git("add", ".");
        Git("-c", "user.name=A", "-c", "user.email=a@b.example", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "Story");
    }

    private void Git(params string[] arguments) => ProgramRun.Run(Path.Combine(_folder, "site"), "", [], ["git", .. arguments]).Code.Should().Be(0);

    private (int Code, string Out, string Error, string[] Outputs) Lint(params (string, string)[] inputs) => Step("lint",
    [
        ("TEXTLINT", _program), ("INPUT_PATHS", "."), ("INPUT_CONFIG", ""), ("INPUT_FAIL_ON", "error"), ("INPUT_CHANGED_ONLY", "true"), ("INPUT_SARIF_FILE", ""), ("INPUT_SUMMARY", "true"), ("GITHUB_BASE_REF", ""), .. inputs,
    ]);

    private (int Code, string Out, string Error, string[] Outputs) Step(string step, params (string, string)[] environment) => Run(["bash", RepositoryPath.To("editors", "ci", "action.sh"), step], environment);

    private (int Code, string Out, string Error, string[] Outputs) Run(IReadOnlyList<string> command, params (string, string)[] environment)
    {
        var outputs = Path.Combine(_folder, "outputs");
        File.Delete(outputs);
        var (code, output, error) = ProgramRun.Run(Path.Combine(_folder, "site"), "", [("GITHUB_OUTPUT", outputs), ("GITHUB_STEP_SUMMARY", Path.Combine(_folder, "summary.md")), ("RUNNER_TEMP", _folder), .. environment], command);
        return (code, output, error, File.Exists(outputs) ? File.ReadAllLines(outputs) : []);
    }

    [GeneratedRegex("^ +run: .*$", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Steps();
}

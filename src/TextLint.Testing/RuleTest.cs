using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Rosters;
using TextLint.Packs.Suppression;
using TextLint.Rules;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Testing;

/// <summary>
/// Runs one rule on a marked text, as the product would: all rules run, the driver weighs them, and the findings of the one are compared.
/// Knows no test framework: what fails throws <see cref="RuleTestException"/>.
/// </summary>
public sealed class RuleTest
{
    private static readonly AnalyzerDriver s_driver = new(RuleCatalog.Instance);
    private static readonly CodeFixEngine s_fixes = new(RuleCatalog.Instance);

    private readonly DiagnosticDescriptor _rule;

    private RuleTest(DiagnosticDescriptor rule, AnalysisProfile profile) => (_rule, Profile) = (rule, profile);

    /// <summary>What the rule runs under.</summary>
    public AnalysisProfile Profile { get; init; }

    /// <summary>How texts are marked up.</summary>
    public TextFormat Format { get; init; }

    /// <summary>A test of a rule at its default settings, switched on if it is off by default.</summary>
    /// <param name="idOrName">Id or name of the rule.</param>
    /// <param name="format">How texts are marked up.</param>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public static RuleTest For(string idOrName, TextFormat format = TextFormat.PlainText)
    {
        var rule = RuleCatalog.Instance.Find(idOrName) ?? throw new ArgumentException($"There is no rule \"{idOrName}\".", nameof(idOrName));
        var profile = AnalysisProfile.Default(TestLanguage.English);
        if (!rule.IsEnabledByDefault) profile = profile with { Severities = profile.Severities.Add(rule.Id, rule.DefaultSeverity) };
        return new RuleTest(rule, profile) { Format = format };
    }

    /// <summary>The same test with an option set.</summary>
    /// <exception cref="ArgumentException">The rule has no such option, or the value does not fit it.</exception>
    public RuleTest WithOption(string name, string value)
    {
        var option = _rule.Options.FirstOrDefault(o => o.Name == name) ?? throw new ArgumentException($"{_rule} has no option \"{name}\".", nameof(name));
        var parsed = option.Parse(value) ?? throw new ArgumentException($"{_rule}: {name} must be {option.Expected}.", nameof(value));
        return new RuleTest(_rule, Profile with { Options = Profile.Options.SetItem($"{_rule.Id}.{name}", parsed) }) { Format = Format };
    }

    /// <summary>The same test for articles in another language.</summary>
    public RuleTest WithLanguage(LanguageData language) => new(_rule, Profile with { Language = language }) { Format = Format };

    /// <summary>The same test for a publication that knows these names.</summary>
    public RuleTest WithKnownNames(params IEnumerable<string> names) => new(_rule, Profile with { KnownNames = KnownNames.Create(names) }) { Format = Format };

    /// <summary>The same test for a publication with this roster.</summary>
    /// <param name="yaml">The roster as a YAML file has it.</param>
    /// <exception cref="ArgumentException">There is a fault in it.</exception>
    public RuleTest WithRoster(string yaml)
    {
        var file = RosterFile.Read(yaml, RosterFormat.Yaml);
        if (file.Diagnostics is [var fault, ..]) throw new ArgumentException($"The roster cannot be read: {fault.Message}", nameof(yaml));
        return new(_rule, Profile with { KnownNames = Profile.KnownNames.With(Roster.Create(file.Entries)) }) { Format = Format };
    }

    /// <summary>The same test for articles that say this of themselves; what the front matter of Markdown says is read in any case.</summary>
    public RuleTest WithArticle(ArticleFacts facts) => new(_rule, Profile with { KnownNames = Profile.KnownNames.With(facts) }) { Format = Format };

    /// <summary>The same test for a publication whose other articles name these.</summary>
    public RuleTest WithNameIndex(NameIndex index) => new(_rule, Profile with { NameIndex = index }) { Format = Format };

    /// <summary>The findings of the rule in a text.</summary>
    public ImmutableArray<Diagnostic> Run(string text) => [.. Analyze(text).Diagnostics.Where(d => d.Id == _rule.Id)];

    /// <summary>Checks that the rule reports exactly the marked spans; a grouped finding reports all of its places.</summary>
    /// <exception cref="RuleTestException">It does not.</exception>
    public void Verify(string marked)
    {
        var expected = MarkedText.Parse(marked);
        var actual = Run(expected.Text).SelectMany(d => d.Spans).Order().ToArray();
        if (actual.SequenceEqual(expected.Spans)) return;
        throw new RuleTestException($"{_rule} was to report\n{marked}\nand reported\n{MarkedText.Mark(expected.Text, actual)}");
    }

    /// <summary>
    /// Checks the findings, then that the first fix of each in turn gives <paramref name="fixedText"/>, changes the text,
    /// removes its finding and comes to an end.
    /// </summary>
    /// <exception cref="RuleTestException">One of these does not hold.</exception>
    public void VerifyFix(string marked, string fixedText)
    {
        Verify(marked);
        var text = MarkedText.Parse(marked).Text;
        for (var pass = 0; Run(text) is [var first, ..]; pass++)
        {
            if (pass == 50) throw new RuleTestException($"The fixes of {_rule} do not come to an end:\n{text}");
            if (s_fixes.GetCodeActions(first, Analyze(text).Model) is not [var action, ..]) break;
            text = Apply(text, action, first);
        }
        if (text != fixedText) throw new RuleTestException($"{_rule} was to fix to\n{fixedText}\nand gave\n{text}");
    }

    private string Apply(string text, CodeAction action, Diagnostic diagnostic)
    {
        var next = SourceText.From(text).WithChanges(action.Changes).ToString();
        if (next == text) throw new RuleTestException($"The fix \"{action.Title}\" of {_rule} changes nothing in\n{text}");
        if (Run(next).Length >= Run(text).Length) throw new RuleTestException($"The fix \"{action.Title}\" leaves \"{diagnostic.Message}\" in\n{next}");
        return next;
    }

    private AnalysisResult Analyze(string text)
    {
        var tree = SyntaxTree.Parse(text, ParseOptions.Default with { Format = Format, ResiduePhrases = Profile.Language.Residue.Phrases });
        return s_driver.Analyze(new AnalysisRequest(tree.Root, WithFrontMatter(tree.Root)));
    }

    private AnalysisProfile WithFrontMatter(DocumentSyntax document)
    {
        var block = document.Blocks.FirstOrDefault(b => b.Kind is not SyntaxKind.Blank);
        if (block?.Kind != SyntaxKind.FrontMatter || FrontMatter.Read(block.FullText, RuleCatalog.Instance).Facts is not { IsEmpty: false } facts) return Profile;
        return Profile with { KnownNames = Profile.KnownNames.With(Profile.KnownNames.Article.With(facts)) };
    }
}

using System.Collections.Immutable;
using CsCheck;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Style;

/// <summary>What holds of each slot of marks, names and titles, whatever the text: a second fix finds nothing, the way back restores, quoted words stay.</summary>
public sealed class TextSlotPropertyTests
{
    private static readonly AnalyzerDriver s_driver = new(RuleCatalog.Instance);
    private static readonly CodeFixEngine s_fixes = new(RuleCatalog.Instance);

    // Copy in many styles at once; the sentences fit together in any order.
    private static readonly string[] s_sentences =
    [
        "The tram - an old one - stopped.", "The crew -- nine men -- swam.", "The cook – the tenth – stayed.", "The mayor—an old hand—left.", "They waited ... and waited.", "It rained... and rained.", "He slept… and slept.",
        "She spoke of “a lost year,” and left.", "She spoke of \"a bad dream\".", "The crew called it ‘a lost cause’.", "She said: “The tram will never run.”", "He said, \"The boats are all gone.\"", "“We left 'early',” she said.",
        "NATO and Nato met.", "The FBI and the F.B.I. called.", "The US and the U.S. signed.", "Mr. Halvorsen met Mr Berg.", "Ingrid Halvorsen sang.", "Mrs Halvorsen was born here.", "James Lindqvist sang.", "James's brother left.", "James' sister stayed.",
        "T.S. Lindqvist left.", "T. S. Lindqvist wrote.", "The neighbouring town realized it.", "The color of the harbour is grey.", "She was re-elected.", "He was reelected.", "They sold apples, pears, and plums.", "They sold apples, pears and plums.",
        "On Friday president Ingrid Halvorsen left.", "On Friday President Ola Berg left.", "The President spoke.", "Martin Halvorsen, Jr., said so.", "Bring a coat and/or boots.",
        "\"Mr. Berg - of NATO - waited ... in the U.S., with colour, apples, pears, and plums,\" she said.",
    ];

    private static readonly Gen<string> s_copy = Gen.OneOf(s_sentences).Array[1, 12].Select(s => string.Join(" ", s) + "\n");

    public static TheoryData<string, string> Values
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var rule in Rules)
                foreach (var value in ((ChoiceOption)rule.Options[0]).Choices) data.Add(rule.Name, value);
            return data;
        }
    }

    public static TheoryData<string, string, string> Ways => new()
    {
        { "dash-style", "spaced-em", "closed-em" },
        { "dash-style", "closed-em", "spaced-en" },
        { "quotation-mark-style", "double", "single" },
        { "quotation-mark-style", "single", "double" },
        { "title-stop", "stop", "none" },
        { "title-stop", "none", "stop" },
        { "acronym-case", "capitals", "word" },
        { "acronym-points", "none", "points" },
        { "us-points", "points", "none" },
        { "us-points", "none", "points" },
        { "possessive-style", "apostrophe", "apostrophe-s" },
        { "possessive-style", "apostrophe-s", "apostrophe" },
        { "initial-style", "points", "spaced" },
        { "ellipsis-style", "spaced", "closed-points" },
        { "ellipsis-style", "closed-points", "spaced" },
        { "spelling-style", "american", "british" },
        { "spelling-style", "american", "oxford" },
        { "double-e", "closed", "hyphen" },
        { "double-e", "hyphen", "closed" },
        { "quote-lead", "comma", "colon" },
    };

    private static IEnumerable<DiagnosticDescriptor> Rules => RuleCatalog.Instance.Descriptors.Where(d => d.Slot is not null && string.CompareOrdinal(d.Id, "TL8020") >= 0 && string.CompareOrdinal(d.Id, "TL8049") <= 0);

    [Theory]
    [MemberData(nameof(Values))]
    public void What_was_fixed_is_not_reported_again(string rule, string style)
    {
        var profile = Profile(rule, style);
        s_copy.Sample(
            text =>
            {
                var (fixedText, left) = Fix(text, profile);
                return left.All(d => s_fixes.GetCodeActions(d.Finding, d.Model).All(a => a.Applicability != FixApplicability.Safe)) && Fix(fixedText, profile).Text == fixedText;
            },
            iter: 25);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void The_way_there_and_back_restores_the_text(string rule, string style, string other)
    {
        var (here, there) = (Profile(rule, style), Profile(rule, other));
        s_copy.Sample(
            text =>
            {
                var start = Fix(text, here).Text;
                return Fix(Fix(start, there).Text, here).Text == start;
            },
            iter: 25);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Words_inside_quotations_stay_byte_for_byte(string rule, string style)
    {
        var profile = Profile(rule, style);
        s_copy.Sample(text => QuotedWords(Fix(text, profile).Text, profile).SequenceEqual(QuotedWords(text, profile), StringComparer.Ordinal), iter: 15);
    }

    private static AnalysisProfile Profile(string name, string style)
    {
        var profile = AnalysisProfile.Default(TestLanguage.English);
        foreach (var descriptor in RuleCatalog.Instance.Descriptors) profile = profile with { Severities = profile.Severities.SetItem(descriptor.Id, null) };
        var rule = RuleCatalog.Instance.Find(name)!;
        return profile with { Severities = profile.Severities.SetItem(rule.Id, DiagnosticSeverity.Warning), Options = profile.Options.SetItem($"{rule.Id}.style", style) };
    }

    private static (string Text, ImmutableArray<(Diagnostic Finding, SemanticModel Model)> Left) Fix(string text, AnalysisProfile profile)
    {
        for (var pass = 0; ; pass++)
        {
            var result = Analyze(text, profile);
            var changes = s_fixes.GetSafeChanges(result.Diagnostics, result.Model);
            if (changes.IsEmpty || pass == 10) return (text, [.. result.Diagnostics.Select(d => (d, result.Model))]);
            text = SourceText.From(text).WithChanges(changes).ToString();
        }
    }

    /// <summary>The words of outer quotations; marks and the stops beside them are the writer's.</summary>
    private static string[] QuotedWords(string text, AnalysisProfile profile)
    {
        var model = Analyze(text, profile).Model;
        return [.. model.Quotations.All.Where(q => q.Level == 1).Select(q => new string([.. text.AsSpan(q.Span.Start, q.Span.Length).ToString().Trim('.', ',').Where(c => c is not ('"' or '\'' or '“' or '”' or '‘' or '’'))]).Trim('.', ','))];
    }

    private static AnalysisResult Analyze(string text, AnalysisProfile profile) => s_driver.Analyze(new AnalysisRequest(SyntaxTree.Parse(text, ParseOptions.Default).Root, profile));
}

using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Syntax;

namespace TextLint.Rules.Names;

/// <summary>Reports a person who speaks, is named by surname alone and is introduced nowhere in the article.</summary>
public sealed class UnintroducedNameAnalyzer : DiagnosticAnalyzer
{
    private static readonly ChoiceOption s_strictness = new(
        "strictness",
        "normal",
        ["strict", "normal", "lenient"],
        "`strict` takes one point of evidence less, `lenient` one more.");

    /// <summary>TL3002.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL3002",
        Name = "unintroduced-name",
        Title = "Person named by surname and never introduced",
        MessageFormat = "\"{0}\" is never introduced.{1}",
        Category = "Names",
        DefaultSeverity = DiagnosticSeverity.Warning,
        InQuotations = QuotationTreatment.Cautious,
        Options = [s_strictness],
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var model = context.Model;
        var shift = context.GetOption(Descriptor, s_strictness) switch { "strict" => 1, "lenient" => -1, _ => 0 };
        var orphans = new OrphanMatch(model);
        // Of a slip for a name that was introduced, the rule on spelling speaks.
        var slips = model.NameClashes.Select(c => c.Suspect.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var name in model.Names)
        {
            if (!IsCandidate(name, model) || slips.Contains(name.FamilyName)) continue;
            var orphan = orphans.Find(name);
            var points = IntroductionScore.Of(name, model) + (orphan is null ? 0 : 1) + shift;
            if (points < 1) continue;
            var severity = points >= 3 && (name.Evidence & (NameEvidence.Honorific | NameEvidence.Speaks)) != NameEvidence.None ? DiagnosticSeverity.Warning : points >= 2 ? DiagnosticSeverity.Info : DiagnosticSeverity.Hint;
            Report(context, name, orphan, severity);
        }
    }

    private static bool IsCandidate(NameSymbol name, SemanticModel model)
    {
        if (name.IsFull || name.FirstShown.Zone == Zone.FrontMatter || name.Kind is NameKind.Place or NameKind.Organization || !IsPersonal(name, model)) return false;
        var lexicon = model.Language.Lexicon;
        var isOrdinary = lexicon.Contains(name.Text, LexiconFlags.LowerCaseWord) && !lexicon.Contains(name.Text, LexiconFlags.Surname) && !name.Evidence.HasFlag(NameEvidence.Honorific);
        return !isOrdinary
            && !model.KnownNames.Contains(name.Text)
            && !lexicon.Contains(name.Text, LexiconFlags.Place | LexiconFlags.Demonym | LexiconFlags.Organization)
            && (name.Evidence & (NameEvidence.Role | NameEvidence.Cited | NameEvidence.Compound)) == NameEvidence.None
            && !CommonNoun.Is(name, model)
            && !RoleIntroduction.Has(name, model);
    }

    /// <summary>Speaks or is called Mr or by a title; or is a family name, or a word never heard of, and does what people do.</summary>
    private static bool IsPersonal(NameSymbol name, SemanticModel model)
    {
        if ((name.Evidence & (NameEvidence.Honorific | NameEvidence.Speaks)) != NameEvidence.None) return true;
        if (!IntroductionScore.IsFamilyName(name, model) && !IntroductionScore.IsUnheardOf(name, model)) return false;
        if (name.Titled.Count > 0) return !name.Titled.Any(m => IsCompleteWith(m.Candidate.Title!, model));
        return name.Evidence.HasFlag(NameEvidence.Acts) && name.Mentions.All(m => m.Candidate.WithLead is null);
    }

    /// <summary>Pope Francis, Lord Rennard; and "the then president X", whom the text takes for known.</summary>
    private static bool IsCompleteWith(NameTitle title, SemanticModel model) => title.IsPast || model.Language.Vocabulary.CompleteTitles.LengthAtEnd(title.Text) > 0;

    private static void Report(SemanticModelAnalysisContext context, NameSymbol name, NameSymbol? orphan, DiagnosticSeverity severity)
    {
        var document = context.Model.Document;
        var properties = ImmutableDictionary<string, string>.Empty.Add(DiagnosticProperties.Name, name.Text);
        ImmutableArray<RelatedLocation> related = [];
        var question = "";
        if (orphan is not null)
        {
            var family = orphan.FamilyText;
            properties = properties.Add(DiagnosticProperties.Suggestion, family);
            related = [new RelatedLocation(Place(document, orphan.FirstShown), "introduced and never named again")];
            question = $" Did you mean {family}?";
        }
        var first = name.Mentions.FirstOrDefault(m => m.IsInText, name.FirstShown);
        context.Report(Descriptor, Place(document, first), related, new DiagnosticReport(severity, properties), name.Text, question);
    }

    private static Syntax.Text.TextSpan Place(DocumentSyntax document, Mention mention) => document.ToSource(mention.Block, mention.Span);
}

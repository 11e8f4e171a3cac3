using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>Reports a person who is named by surname before the full name.</summary>
public sealed class LateIntroductionAnalyzer : DiagnosticAnalyzer
{
    private const LexiconFlags OtherThings = LexiconFlags.LowerCaseWord | LexiconFlags.Place | LexiconFlags.Demonym | LexiconFlags.Organization | LexiconFlags.GivenName;

    private static readonly DiagnosticReport s_doubtful = new(DiagnosticSeverity.Hint);

    /// <summary>TL3003.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL3003",
        Name = "late-introduction",
        Title = "Surname before the full name",
        MessageFormat = "\"{0}\" stands here before \"{1}\" is introduced.",
        Category = "Names",
        DefaultSeverity = DiagnosticSeverity.Info,
        InQuotations = QuotationTreatment.Skipped,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        // Where a role introduces, "el patrón mayor, el señor X", a surname before the full name is no lapse.
        if (context.Model.Language.Vocabulary.RoleIntroduces) return;
        foreach (var name in context.Model.Names)
        {
            if (!IsCandidate(name, context.Model) || FindEarly(name, context.Model) is not { } early) continue;
            var report = IsSure(name, early, context.Model) ? DiagnosticReport.Default : s_doubtful;
            ImmutableArray<RelatedLocation> related = [new RelatedLocation(PlaceOf(context.Model.Document, name.Introduction!.Value), "introduced here")];
            context.Report(Descriptor, PlaceOf(context.Model.Document, early), related, report, early.Candidate.Text, name.Text);
        }
    }

    private static bool IsCandidate(NameSymbol name, SemanticModel model) =>
        name is { IsPerson: true, IsFull: true, Introduction: not null }
        && !model.KnownNames.Contains(name.Text)
        && !model.KnownNames.Contains(name.FamilyText)
        && !model.Cast.FamilyOf(name.FamilyName).Skip(1).Any()
        && IsFamilyName(name, model);

    /// <summary>Storm Lorenzo, Roman Egypt: what is a place or a given name alone was no family name before.</summary>
    private static bool IsFamilyName(NameSymbol name, SemanticModel model) =>
        (model.Language.Lexicon.Find(name.FamilyText) & (OtherThings | LexiconFlags.Surname)) is var flags && ((flags & LexiconFlags.Surname) != LexiconFlags.None || (flags & OtherThings) == LexiconFlags.None);

    /// <summary>The first bare surname behind the lead, where nothing before it has the full name: a feature may begin with a surname, a caption or a quoted sentence may introduce.</summary>
    private static Mention? FindEarly(NameSymbol name, SemanticModel model)
    {
        foreach (var mention in name.Mentions)
        {
            if (mention.Candidate.IsFull && mention.Zone != Zone.Headline) return null;
            if (mention.Zone != Zone.Body || mention.Part != NamePart.Family) continue;
            // Who opens a story by surname is introduced later on purpose.
            if (mention.Block < model.LeadEnd || mention.Candidate.Title is { IsHonorific: false }) return null;
            if (IsPerson(mention, name)) return IsAfterBracket(mention, model) ? null : mention;
        }
        return null;
    }

    /// <summary>"[Alireza] Firouzja": the editor put the given name.</summary>
    private static bool IsAfterBracket(Mention mention, SemanticModel model)
    {
        var before = model.Document.Blocks[mention.Block].Text[..mention.Span.Start].TrimEnd();
        return before.EndsWith("]") || before.EndsWith(")");
    }

    private static bool IsPerson(Mention mention, NameSymbol name) =>
        !mention.IsUncertain && !mention.IsQuoted && !mention.IsAmbiguous && mention.Candidate.FamilyKey == name.FamilyName
        && (mention.Evidence & (NameEvidence.Compound | NameEvidence.Cited | NameEvidence.Organization | NameEvidence.Role | NameEvidence.Listed | NameEvidence.Alias)) == NameEvidence.None;

    /// <summary>It speaks, is called Mr or does what people do, and is no word, place or firm besides.</summary>
    private static bool IsSure(NameSymbol name, Mention early, SemanticModel model) =>
        (early.Evidence & (NameEvidence.Speaks | NameEvidence.Honorific | NameEvidence.Acts)) != NameEvidence.None
        && (early.Evidence & (NameEvidence.Descriptor | NameEvidence.Apposition)) == NameEvidence.None
        && !model.Language.Lexicon.Contains(name.FamilyText, OtherThings);

    private static TextSpan PlaceOf(DocumentSyntax document, Mention mention) => document.ToSource(mention.Block, mention.Span);
}

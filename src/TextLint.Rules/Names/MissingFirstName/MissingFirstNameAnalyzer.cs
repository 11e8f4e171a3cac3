using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Spelling;

namespace TextLint.Rules.Names;

/// <summary>Reports a person who is introduced by title and surname and has a given name nowhere in the article.</summary>
public sealed class MissingFirstNameAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL3004.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL3004",
        Name = "missing-first-name",
        Title = "First reference without a first name",
        MessageFormat = "\"{0}\" has no first name in this article.",
        Category = "Names",
        DefaultSeverity = DiagnosticSeverity.Warning,
        InQuotations = QuotationTreatment.Skipped,
        IsEnabledByDefault = false,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var model = context.Model;
        var slips = model.NameClashes.Select(c => c.Suspect.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var name in model.Names)
        {
            if (!IsCandidate(name, model, slips) || FirstOf(name) is not { Candidate.Title: { } title } first || !IsTitle(title.Text) || IsComplete(name, model)) continue;
            context.Report(Descriptor, model.Document.ToSource(first.Block, first.Span), $"{WithoutLead(title.Text, model.Language.Vocabulary)} {first.Candidate.Text}");
        }
    }

    private static bool IsCandidate(NameSymbol name, SemanticModel model, HashSet<string> slips) =>
        !name.IsFull
        && name.Kind is NameKind.Person or NameKind.Unknown
        && !model.KnownNames.Contains(name.Text)
        && !IsOrdinary(name.Words[0])
        && !model.Language.Lexicon.Contains(name.Text, LexiconFlags.Place | LexiconFlags.Demonym | LexiconFlags.Organization)
        && (name.Evidence & (NameEvidence.Role | NameEvidence.Cited | NameEvidence.Alias)) == NameEvidence.None
        // Of a slip for a name that was introduced, the rule on spelling speaks.
        && !slips.Contains(name.FamilyName);

    /// <summary>"Executive Director", "General Assembly", "the DRC": what follows the title is no name of a person.</summary>
    private static bool IsOrdinary(NameWord word) =>
        (word.Entry.IsAny(LexiconFlags.LowerCaseWord) && !word.Entry.IsAny(LexiconFlags.Surname)) || !word.Text.Any(char.IsLower);

    /// <summary>True for words and nothing else: a quotation mark belongs to a nickname.</summary>
    private static bool IsTitle(string text) => text.All(c => char.IsLetter(c) || c is ' ' or '.' or '-');

    /// <summary>"Both President Halvorsen and": the word owes its capital to the sentence.</summary>
    private static string WithoutLead(string title, NameVocabulary vocabulary) =>
        title.IndexOf(' ') is > 0 and var space && vocabulary.IsFunction(title.AsSpan(0, space)) ? title[(space + 1)..] : title;

    private static Mention? FirstOf(NameSymbol name)
    {
        foreach (var mention in name.Mentions)
            if (mention.Zone == Zone.Body && !mention.IsQuoted) return mention.IsUncertain || mention.Evidence.HasFlag(NameEvidence.Compound) ? null : mention;
        return null;
    }

    /// <summary>Pope, Lord and Sister have one name in any story.</summary>
    private static bool IsComplete(NameSymbol name, SemanticModel model)
    {
        foreach (var mention in name.Titled)
            if (model.Language.Vocabulary.CompleteTitles.LengthAtEnd(mention.Candidate.Title!.Text) > 0) return true;
        return false;
    }
}

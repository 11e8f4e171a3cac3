using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Spelling;

namespace TextLint.Rules.Acronyms;

/// <summary>Reports an acronym that the article uses and never explains.</summary>
public sealed class UndefinedAcronymAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL4007.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL4007",
        Name = "undefined-acronym",
        Title = "Acronym never explained",
        MessageFormat = "\"{0}\" is never explained.",
        Category = "Acronyms",
        DefaultSeverity = DiagnosticSeverity.Hint,
    };

    // "The LEFT", "the RIGHT": so long and so common a word is shouted wherever it stands.
    private const int ShortestShout = 4;

    private static readonly DiagnosticReport s_misleading = new(DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var model = context.Model;
        foreach (var acronym in model.Acronyms)
        {
            if (acronym.Definition is not null || acronym.LikelyMeant is not null || IsKnown(acronym, model)) continue;
            var uses = acronym.Uses.Where(u => u.Zone == Zone.Body && !u.Use.IsAny(AcronymTraits.Compound)).ToArray();
            var isWord = model.Language.Lexicon.Contains(acronym.Text, LexiconFlags.LowerCaseWord);
            // A word in capitals that is used as a word is shouted.
            if (isWord && acronym.Text.Length >= ShortestShout && model.Language.Lexicon.Contains(acronym.Text, LexiconFlags.Common)) continue;
            if (isWord) uses = Array.FindAll(uses, u => u.Use.IsAny(AcronymTraits.Noun));
            if (uses.Length == 0) continue;
            var places = Array.ConvertAll(uses, u => model.Document.ToSource(u.Block, u.Use.Span));
            var related = places.Skip(1).Select(span => new RelatedLocation(span, "used again"));
            context.Report(Descriptor, places[0], [.. related], isWord && uses.Length > 1 ? s_misleading : DiagnosticReport.Default, acronym.Text);
        }
    }

    /// <summary>On the list of what readers know, in the dictionary in capitals, or a word of the publication.</summary>
    private static bool IsKnown(AcronymSymbol acronym, SemanticModel model) =>
        acronym.IsKnown || model.Language.Lexicon.Contains(acronym.Text, LexiconFlags.AllCapsWord);
}

using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Reports words that no dictionary of the article accepts: slips gravely, rare words as a hint, a passage in another language once.</summary>
public sealed class MisspellingAnalyzer : DiagnosticAnalyzer
{
    /// <summary>So often a writer does not slip: the word is one, and one hint will do.</summary>
    private const int Habit = 3;

    /// <summary>TL1001.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1001",
        Name = "misspelling",
        Title = "Word that no dictionary accepts",
        MessageFormat = "{0}",
        Category = "Typos",
        DefaultSeverity = DiagnosticSeverity.Warning,
        InQuotations = QuotationTreatment.Cautious,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var foreign = new List<TextSpan>();
        foreach (var word in context.Model.UnknownWords)
            switch (word.Kind)
            {
                case UnknownWordKind.Foreign: foreign.AddRange(PlacesOf(context, word)); break;
                case UnknownWordKind.Joined: break;
                case UnknownWordKind.Misspelled when word.Places.Count < Habit: ReportSlip(context, word); break;
                default: ReportRare(context, word); break;
            }
        if (foreign.Count > 0) ReportForeign(context, foreign);
    }

    private static IEnumerable<TextSpan> PlacesOf(SemanticModelAnalysisContext context, UnknownWordSymbol word) =>
        word.Places.Select(p => context.Model.Document.ToSource(p.Block, p.Word.Span));

    private static void ReportSlip(SemanticModelAnalysisContext context, UnknownWordSymbol word)
    {
        var severity = word.IsCertain ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        foreach (var (place, (_, at)) in PlacesOf(context, word).Zip(word.Places))
        {
            var suggestion = word.SuggestionsAt(at) is [var best, ..] ? $" Did you mean \"{best}\"?" : "";
            context.Report(Descriptor, place, [], Describe(severity, at.Text), $"\"{at.Text}\" is misspelled.{suggestion}");
        }
    }

    private static void ReportRare(SemanticModelAnalysisContext context, UnknownWordSymbol word)
    {
        TextSpan[] places = [.. PlacesOf(context, word)];
        ImmutableArray<RelatedLocation> related = [.. places.Skip(1).Select(span => new RelatedLocation(span, "and here"))];
        var often = places.Length > 1 ? $" and stands here {places.Length} times" : "";
        context.Report(Descriptor, places[0], related, Describe(DiagnosticSeverity.Hint, word.Text), $"\"{word.Text}\" is in no dictionary{often}.");
    }

    private static void ReportForeign(SemanticModelAnalysisContext context, List<TextSpan> places)
    {
        places.Sort();
        ImmutableArray<RelatedLocation> related = [.. places.Skip(1).Select(span => new RelatedLocation(span, "and here"))];
        context.Report(Descriptor, places[0], related, new DiagnosticReport(DiagnosticSeverity.Info), "This seems to be another language: its words are not checked.");
    }

    private static DiagnosticReport Describe(DiagnosticSeverity severity, string word) =>
        new(severity, ImmutableDictionary<string, string>.Empty.Add(DiagnosticProperties.Word, word));
}

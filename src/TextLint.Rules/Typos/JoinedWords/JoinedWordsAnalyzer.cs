using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Reports two words that are written as one.</summary>
public sealed class JoinedWordsAnalyzer : DiagnosticAnalyzer
{
    private const int LongestWord = 24;

    /// <summary>TL1002.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1002",
        Name = "joined-words",
        Title = "Two words written as one",
        MessageFormat = "A space is missing: \"{0}\" is \"{1}\".",
        Category = "Typos",
        DefaultSeverity = DiagnosticSeverity.Error,
        InQuotations = QuotationTreatment.Cautious,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterSemanticModelAction(Analyze);
        context.RegisterBlockAction(AnalyzeAddresses);
    }

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        foreach (var word in context.Model.UnknownWords)
        {
            // A word with a capital inside that comes again is a name.
            if (word.Kind != UnknownWordKind.Joined || (word.Places.Count > 1 && HasInnerCapital(word.Text))) continue;
            foreach (var (block, place) in word.Places)
            {
                if (place.Kind != UnknownWordKind.Joined) continue;
                var words = place.Suggestions[0];
                var properties = ImmutableDictionary<string, string>.Empty.Add(DiagnosticProperties.Word, place.Text).Add(DiagnosticProperties.Suggestion, words);
                context.Report(Descriptor, context.Model.Document.ToSource(block, place.Span), [], new DiagnosticReport(null, properties), place.Text, words);
            }
        }
    }

    private static bool HasInnerCapital(string word) => word.AsSpan(1).ContainsAnyInRange('A', 'Z');

    /// <summary>A word written to the address behind it: <c>tohttp://</c>.</summary>
    private static void AnalyzeAddresses(BlockAnalysisContext context)
    {
        foreach (var token in context.Block.Tokens)
        {
            if (token.Kind != SyntaxKind.Url) continue;
            var text = context.Block.GetText(token);
            var scheme = text.IndexOf("http", StringComparison.Ordinal);
            var end = text.IndexOf("://", StringComparison.Ordinal);
            if (scheme is < 2 or > LongestWord || end < scheme || end - scheme > 5 || text[..scheme].ContainsAnyExceptInRange('a', 'z') || !context.Language.Speller.Check(text[..scheme])) continue;
            var (written, words) = (text[..end].ToString(), $"{text[..scheme]} {text[scheme..end]}");
            var properties = ImmutableDictionary<string, string>.Empty.Add(DiagnosticProperties.Suggestion, words);
            context.Report(Descriptor, new TextSpan(token.Start, end), new DiagnosticReport(null, properties), written, words);
        }
    }
}

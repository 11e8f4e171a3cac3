using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Typos;

/// <summary>Reports a word that stands for another: <c>stood trail</c>, <c>was lead by</c>, <c>works they way we do</c>.</summary>
public sealed class ConfusedWordAnalyzer : DiagnosticAnalyzer
{
    /// <summary>So often a writer does not slip: the word is the article's own.</summary>
    private const int Habit = 3;

    /// <summary>TL1040.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1040",
        Name = "confused-word",
        Title = "Word that stands for another",
        MessageFormat = "\"{0}\" should probably be \"{1}\" here.",
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
        var (model, uses) = (context.Model, default(Dictionary<uint, int>));
        for (var block = 0; block < model.Facts.Length; block++)
            foreach (var word in model.Facts[block].ConfusedWords)
                if (!word.IsLookAlike || (uses ??= CountUses(model))[word.Hash] < Habit) Report(context, block, word);
    }

    /// <summary>How often the article has each of the words that may be its own: one pass, and only where there is such a word.</summary>
    private static Dictionary<uint, int> CountUses(SemanticModel model)
    {
        var uses = model.Facts.SelectMany(f => f.ConfusedWords).Select(w => w.Hash).Distinct().ToDictionary(hash => hash, _ => 0);
        foreach (var block in model.Document.Blocks)
            foreach (var token in block.Tokens)
                if (token.Hash != 0 && uses.TryGetValue(token.Hash, out var count)) uses[token.Hash] = count + 1;
        return uses;
    }

    private static void Report(SemanticModelAnalysisContext context, int block, ConfusedWord word)
    {
        var text = context.Model.Document.Blocks[block].GetString(word.Span);
        var properties = ImmutableDictionary<string, string>.Empty.Add(DiagnosticProperties.Word, text).Add(DiagnosticProperties.Suggestion, word.Meant);
        context.Report(Descriptor, context.Model.Document.ToSource(block, word.Span), [], new DiagnosticReport(null, properties), text, word.Meant);
    }
}

using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Reports a word, or two words of grammar, that stand twice in a row.</summary>
public sealed class RepeatedWordAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property with the words that are kept.</summary>
    public const string KeptProperty = "kept";

    /// <summary>The property of a finding that may be mended unseen.</summary>
    public const string CertainProperty = "certain";

    private static readonly ImmutableDictionary<string, string> s_certain = ImmutableDictionary<string, string>.Empty.Add(CertainProperty, "true");

    /// <summary>TL1011.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1011",
        Name = "repeated-word",
        Title = "Word that stands twice in a row",
        MessageFormat = "\"{0}\" stands here twice.",
        Category = "Typos",
        DefaultSeverity = DiagnosticSeverity.Error,
        InQuotations = QuotationTreatment.Cautious,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(BlockAnalysisContext context)
    {
        var tokens = context.Block.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != SyntaxKind.Word) continue;
            var second = WordRow.After(tokens, i);
            if (second < 0) continue;
            if (tokens[second].Hash == tokens[i].Hash)
            {
                if (new RepeatEvidence(context.Block, context.Language, i, second).IsSlip(out var isCertain)) Report(context, i, i, second, isCertain);
                while (second >= 0 && tokens[second].Hash == tokens[i].Hash) (i, second) = (second, WordRow.After(tokens, second));
                continue;
            }
            if (EndOfPair(context, i, second) is > 0 and var end) Report(context, i, second, end, isCertain: true);
        }
    }

    /// <summary>Index of the last of four words, of which the last two are the first two again; -1 where they are not, or where they may be.</summary>
    private static int EndOfPair(BlockAnalysisContext context, int first, int second)
    {
        var tokens = context.Block.Tokens;
        var third = WordRow.After(tokens, second);
        if (third < 0 || tokens[third].Hash != tokens[first].Hash || WordRow.After(tokens, third) is not (>= 0 and var fourth) || tokens[fourth].Hash != tokens[second].Hash) return -1;
        if ((tokens[second].Flags | tokens[third].Flags | tokens[fourth].Flags) is var flags && (flags & TokenFlags.Capitalized) != TokenFlags.None) return -1;
        return context.Language.Usage.IsRepeatedPair(context.Block.GetText(tokens[first]), context.Block.GetText(tokens[second])) ? fourth : -1;
    }

    private static void Report(BlockAnalysisContext context, int first, int lastKept, int last, bool isCertain)
    {
        var tokens = context.Block.Tokens;
        var kept = context.Block.GetString(TextSpan.FromBounds(tokens[first].Start, tokens[lastKept].End));
        var properties = (isCertain ? s_certain : ImmutableDictionary<string, string>.Empty).Add(KeptProperty, kept);
        context.Report(Descriptor, TextSpan.FromBounds(tokens[first].Start, tokens[last].End), new DiagnosticReport(null, properties), kept);
    }
}

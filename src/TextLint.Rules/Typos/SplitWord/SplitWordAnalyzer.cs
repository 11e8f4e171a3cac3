using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Spelling;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Reports a word with a space in it.</summary>
public sealed class SplitWordAnalyzer : DiagnosticAnalyzer
{
    private const int Shortest = 6;
    private const int Longest = 24;

    /// <summary>TL1003.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1003",
        Name = "split-word",
        Title = "Word with a space in it",
        MessageFormat = "\"{0}\" looks like one word: \"{1}\".",
        Category = "Typos",
        DefaultSeverity = DiagnosticSeverity.Warning,
        InQuotations = QuotationTreatment.Cautious,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(BlockAnalysisContext context)
    {
        if (!context.Language.Speller.HasDictionary) return;
        var tokens = context.Block.Tokens;
        Span<char> joined = stackalloc char[Longest];
        for (var i = 0; i + 2 < tokens.Length; i++)
        {
            if (!IsPart(tokens[i]) || tokens[i + 1].Kind != SyntaxKind.WhiteSpace || tokens[i + 1].Length != 1 || !IsPart(tokens[i + 2]) || tokens[i + 2].Has(TokenFlags.Capitalized)) continue;
            var length = tokens[i].Length + tokens[i + 2].Length;
            if (length is < Shortest or > Longest) continue;
            context.Block.GetText(tokens[i]).CopyTo(joined);
            context.Block.GetText(tokens[i + 2]).CopyTo(joined[tokens[i].Length..]);
            if (IsSplit(context, i, joined[..length])) Report(context, i, joined[..length].ToString());
        }
    }

    private static bool IsPart(SyntaxToken token)
    {
        const TokenFlags Other = TokenFlags.AllCaps | TokenFlags.InnerCapital | TokenFlags.HasDigit | TokenFlags.Hyphenated | TokenFlags.Apostrophe | TokenFlags.NonAscii;
        return token.Kind == SyntaxKind.Word && (token.Flags & Other) == TokenFlags.None;
    }

    /// <summary>Asked of every two neighbours, so the cheapest question comes first: hardly any two are a common word together.</summary>
    private static bool IsSplit(BlockAnalysisContext context, int first, ReadOnlySpan<char> joined)
    {
        var entry = context.Language.Lexicon.FindEntry(joined);
        if (!entry.IsAny(LexiconFlags.LowerCaseWord) || entry.Frequency < SplitEvidence.LeastFrequency || !context.Language.Speller.Check(joined)) return false;
        return new SplitEvidence(context.Block, context.Language, first).SpeaksFor(joined);
    }

    private static void Report(BlockAnalysisContext context, int first, string joined)
    {
        var tokens = context.Block.Tokens;
        var span = TextSpan.FromBounds(tokens[first].Start, tokens[first + 2].End);
        var properties = ImmutableDictionary<string, string>.Empty.Add(DiagnosticProperties.Suggestion, joined);
        context.Report(Descriptor, span, new DiagnosticReport(null, properties), context.Block.GetString(span), joined);
    }
}

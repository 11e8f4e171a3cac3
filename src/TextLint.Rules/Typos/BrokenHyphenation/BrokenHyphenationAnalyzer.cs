using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Spelling;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Reports a word that kept the hyphen of a line's end.</summary>
public sealed class BrokenHyphenationAnalyzer : DiagnosticAnalyzer
{
    private const int Longest = 32;

    // A word as frequent as this is what was meant, whatever its halves are.
    private const int LeastFrequency = 5;

    // A shorter first half may be a prefix, whose hyphen stays.
    private const int LongestPrefix = 5;

    /// <summary>TL1035.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1035",
        Name = "broken-hyphenation",
        Title = "Word with the hyphen of a line's end",
        MessageFormat = "\"{0}\" kept the hyphen of a line's end: \"{1}\".",
        Category = "Typos",
        DefaultSeverity = DiagnosticSeverity.Warning,
        ClaimsSpan = true,
        IsCleanUp = true,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(BlockAnalysisContext context)
    {
        if (!context.Language.Speller.HasDictionary) return;
        var tokens = context.Block.Tokens;
        for (var i = 1; i + 2 < tokens.Length; i++)
        {
            if (tokens[i].Kind != SyntaxKind.Hyphen || !IsPart(tokens[i - 1]) || !tokens[i + 1].IsSpace) continue;
            var second = i + 2;
            var isLine = tokens[i + 1].Kind == SyntaxKind.LineBreak;
            while (second < tokens.Length && second < i + 4 && tokens[second].IsSpace) isLine |= tokens[second++].Kind == SyntaxKind.LineBreak;
            if (second == tokens.Length || !IsPart(tokens[second]) || tokens[second].Has(TokenFlags.Capitalized)) continue;
            var span = TextSpan.FromBounds(tokens[i - 1].Start, tokens[second].End);
            if (JoinedAt(context, tokens[i - 1], tokens[second], isLine) is not { } joined || !PastedText.IsVerbatim(context.Block, span)) continue;
            context.Report(Descriptor, span, new DiagnosticReport(null, ImmutableDictionary<string, string>.Empty.Add(DiagnosticProperties.Suggestion, joined)), context.Block.GetString(span).ReplaceLineEndings(" "), joined);
        }
    }

    private static bool IsPart(SyntaxToken token)
    {
        const TokenFlags Other = TokenFlags.AllCaps | TokenFlags.InnerCapital | TokenFlags.HasDigit | TokenFlags.Hyphenated | TokenFlags.Apostrophe;
        return token.Kind == SyntaxKind.Word && token.Length > 1 && (token.Flags & Other) == TokenFlags.None;
    }

    /// <summary>The word that two halves make, where the hyphen is not one of a compound: a half is no word, or the whole is far likelier.</summary>
    private static string? JoinedAt(BlockAnalysisContext context, SyntaxToken first, SyntaxToken second, bool isLine)
    {
        if (first.Length + second.Length > Longest) return null;
        var speller = context.Language.Speller;
        var (before, after) = (context.Block.GetText(first).ToString(), context.Block.GetText(second).ToString());
        var joined = before + after;
        var entry = context.Language.Lexicon.FindEntry(joined);
        if (!speller.Check(joined) || !entry.IsAny(LexiconFlags.LowerCaseWord)) return null;
        if (!speller.Check(after)) return joined;
        if (entry.Frequency < LeastFrequency) return null;
        // At a line's end the hyphen of a compound may stand, and so may one that waits for another word: two- and three-year.
        return isLine || before.Length <= LongestPrefix ? (speller.Check(before) || before.Length <= LongestPrefix ? null : joined) : joined;
    }
}

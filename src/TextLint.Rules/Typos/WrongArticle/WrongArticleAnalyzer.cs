using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Typos;

/// <summary>Reports an article that does not fit the sound that follows it.</summary>
public sealed class WrongArticleAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property with the article that fits.</summary>
    public const string ArticleProperty = "article";

    /// <summary>The property of a finding that may be mended unseen.</summary>
    public const string CertainProperty = "certain";

    /// <summary>TL1013.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1013",
        Name = "wrong-article",
        Title = "Article that does not fit the sound behind it",
        MessageFormat = "\"{0}\" should be \"{1}\" before \"{2}\".",
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
        var (block, sounds) = (context.Block, context.Language.Usage.InitialSounds);
        var tokens = block.Tokens;
        for (var i = 0; i + 2 < tokens.Length; i++)
        {
            if (tokens[i].Kind != SyntaxKind.Word || tokens[i].Length > 2 || !tokens[i + 1].IsSpace) continue;
            var wanted = sounds.WantedBy(block.GetText(tokens[i]));
            if (wanted == InitialSound.Unknown || !IsArticle(tokens, i) || FindNext(tokens, i) is not (> 0 and var next)) continue;
            var sound = SoundOf(context, tokens[next]);
            if (sound != InitialSound.Unknown && sound != wanted && IsEnglish(context, i)) Report(context, i, next, sounds.ArticleFor(sound));
        }
    }

    /// <summary>A capital A inside a sentence is a name: <c>vitamin A intake</c>. So are letters that are written to something.</summary>
    private static bool IsArticle(ImmutableArray<SyntaxToken> tokens, int index)
    {
        if (tokens[index].Has(TokenFlags.AllCaps) || (tokens[index].Has(TokenFlags.Capitalized) && !tokens[index].Has(TokenFlags.Initial))) return false;
        return index == 0 || tokens[index - 1].IsSpace || tokens[index - 1].IsQuotationMark || tokens[index - 1].Kind is SyntaxKind.OpenBracket or SyntaxKind.EmDash or SyntaxKind.EnDash or SyntaxKind.DoubleHyphen or SyntaxKind.Bullet;
    }

    /// <summary>The token that is read next, behind opening marks.</summary>
    private static int FindNext(ImmutableArray<SyntaxToken> tokens, int article)
    {
        var at = article + 1;
        while (at < tokens.Length && tokens[at].IsSpace) at++;
        while (at < tokens.Length && (tokens[at].IsQuotationMark || tokens[at].Kind == SyntaxKind.OpenBracket)) at++;
        return at < tokens.Length ? at : -1;
    }

    private static InitialSound SoundOf(BlockAnalysisContext context, SyntaxToken token)
    {
        var text = context.Block.GetText(token);
        if (char.IsAsciiDigit(text[0])) return token.Kind is SyntaxKind.Url or SyntaxKind.Email ? InitialSound.Unknown : InitialSounds.OfNumber(text);
        return token.Kind switch
        {
            SyntaxKind.Money when text.Length > 1 && char.IsAsciiDigit(text[1]) => InitialSounds.OfNumber(text[1..]),
            SyntaxKind.Abbreviation or SyntaxKind.Initial => InitialSounds.OfLetters(text),
            SyntaxKind.Word when IsKnown(context, token, text) => context.Language.Usage.InitialSounds.OfWord(text),
            _ => InitialSound.Unknown,
        };
    }

    /// <summary>Of a name, or of a word that no dictionary has, nobody can tell how it is said; a word of grammar is another fault.</summary>
    private static bool IsKnown(BlockAnalysisContext context, SyntaxToken token, ReadOnlySpan<char> text)
    {
        if (context.Language.Usage.IsFunctionWord(text)) return false;
        if (text.Length > 1 && char.IsAsciiLetterUpper(text[0]) && (char.IsAsciiLetterUpper(text[1]) || text[1] == '-')) return true;
        if (token.Has(TokenFlags.Possessive)) text = text[..^2];
        if (context.Language.Speller.Check(text)) return true;
        if (!token.Has(TokenFlags.Hyphenated)) return false;
        var first = text[..text.IndexOfAny('-', '\u2010', '\u2011')];
        return first.Length > 2 && context.Language.Speller.Check(first);
    }

    /// <summary>The same letters are words of other languages, beside other words that this one lacks.</summary>
    private static bool IsEnglish(BlockAnalysisContext context, int article)
    {
        if (WordRow.Before(context.Block.Tokens, article) is not (>= 0 and var before)) return true;
        var token = context.Block.Tokens[before];
        return token.Kind != SyntaxKind.Word || token.Has(TokenFlags.Capitalized) || token.Has(TokenFlags.Hyphenated) || token.Has(TokenFlags.Possessive) || token.Has(TokenFlags.HasDigit)
            || context.Language.Speller.Check(context.Block.GetText(token));
    }

    private static void Report(BlockAnalysisContext context, int article, int next, string right)
    {
        var (written, word) = (context.Block.GetString(context.Block.Tokens[article].Span), context.Block.GetString(context.Block.Tokens[next].Span));
        if (char.IsUpper(written[0])) right = char.ToUpperInvariant(right[0]) + right[1..];
        // The longer article may be a slip for another word, such as "and".
        var properties = ImmutableDictionary<string, string>.Empty.Add(ArticleProperty, right);
        if (right.Length > written.Length) properties = properties.Add(CertainProperty, "true");
        context.Report(Descriptor, context.Block.Tokens[article].Span, new DiagnosticReport(null, properties), written, right, word);
    }
}

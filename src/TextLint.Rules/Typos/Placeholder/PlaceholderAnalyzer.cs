using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Reports what was typed to hold the place of copy.</summary>
public sealed class PlaceholderAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL1020.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1020",
        Name = "placeholder",
        Title = "Placeholder that was never filled in",
        MessageFormat = "\"{0}\" holds the place of something that is still to come.",
        Category = "Typos",
        DefaultSeverity = DiagnosticSeverity.Error,
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
            var length = tokens[i].Kind switch
            {
                SyntaxKind.Word => LengthOfWords(context, i),
                SyntaxKind.OpenBracket => LengthOfBracket(context, i),
                SyntaxKind.QuestionMark => LengthOfMarks(tokens, i),
                _ => 0,
            };
            if (length == 0) continue;
            var span = new TextSpan(tokens[i].Start, length);
            context.Report(Descriptor, span, context.Block.GetString(span));
            while (i + 1 < tokens.Length && tokens[i + 1].End <= span.End) i++;
        }
    }

    private static int LengthOfWords(BlockAnalysisContext context, int index)
    {
        var (block, usage) = (context.Block, context.Language.Usage);
        var token = block.Tokens[index];
        var text = block.GetText(token);
        if (token.Has(TokenFlags.AllCaps))
        {
            if (usage.IsPlaceholderLabel(text) && WordRow.IsKind(block.Tokens, index + 1, SyntaxKind.Colon)) return token.Length;
            return usage.IsPlaceholder(text) && !IsName(context, index) ? token.Length : 0;
        }
        return usage.PlaceholderOpeners.Contains(text) ? usage.PlaceholderPhrases.LengthAtStart(block.Text[token.Start..]) : 0;
    }

    /// <summary>Beside a name such letters are a number or part of it: <c>Super Bowl XXX</c>, <c>TK Maxx</c>; so they are in a word of more letters.</summary>
    private static bool IsName(BlockAnalysisContext context, int index)
    {
        var block = context.Block;
        if (index > 0 && !WordRow.IsEnd(block.Tokens, index - 1) && block.Tokens[index - 1].Kind is SyntaxKind.Hyphen or SyntaxKind.FullStop or SyntaxKind.Ampersand or SyntaxKind.Slash) return true;
        if (WordRow.IsKind(block.Tokens, index + 1, SyntaxKind.Slash) || WordRow.IsKind(block.Tokens, index + 1, SyntaxKind.Hyphen)) return true;
        return IsNameBeside(context, index, WordRow.Before(block.Tokens, index)) || IsNameBeside(context, index, WordRow.After(block.Tokens, index));
    }

    private static bool IsNameBeside(BlockAnalysisContext context, int index, int beside)
    {
        if (beside < 0) return false;
        var (block, token) = (context.Block, context.Block.Tokens[beside]);
        if (context.Language.Usage.IsNoPlaceholderBeside(block.GetText(block.Tokens[index]), block.GetText(token))) return true;
        return beside < index && token.Has(TokenFlags.Capitalized) && !token.Has(TokenFlags.Initial);
    }

    /// <summary>Words in capitals in square brackets, of which the first says what is to come.</summary>
    private static int LengthOfBracket(BlockAnalysisContext context, int index)
    {
        const int Longest = 16;
        var (block, tokens) = (context.Block, context.Block.Tokens);
        if (block.Text[tokens[index].Start] != '[' || !WordRow.IsKind(tokens, index + 1, SyntaxKind.Word) || !context.Language.Usage.IsPlaceholderInBrackets(block.GetText(tokens[index + 1]))) return 0;
        for (var i = index + 1; i < tokens.Length && i < index + Longest; i++)
        {
            if (tokens[i].Kind == SyntaxKind.CloseBracket) return tokens[i].End - tokens[index].Start;
            if (tokens[i].Kind == SyntaxKind.Word && !tokens[i].Has(TokenFlags.AllCaps)) return 0;
        }
        return 0;
    }

    /// <summary>Two or three question marks that stand alone.</summary>
    private static int LengthOfMarks(ImmutableArray<SyntaxToken> tokens, int index)
    {
        var end = index + 1;
        while (WordRow.IsKind(tokens, end, SyntaxKind.QuestionMark)) end++;
        var isAlone = index > 0 && (tokens[index - 1].IsSpace || tokens[index - 1].Kind == SyntaxKind.OpenBracket) && WordRow.After(tokens, index - 1) < 0;
        if (end - index is < 2 or > 4 || !isAlone) return 0;
        return end < tokens.Length && (tokens[end].IsSpace || tokens[end].Kind == SyntaxKind.CloseBracket) ? tokens[end - 1].End - tokens[index].Start : 0;
    }
}

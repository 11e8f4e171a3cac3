using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Typos;

/// <summary>Reports a paragraph whose last sentence has no final mark, in an article whose other paragraphs have one.</summary>
public sealed class MissingStopAnalyzer : DiagnosticAnalyzer
{
    private const int FewestOthers = 3;
    private const int FewestWords = 5;

    private static readonly ParagraphEnd s_none = new(false, false);
    private static readonly BlockNote<ParagraphEnd> s_ends = new(s_none, (block, _, _) => IsBody(block) ? new ParagraphEnd(true, EndsOpen(block)) : s_none);

    /// <summary>TL1019.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1019",
        Name = "missing-stop",
        Title = "Paragraph without its final stop",
        MessageFormat = "The paragraph ends at \"{0}\" without a full stop.",
        Category = "Typos",
        DefaultSeverity = DiagnosticSeverity.Info,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var blocks = context.Model.Document.Blocks;
        if (!context.Model.Language.Speller.HasDictionary) return;
        var (ended, open) = (0, 0);
        foreach (var facts in context.Model.Facts)
        {
            var end = s_ends.Of(facts);
            if (!end.IsBody) continue;
            if (end.IsOpen) open++;
            else ended++;
        }
        if (open == 0 || ended < FewestOthers || open > Math.Max(2, ended / 5)) return;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (!s_ends.Of(context.Model.Facts[i]).IsOpen || IsLeadIn(blocks, i)) continue;
            var last = blocks[i].Tokens[LastToken(blocks[i])];
            var word = blocks[i].GetText(last);
            if (context.Model.Language.Usage.IsFunctionWord(word) || !context.Model.Language.Speller.Check(word)) continue;
            context.Report(Descriptor, context.Model.Document.ToSource(i, last.Span), blocks[i].GetString(last.Span));
        }
    }

    private static bool IsBody(BlockSyntax block) => block.Kind == SyntaxKind.Paragraph && block.Context is { ListDepth: 0, QuoteDepth: 0 } && block.Sentences.Length > 1;

    private static int LastToken(BlockSyntax block) => block.Sentences[^1].FirstToken + block.Sentences[^1].TokenCount - 1;

    /// <summary>The last sentence is a sentence, and a word in lower case is its last token.</summary>
    private static bool EndsOpen(BlockSyntax block)
    {
        var last = block.Tokens[LastToken(block)];
        if (last.Kind != SyntaxKind.Word || last.Has(TokenFlags.Capitalized)) return false;
        var words = 0;
        for (var i = block.Sentences[^1].FirstToken; i < block.Tokens.Length; i++)
        {
            if (block.Tokens[i].Kind is SyntaxKind.Colon or SyntaxKind.Semicolon or SyntaxKind.LineBreak or SyntaxKind.Bullet or SyntaxKind.Symbol) return false;
            // Who said it, behind a dash.
            if (IsDash(block.Tokens[i].Kind) && (i == block.Sentences[^1].FirstToken || IsEndBefore(block.Tokens, i))) return false;
            if (block.Tokens[i].IsWord) words++;
        }
        return words >= FewestWords;
    }

    private static bool IsDash(SyntaxKind kind) => kind is SyntaxKind.EmDash or SyntaxKind.EnDash or SyntaxKind.Hyphen or SyntaxKind.DoubleHyphen;

    private static bool IsEndBefore(ImmutableArray<SyntaxToken> tokens, int index)
    {
        while (index > 0 && tokens[index - 1].IsSpace) index--;
        return index > 0 && (tokens[index - 1].IsQuotationMark || tokens[index - 1].Kind == SyntaxKind.FullStop);
    }

    /// <summary>What stands before a list, a quotation or another thing set apart goes on there; and so may a line that was broken.</summary>
    private static bool IsLeadIn(ImmutableArray<BlockSyntax> blocks, int index)
    {
        if (index + 1 >= blocks.Length) return false;
        var next = blocks[index + 1];
        return next.Kind is not (SyntaxKind.Paragraph or SyntaxKind.Heading) || next.Tokens.IsEmpty || !next.Tokens[0].Has(TokenFlags.Capitalized);
    }

    /// <summary>How a block ends.</summary>
    /// <param name="IsBody">True for a paragraph of the running text with more than one sentence.</param>
    /// <param name="IsOpen">True where its last sentence has no final mark.</param>
    private sealed record ParagraphEnd(bool IsBody, bool IsOpen);
}

using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Quotes;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Style;

/// <summary>Reports the title of a work in quotation marks where the house sets it plain, and the reverse.</summary>
public sealed class WorkTitleAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The titles of the house.</summary>
    public static readonly ChoiceOption Style = new("style", "quotes", ["quotes", "plain"], "Titles of films, books, songs and the like: in quotation marks, or plain.");

    /// <summary>TL8040.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = TextSlot.Describe("TL8040", "work-title", "Title of a work not in house style", "House style writes {0}, not {1}.", "works", Style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var isPlain = context.GetOption(Descriptor, Style) == "plain";
        for (var i = 0; i < context.Model.Facts.Length; i++)
        {
            if (context.Model.Facts[i].Zone is not (Zone.Body or Zone.Caption)) continue;
            if (isPlain) ReportQuoted(context, i);
            else ReportPlain(context, i);
        }
    }

    /// <summary>Words with capitals in marks of their own, right behind what they are the title of.</summary>
    private static void ReportQuoted(SemanticModelAnalysisContext context, int index)
    {
        var (block, marks) = (context.Model.Document.Blocks[index], context.Model.Facts[index].Quotations.Marks);
        if (marks.IsEmpty || context.Model.Quotations.HasFault(index)) return;
        foreach (var (opener, closer) in QuotedWords.OuterIn(marks))
        {
            if (!IsBehindWork(context.Model, block, opener.Token) || !IsTitle(context.Model, block, opener.Token + 1, closer.Token)) continue;
            TextSlot.Report(context, Descriptor, index, TextSpan.FromBounds(opener.Span.Start, closer.Span.End), block.GetString(TextSpan.FromBounds(opener.Span.End, closer.Span.Start)), isSafe: false);
        }
    }

    /// <summary>Names of works of which the cast knows, without marks.</summary>
    private static void ReportPlain(SemanticModelAnalysisContext context, int index)
    {
        var block = context.Model.Document.Blocks[index];
        foreach (var name in context.Model.Facts[index].Names)
        {
            var (first, next) = (block.FindTokenIndex(name.Span.Start), block.FindTokenIndex(name.Span.End));
            if (name.Kind != NameKind.Work || !name.IsFull || name.Ending != NameEnding.None || (name.Evidence & (NameEvidence.Quoted | NameEvidence.Cited)) != NameEvidence.None || !IsBehindWork(context.Model, block, first) || !EndsThere(block, next)) continue;
            var isCurly = block.Text.ContainsAny('\u2019', '\u201C');
            TextSlot.Report(context, Descriptor, index, name.Span, (isCurly ? '\u201C' : '"') + block.GetString(name.Span) + (isCurly ? '\u201D' : '"'), isSafe: false);
        }
    }

    private static bool IsBehindWork(SemanticModel model, BlockSyntax block, int token) =>
        TextSlot.WordBefore(block, token) is >= 0 and var before && !block.Tokens[before].Has(TokenFlags.Capitalized) && model.Language.TextStyles.IsWork(block.GetText(block.Tokens[before]));

    private static bool IsTitle(SemanticModel model, BlockSyntax block, int first, int end)
    {
        var words = 0;
        for (var i = first; i < end; i++)
        {
            var token = block.Tokens[i];
            if (token.IsSpace) continue;
            if (token.Kind != SyntaxKind.Word || !(token.Has(TokenFlags.Capitalized) || (words > 0 && model.Language.TextStyles.IsSmallWord(block.GetText(token))))) return false;
            words++;
        }
        return words > 1;
    }

    /// <summary>True where no word goes on with the title: "the film Birds of Norland".</summary>
    private static bool EndsThere(BlockSyntax block, int next) =>
        next >= block.Tokens.Length || block.Tokens[next].Kind is SyntaxKind.Comma or SyntaxKind.FullStop or SyntaxKind.Semicolon or SyntaxKind.CloseBracket;
}

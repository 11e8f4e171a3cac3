using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Names;
using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Syntax;

namespace TextLint.Rules.Style;

/// <summary>Reports a formal title right before a name that has no capital where the house gives it one, and the reverse.</summary>
public sealed class TitleCapitalAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The title before a name.</summary>
    public static readonly ChoiceOption Style = new("style", "capital", ["capital", "lower"], "A formal title right before a name: President Dubrovin, or president Dubrovin.");

    /// <summary>TL8035.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = TextSlot.Describe("TL8035", "title-capital", "Capital of a title before a name not in house style", "House style writes \"{0}\" before a name, not \"{1}\".", "title-capital", Style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var isCapital = context.GetOption(Descriptor, Style) == "capital";
        foreach (var name in context.Model.Names)
            foreach (var mention in name.Titled)
                if (mention.Candidate.Title is { IsHonorific: false, IsPast: false } title && IsFormal(mention, title, context.Model) && char.IsLower(title.Text[0]) == isCapital) Report(context, mention, title, isCapital);
    }

    /// <summary>An office and nothing more, before a name of the writer's own words.</summary>
    private static bool IsFormal(Mention mention, NameTitle title, SemanticModel model) =>
        mention.Zone == Zone.Body && RunningMentions.IsOwn(mention.Candidate) && mention.Candidate.Span.Start - title.Span.End == 1 && model.Language.TextStyles.TitleTerms.Contains(title.Text)
            && !model.Language.Vocabulary.IsTitleHead(mention.Candidate.Words[0].Text);

    private static void Report(SemanticModelAnalysisContext context, Mention mention, NameTitle title, bool isCapital)
    {
        var block = context.Model.Document.Blocks[mention.Block];
        var first = TokenSearch.IndexAt(block, title.Span.Start);
        if (isCapital)
        {
            if (IsAlone(block, first, context.Model.Language)) TextSlot.Report(context, Descriptor, mention.Block, title.Span, TitleTerm.Capitalize(title.Text, context.Model.Language.TextStyles));
        }
        else if (!block.Tokens[first].Has(TokenFlags.Initial)) TextSlot.Report(context, Descriptor, mention.Block, title.Span, title.Text.ToLowerInvariant());
    }

    /// <summary>True where nothing before the title makes a description of it: "the country's president", "a mayor"; a country does not.</summary>
    private static bool IsAlone(BlockSyntax block, int title, LanguageData language)
    {
        var vocabulary = language.Vocabulary;
        if (!block.Tokens[title].Has(TokenFlags.Initial) && TextSlot.WordBefore(block, title) is >= 0 and var country && IsCountry(block, country, language)) title = country;
        if (block.Tokens[title].Has(TokenFlags.Initial)) return true;
        if (TextSlot.WordBefore(block, title) is not (>= 0 and var before)) return title >= 2 && block.Tokens[title - 2].Kind == SyntaxKind.Comma;
        var word = block.GetText(block.Tokens[before]);
        if (block.Tokens[before].Has(TokenFlags.Capitalized) || block.Tokens[before].Has(TokenFlags.Possessive) || vocabulary.IsDeterminer(word)) return false;
        return vocabulary.IsFunction(word) || vocabulary.IsSpeech(word) || vocabulary.IsConjunction(word);
    }

    private static bool IsCountry(BlockSyntax block, int token, LanguageData language) =>
        block.Tokens[token].Has(TokenFlags.Capitalized) && !block.Tokens[token].Has(TokenFlags.Possessive) && (language.Lexicon.Find(block.GetText(block.Tokens[token])) & (LexiconFlags.Demonym | LexiconFlags.Place)) != LexiconFlags.None;
}

using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Names;
using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Syntax;
using TextLint.Syntax.Text;

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
                if (TermOf(mention, context.Model) is { } term) Report(context, mention.Block, term, isCapital);
    }

    /// <summary>The office right before a name of the writer's own words; null for any other title.</summary>
    private static TextSpan? TermOf(Mention mention, SemanticModel model)
    {
        if (mention.Zone != Zone.Body || mention.Candidate.Title is not { IsHonorific: false, IsPast: false } title || !RunningMentions.IsOwn(mention.Candidate)) return null;
        if (mention.Candidate.Span.Start - title.Span.End != 1 || model.Language.Vocabulary.IsTitleHead(mention.Candidate.Words[0].Text)) return null;
        // In lower case a verb may have been taken for a part of the title: "met prime minister".
        var length = model.Language.TextStyles.TitleTerms.LengthAtEnd(title.Text);
        return length == 0 ? null : new TextSpan(title.Span.End - length, length);
    }

    private static void Report(SemanticModelAnalysisContext context, int index, TextSpan term, bool isCapital)
    {
        var block = context.Model.Document.Blocks[index];
        var (first, text) = (TokenSearch.IndexAt(block, term.Start), block.GetString(term));
        if (char.IsLower(text[0]) != isCapital) return;
        if (isCapital)
        {
            if (IsAlone(block, first, context.Model.Language)) TextSlot.Report(context, Descriptor, index, term, TitleTerm.Capitalize(text, context.Model.Language.TextStyles));
        }
        else if (!block.Tokens[first].Has(TokenFlags.Initial)) TextSlot.Report(context, Descriptor, index, term, text.ToLowerInvariant());
    }

    /// <summary>True where nothing before the title makes a description of it: "the country's president", "a mayor"; a country does not.</summary>
    private static bool IsAlone(BlockSyntax block, int title, LanguageData language)
    {
        var vocabulary = language.Vocabulary;
        if (!block.Tokens[title].Has(TokenFlags.Initial) && TextSlot.WordBefore(block, title) is >= 0 and var country && IsCountry(block, country, language)) title = country;
        if (block.Tokens[title].Has(TokenFlags.Initial)) return true;
        if (TextSlot.WordBefore(block, title) is not (>= 0 and var before)) return title >= 2 && block.Tokens[title - 2].Kind == SyntaxKind.Comma;
        var word = block.GetText(block.Tokens[before]);
        if (IsDescribing(block, before, vocabulary) || vocabulary.IsTitleModifier(word) || (block.Tokens[before].Has(TokenFlags.Capitalized) && !block.Tokens[before].Has(TokenFlags.Initial) && !vocabulary.IsTime(word))) return false;
        if (vocabulary.IsFunction(word) || vocabulary.IsSpeech(word)) return true;
        // A verb or an adjective; in "the new president" the word before it tells.
        return TextSlot.WordBefore(block, before) is not (>= 0 and var earlier) || !IsDescribing(block, earlier, vocabulary);
    }

    private static bool IsDescribing(BlockSyntax block, int token, NameVocabulary vocabulary) => block.Tokens[token].Has(TokenFlags.Possessive) || vocabulary.IsDeterminer(block.GetText(block.Tokens[token]));

    private static bool IsCountry(BlockSyntax block, int token, LanguageData language) =>
        block.Tokens[token].Has(TokenFlags.Capitalized) && !block.Tokens[token].Has(TokenFlags.Possessive) && (language.Lexicon.Find(block.GetText(block.Tokens[token])) & (LexiconFlags.Demonym | LexiconFlags.Place)) != LexiconFlags.None;
}

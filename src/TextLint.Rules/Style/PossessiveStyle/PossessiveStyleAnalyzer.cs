using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Names;
using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Syntax;

namespace TextLint.Rules.Style;

/// <summary>Reports the possessive of a name in s that is not in the form of the house.</summary>
public sealed class PossessiveStyleAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The possessive of the house.</summary>
    public static readonly ChoiceOption Style = new("style", "apostrophe", ["apostrophe", "apostrophe-s"], "The possessive of a name that ends in s: an apostrophe alone, or an apostrophe and s.");

    /// <summary>TL8030.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = TextSlot.Describe("TL8030", "possessive-style", "Possessive of a name not in house style", "House style writes \"{0}\", not \"{1}\".", "possessive-s", Style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        if (context.Model.Language.TextStyles.IsEmpty) return;
        var other = context.GetOption(Descriptor, Style) == "apostrophe" ? NameEnding.PossessiveS : NameEnding.Apostrophe;
        foreach (var name in context.Model.Names)
            foreach (var mention in name.Mentions)
                if (mention.Candidate.Ending == other && IsOneName(name, mention, context.Model) && !IsContraction(mention, context.Model)) Report(context, mention);
    }

    /// <summary>A person or a place named by one word in s: a plural, as the Dubrovins' or the Philippines', has an apostrophe alone in any style.</summary>
    private static bool IsOneName(NameSymbol name, Mention mention, SemanticModel model)
    {
        var word = mention.Candidate.Words[^1];
        if (!PossessiveForms.IsPossessive(mention.Candidate) || word.Key[^1] != 's' || mention.Zone == Zone.FrontMatter || !RunningMentions.IsOwn(mention.Candidate) || mention.IsPlural) return false;
        if (model.Language.TextStyles.IsSoundedOtherwise(word.Text) || name.Kind is not (NameKind.Person or NameKind.Place)) return false;
        // What is plural by its form, or by its article, may be plural by its sense.
        if (name.Kind == NameKind.Place ? mention.Candidate.Words.Length > 1 : !IsPersonal(name, word)) return false;
        var block = model.Document.Blocks[mention.Block];
        return TextSlot.WordBefore(block, TokenSearch.IndexAt(block, mention.Span.Start)) is not (>= 0 and var before) || !model.Language.Vocabulary.IsArticle(block.GetText(block.Tokens[before]));
    }

    /// <summary>A part of names of persons, and not the plural at the end of a firm: "Ben Franklin Partners'".</summary>
    private static bool IsPersonal(NameSymbol name, NameWord word)
    {
        const LexiconFlags Parts = LexiconFlags.GivenName | LexiconFlags.Surname | LexiconFlags.PersonName;
        return word.Entry.IsAny(Parts) || (name.IsFull && name.Words[0].Entry.IsAny(LexiconFlags.GivenName) && !word.Entry.IsAny(LexiconFlags.LowerCaseWord));
    }

    /// <summary>"Douglas's been": is or has, shown by the word behind it.</summary>
    private static bool IsContraction(Mention mention, SemanticModel model)
    {
        var block = model.Document.Blocks[mention.Block];
        var token = TokenSearch.IndexAt(block, mention.Span.End);
        var after = TextSlot.WordAfter(block, mention.Candidate.Ending == NameEnding.Apostrophe ? token : TokenSearch.IndexAt(block, mention.Span.End - 1));
        return after < 0 || (mention.Candidate.Ending == NameEnding.PossessiveS && (model.Language.Vocabulary.IsFunction(block.GetText(block.Tokens[after])) || model.Language.Vocabulary.IsCopula(block.GetText(block.Tokens[after]))));
    }

    private static void Report(SemanticModelAnalysisContext context, Mention mention)
    {
        var block = context.Model.Document.Blocks[mention.Block];
        var span = PossessiveForms.SpanOf(mention);
        var text = block.GetString(span);
        TextSlot.Report(context, Descriptor, mention.Block, span, mention.Candidate.Ending == NameEnding.Apostrophe ? text + "s" : text[..^1]);
    }
}

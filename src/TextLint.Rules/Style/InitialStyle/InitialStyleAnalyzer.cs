using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Names;
using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Style;

/// <summary>Reports the initials of a person where points or spaces are not as in the house.</summary>
public sealed class InitialStyleAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The initials of the house.</summary>
    public static readonly ChoiceOption Style = new("style", "points", ["points", "none", "spaced"], "The initials of persons: T.S., TS, or T. S.");

    /// <summary>TL8031.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = TextSlot.Describe("TL8031", "initial-style", "Initials not in house style", "House style writes \"{0}\", not \"{1}\".", "initials", Style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        if (context.Model.Language.TextStyles.IsEmpty) return;
        var style = context.GetOption(Descriptor, Style);
        foreach (var name in context.Model.Names)
            if (name.IsPerson)
                foreach (var mention in name.Mentions)
                    if (mention.Zone != Zone.FrontMatter && RunningMentions.IsOwn(mention.Candidate)) ReportPointed(context, mention, style);
        if (style != "none")
            for (var i = 0; i < context.Model.Facts.Length; i++)
                if (context.Model.Facts[i].Zone is not (Zone.None or Zone.FrontMatter)) ReportBare(context, i, style);
    }

    /// <summary>Initials with points, one behind the other, in a name.</summary>
    private static void ReportPointed(SemanticModelAnalysisContext context, Mention mention, string style)
    {
        var words = mention.Candidate.Words;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Part != NameWordPart.Initial) continue;
            var first = i;
            while (i + 1 < words.Length && words[i + 1].Part == NameWordPart.Initial) i++;
            var span = TextSpan.FromBounds(words[first].Span.Start, words[i].Span.End);
            var initials = context.Model.Document.Blocks[mention.Block].Text.Slice(span.Start, span.Length);
            // The letters before the name of a ship are no initials.
            if (!context.Model.Language.TextStyles.IsNotInitials(Write(initials, "none"))) TextSlot.Report(context, Descriptor, mention.Block, span, Write(initials, style));
        }
    }

    /// <summary>Letters without points before or inside of what can only be a name of a person: TS Eliot, George W Bush.</summary>
    private static void ReportBare(SemanticModelAnalysisContext context, int index, string style)
    {
        var block = context.Model.Document.Blocks[index];
        for (var i = 0; i < block.Tokens.Length; i++)
        {
            var token = block.Tokens[i];
            if (token is not { Kind: SyntaxKind.Word, Length: <= 2 } || block.GetText(token).ContainsAnyExceptInRange('A', 'Z') || TextSlot.WordAfter(block, i) is not (>= 0 and var after) || !IsFamily(block, after, context.Model.Language)) continue;
            var before = TextSlot.WordBefore(block, i);
            if (token.Length == 1 ? IsMiddle(block, token, before, context.Model.Language) : IsFirst(block, token, before, context.Model.Language)) TextSlot.Report(context, Descriptor, index, token.Span, Write(block.GetText(token), style), isSafe: false);
        }
    }

    private static bool IsMiddle(BlockSyntax block, SyntaxToken token, int before, LanguageData language) =>
        before >= 0 && block.Text[token.Start] is not ('I' or 'X' or 'V') && block.Tokens[before].Has(TokenFlags.Capitalized) && !block.Tokens[before].Has(TokenFlags.AllCaps)
            && (language.Lexicon.Find(block.GetText(block.Tokens[before])) & (LexiconFlags.GivenName | LexiconFlags.LowerCaseWord)) == LexiconFlags.GivenName;

    private static bool IsFirst(BlockSyntax block, SyntaxToken token, int before, LanguageData language)
    {
        var text = block.GetText(token);
        if (before >= 0 && block.Tokens[before].Has(TokenFlags.Capitalized) && !block.Tokens[before].Has(TokenFlags.Initial)) return false;
        return language.Lexicon.Find(text) == LexiconFlags.None && !language.Vocabulary.Titles.Contains(text) && !language.Vocabulary.IsHonorific(text) && !language.TextStyles.IsNotInitials(text);
    }

    private static bool IsFamily(BlockSyntax block, int index, LanguageData language)
    {
        var token = block.Tokens[index];
        if (token.Kind != SyntaxKind.Word || !token.Has(TokenFlags.Capitalized) || token.Has(TokenFlags.AllCaps) || token.Has(TokenFlags.Possessive)) return false;
        var flags = language.Lexicon.Find(block.GetText(token));
        const LexiconFlags Other = LexiconFlags.LowerCaseWord | LexiconFlags.Place | LexiconFlags.Demonym | LexiconFlags.Organization;
        return (flags & (LexiconFlags.Surname | LexiconFlags.PersonName)) != LexiconFlags.None && (flags & Other) == LexiconFlags.None && !language.Vocabulary.IsOrganization(block.GetText(token));
    }

    private static string Write(ReadOnlySpan<char> initials, string style)
    {
        var letters = new List<string>();
        foreach (var c in initials)
            if (char.IsLetter(c)) letters.Add(style == "none" ? c.ToString() : c + ".");
        return string.Join(style == "spaced" ? " " : "", letters);
    }
}

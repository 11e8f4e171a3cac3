using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Names;
using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Style;

/// <summary>Reports Mr, Mrs, Ms and Miss where the house gives no courtesy title, or a later reference without one where it does.</summary>
public sealed class CourtesyTitleAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Whether the house uses them.</summary>
    public static readonly ChoiceOption Style = new("style", "none", ["none", "used"], "Courtesy titles before names: none; or used, with the family name, behind the first reference.");

    /// <summary>TL8025.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = TextSlot.Describe("TL8025", "courtesy-title", "Courtesy title not in house style", "{0}", "courtesy-titles", Style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        if (context.Model.Language.TextStyles.IsEmpty) return;
        var isUsed = context.GetOption(Descriptor, Style) == "used";
        var families = context.Model.Names.Where(n => n.IsPerson).GroupBy(n => n.FamilyName, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var name in context.Model.Names)
        {
            // Of two with one name the title tells which is meant.
            if (!name.IsPerson || families.Contains(name.FamilyName) || !IsName(name, context.Model.Language)) continue;
            if (isUsed) ReportBare(context, name);
            else ReportTitles(context, name);
        }
    }

    /// <summary>What is whole somewhere, or no ordinary word: "Miss Rosa" may be a person, "Miss Universe" is none.</summary>
    private static bool IsName(NameSymbol name, LanguageData language) =>
        name.IsFull || (language.Lexicon.Find(name.FamilyText) & (LexiconFlags.LowerCaseWord | LexiconFlags.Surname)) != LexiconFlags.LowerCaseWord;

    private static void ReportTitles(SemanticModelAnalysisContext context, NameSymbol name)
    {
        foreach (var mention in name.Titled)
        {
            var block = context.Model.Document.Blocks[mention.Block];
            if (TitleOf(mention, block, context.Model.Language.TextStyles) is not { } title || mention.IsAmbiguous || IsPair(block, title, context.Model.Language)) continue;
            var span = TextSpan.FromBounds(title.Span.Start, mention.Candidate.Span.Start);
            // A name that begins with a little word would begin the sentence with it.
            var isSafe = name.IsFull && char.IsUpper(block.Text[mention.Candidate.Span.Start]);
            var report = new DiagnosticReport(Properties: TextSlot.Properties("", isSafe));
            context.Report(Descriptor, context.Model.Document.ToSource(mention.Block, span), [], report, $"House style gives no courtesy titles: drop \"{title.Text}\".");
        }
    }

    /// <summary>The courtesy title before a mention outside quoted words and the names of goods and works; null for none.</summary>
    private static NameTitle? TitleOf(Mention mention, BlockSyntax block, TextStyleVocabulary styles)
    {
        if (mention.Candidate.Title is not { IsHonorific: true } title || !RunningMentions.IsOwn(mention.Candidate) || (mention.Evidence & NameEvidence.Role) != NameEvidence.None || mention.Zone == Zone.FrontMatter) return null;
        var text = title.Text.TrimEnd('.');
        if (!styles.IsCourtesyTitle(text) || mention.Candidate.Span.Start - title.Span.End != 1) return null;
        var phrase = $"{text} {mention.Candidate.Text}";
        return styles.NotTitles.LengthAtStart(phrase) > 0 || styles.Addresses.LengthAtStart(phrase) > 0 ? null : title;
    }

    /// <summary>"Mr and Mrs Dubrovin": a couple.</summary>
    private static bool IsPair(BlockSyntax block, NameTitle title, LanguageData language) =>
        TextSlot.WordBefore(block, TokenSearch.IndexAt(block, title.Span.Start)) is >= 0 and var before && (language.Vocabulary.IsConjunction(block.GetText(block.Tokens[before])) || block.Tokens[before].Kind == SyntaxKind.Ampersand)
            && TextSlot.WordBefore(block, before) is >= 0 and var other && language.Vocabulary.IsHonorific(block.GetText(block.Tokens[other]));

    private static void ReportBare(SemanticModelAnalysisContext context, NameSymbol name)
    {
        var titles = name.Titled.Select(m => TitleOf(m, context.Model.Document.Blocks[m.Block], context.Model.Language.TextStyles)?.Text).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (titles.Count != 1) return;
        var isKnown = false;
        foreach (var mention in name.Mentions)
        {
            if (isKnown && IsBare(mention)) Report(context, mention, titles[0]);
            isKnown |= mention.Zone == Zone.Body;
        }
    }

    private static bool IsBare(Mention mention) =>
        mention is { Zone: Zone.Body, Part: NamePart.Family, IsAmbiguous: false, IsUncertain: false, IsPlural: false, Candidate: { Title: null, IsFull: false, CoreCount: 1 } }
            && RunningMentions.IsOwn(mention.Candidate) && (mention.Evidence & (NameEvidence.Compound | NameEvidence.Listed | NameEvidence.Descriptor | NameEvidence.Alias | NameEvidence.Organization)) == NameEvidence.None;

    private static void Report(SemanticModelAnalysisContext context, Mention mention, string title)
    {
        var written = $"{title} {context.Model.Document.Blocks[mention.Block].GetString(mention.Span)}";
        var report = new DiagnosticReport(Properties: TextSlot.Properties(written, isSafe: false));
        context.Report(Descriptor, context.Model.Document.ToSource(mention.Block, mention.Span), [], report, $"House style writes \"{written}\" here.");
    }
}

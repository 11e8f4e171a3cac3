using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Acronyms;
using TextLint.Semantics;
using TextLint.Spelling;

namespace TextLint.Rules.Style;

/// <summary>Reports abbreviations of three letters and more with points where the house writes none, and the reverse.</summary>
public sealed class AcronymPointsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The form of the house.</summary>
    public static readonly ChoiceOption Style = new("style", "none", ["none", "points"], "Abbreviations that are spelled out: FBI, or F.B.I.");

    /// <summary>TL8028.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = TextSlot.Describe("TL8028", "acronym-points", "Points of an abbreviation not in house style", "House style writes \"{0}\", not \"{1}\".", "acronym-points", Style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var hasPoints = context.GetOption(Descriptor, Style) == "points";
        foreach (var acronym in context.Model.Acronyms)
        {
            if (acronym.Text.Length < 3 || (hasPoints && !context.Model.Language.TextStyles.IsInitialism(acronym.Text))) continue;
            foreach (var place in acronym.Uses)
                if (IsOther(place, hasPoints) && (hasPoints || !MayBeInitials(place, context.Model))) Report(context, place, acronym.Text, hasPoints);
        }
    }

    /// <summary>True for the other form, capitals all, outside quoted words and titles.</summary>
    private static bool IsOther(AcronymPlace place, bool hasPoints) =>
        !place.Use.IsAny(AcronymTraits.Quoted | AcronymTraits.Cited | AcronymTraits.MixedCase) && place.Use.IsAny(AcronymTraits.Dotted) != hasPoints && !place.Use.Form.Any(char.IsLower);

    /// <summary>Behind the letters of somebody's first names his family name stands.</summary>
    private static bool MayBeInitials(AcronymPlace place, SemanticModel model) =>
        place.Use.IsAny(AcronymTraits.NamePart) && (model.Language.Lexicon.Find(place.Use.Text) & (LexiconFlags.KnownAcronym | LexiconFlags.AllCapsWord)) == LexiconFlags.None && !model.Language.TextStyles.IsInitialism(place.Use.Text);

    private static void Report(SemanticModelAnalysisContext context, AcronymPlace place, string letters, bool hasPoints)
    {
        var (span, text) = AcronymWriting.Write(context.Model.Document.Blocks[place.Block], place.Use, hasPoints ? string.Concat(letters.Select(c => c + ".")) : letters);
        TextSlot.Report(context, Descriptor, place.Block, span, text);
    }
}

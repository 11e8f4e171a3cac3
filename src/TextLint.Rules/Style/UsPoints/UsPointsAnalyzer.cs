using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Acronyms;
using TextLint.Rules.Quotes;
using TextLint.Semantics;

namespace TextLint.Rules.Style;

/// <summary>Reports US with points where the house writes none, and the reverse.</summary>
public sealed class UsPointsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The form of the house.</summary>
    public static readonly ChoiceOption Style = new("style", "points", ["none", "points"], "The United States in short: US, or U.S. in text and US in headlines.");

    /// <summary>What goes with it.</summary>
    public static readonly ChoiceOption With = new("with", "none", ["none", "un", "un-uk"], "The abbreviations that go with it: UN, or UN and UK.");

    /// <summary>TL8029.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = TextSlot.Describe("TL8029", "us-points", "Points of US not in house style", "House style writes \"{0}\", not \"{1}\".", "us-points", Style) with { Options = [Style, With] };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var hasPoints = context.GetOption(Descriptor, Style) == "points";
        var with = context.GetOption(Descriptor, With);
        foreach (var acronym in context.Model.Acronyms)
        {
            if (!EnglishText.Is(context.Model.Language) || acronym.Text is not ("US" or "UN" or "UK") || (acronym.Text == "UN" && with == "none") || (acronym.Text == "UK" && with != "un-uk")) continue;
            foreach (var place in acronym.Uses)
                if (IsOther(place, hasPoints)) Report(context, place, acronym.Text, hasPoints);
        }
    }

    /// <summary>True for another form outside quoted words and titles; headlines have no points in any style.</summary>
    private static bool IsOther(AcronymPlace place, bool hasPoints)
    {
        if (place.Use.IsAny(AcronymTraits.Quoted | AcronymTraits.Cited | AcronymTraits.MixedCase)) return false;
        return hasPoints && place.Zone != Zone.Headline ? place.Use.Form != $"{place.Use.Text[0]}.{place.Use.Text[1]}." : place.Use.IsAny(AcronymTraits.Dotted);
    }

    private static void Report(SemanticModelAnalysisContext context, AcronymPlace place, string letters, bool hasPoints)
    {
        var form = hasPoints && place.Zone != Zone.Headline ? $"{letters[0]}.{letters[1]}." : letters;
        var (span, text) = AcronymWriting.Write(context.Model.Document.Blocks[place.Block], place.Use, form);
        TextSlot.Report(context, Descriptor, place.Block, span, text);
    }
}

using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Consistency;
using TextLint.Semantics;

namespace TextLint.Rules.Style;

/// <summary>Reports words that are spelled as another country spells them than the house does.</summary>
public sealed class SpellingStyleAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The spelling of the house.</summary>
    public static readonly ChoiceOption Style = new("style", "american", ["american", "british", "oxford"], "The spelling: American, British with -ise, or British with -ize.");

    /// <summary>TL8034.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = TextSlot.Describe("TL8034", "spelling-style", "Spelling of another country", "House style spells this \"{0}\", not \"{1}\".", "spelling", Style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var style = context.GetOption(Descriptor, Style);
        var styles = context.Model.Language.TextStyles;
        if (styles.IsEmpty) return;
        foreach (var place in VariantForms.Read(context.Model, VariantKind.Spelling))
        {
            // A capital at the start of a sentence may be that of a name: "Labour lost".
            if (place.IsInitial || !place.Variant.IsRegional || WordOf(place.Variant, style, styles) is not { } written || written == place.Place.Text) continue;
            context.Report(Descriptor, place.Place.Span, [], new DiagnosticReport(Properties: TextSlot.Properties(written, isSafe: true)), written, place.Place.Text);
        }
    }

    /// <summary>The word as the house spells it; null where it does, or where its own country has another word for it.</summary>
    private static string? WordOf(WordVariant variant, string style, TextStyleVocabulary styles)
    {
        if (style == "american") return variant.Side != 1 || styles.IsAmericanToo(variant.Text) ? null : variant.Counterpart ?? styles.AmericanOf(variant.Text);
        if (style == "oxford" && IsZed(variant)) return variant.Side == 1 ? variant.Counterpart : null;
        return variant.Side != 0 || styles.IsBritishToo(variant.Text) ? null : variant.Counterpart;
    }

    /// <summary>True for a word in -ize or -ise, which Oxford spells as America does; not for those in -yse.</summary>
    private static bool IsZed(WordVariant variant)
    {
        if (variant.Counterpart is not { } other || other.Length != variant.Text.Length) return false;
        for (var i = 1; i < other.Length; i++)
            if (other[i] != variant.Text[i]) return other[i] is 'z' or 's' && variant.Text[i] is 'z' or 's' && other[i - 1] == 'i';
        return false;
    }
}

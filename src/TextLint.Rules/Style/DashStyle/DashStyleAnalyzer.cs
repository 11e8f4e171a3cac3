using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Consistency;

namespace TextLint.Rules.Style;

/// <summary>Reports dashes within sentences that are not typed as the house types them.</summary>
public sealed class DashStyleAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The dash of the house.</summary>
    public static readonly ChoiceOption Style = new("style", "spaced-em", ["spaced-em", "spaced-en", "closed-em", "hyphen"], "The dash within sentences: a — b, a – b, a—b, a - b.");

    /// <summary>TL8020.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = TextSlot.Describe("TL8020", "dash-style", "Dash not in house style", "House style sets dashes as \"{0}\", not \"{1}\".", "dash", Style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var form = context.GetOption(Descriptor, Style) switch { "spaced-en" => " – ", "closed-em" => "—", "hyphen" => " - ", _ => " — " };
        foreach (var place in DashForms.Read(context.Model))
            if (place.Form != form) context.Report(Descriptor, place.Span, [], new DiagnosticReport(Properties: TextSlot.Properties(DashForms.Rewrite(place, form), isSafe: true)), form, place.Form);
    }
}

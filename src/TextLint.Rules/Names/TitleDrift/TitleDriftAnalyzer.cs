using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Names;

/// <summary>Reports a person whom the article gives two offices that one person does not hold.</summary>
public sealed class TitleDriftAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL3007.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL3007",
        Name = "title-drift",
        Title = "One person with two offices",
        MessageFormat = "{2} is \"{0}\" here and \"{1}\" before.",
        Category = "Names",
        DefaultSeverity = DiagnosticSeverity.Info,
        InQuotations = QuotationTreatment.Cautious,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var model = context.Model;
        foreach (var person in model.Names)
        {
            if (!person.IsPerson || person.Titled.Count < 2 || model.KnownNames.Contains(person.Text)) continue;
            var uses = person.Titled.Where(m => !m.IsAmbiguous).Select(m => OfficeUse.Read(m, model)).OfType<OfficeUse>().ToList();
            if (uses.FindIndex(u => u.Line != uses[0].Line) is > 0 and var other) Report(context, person, uses, uses[other]);
        }
    }

    private static void Report(SemanticModelAnalysisContext context, NameSymbol person, List<OfficeUse> uses, OfficeUse drifted)
    {
        ImmutableArray<RelatedLocation> related = [.. uses.Where(u => u.Span != drifted.Span).Select(u => new RelatedLocation(u.Span, $"\"{u.Text}\""))];
        context.Report(Descriptor, drifted.Span, related, DiagnosticReport.Default, drifted.Text, uses[0].Text, person.FamilyText);
    }
}

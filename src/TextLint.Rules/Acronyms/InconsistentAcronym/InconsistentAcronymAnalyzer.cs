using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Acronyms;

/// <summary>Reports an acronym that running text writes in two forms, once an article.</summary>
public sealed class InconsistentAcronymAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property with the letters of the acronym.</summary>
    public const string AcronymProperty = "acronym";

    /// <summary>TL4005.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL4005",
        Name = "inconsistent-acronym",
        Title = "Acronym written in two forms",
        MessageFormat = "\"{0}\" is written \"{1}\" elsewhere ({2} to {3} times).",
        Category = "Acronyms",
        DefaultSeverity = DiagnosticSeverity.Warning,
        InQuotations = QuotationTreatment.Cautious,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        foreach (var acronym in context.Model.Acronyms)
            if (AcronymForms.Create(acronym) is { } forms) Report(context, acronym, forms);
    }

    private static void Report(SemanticModelAnalysisContext context, AcronymSymbol acronym, AcronymForms forms)
    {
        var document = context.Model.Document;
        var first = forms.Others[0];
        var usual = acronym.Uses.First(u => u.IsOwnWord && u.Use.Form == forms.Usual);
        ImmutableArray<RelatedLocation> related =
        [
            new RelatedLocation(document.ToSource(usual.Block, usual.Use.Span), $"\"{forms.Usual}\" here"),
            .. forms.Others.Skip(1).Select(u => new RelatedLocation(document.ToSource(u.Block, u.Use.Span), $"\"{u.Use.Form}\" here")),
        ];
        var report = new DiagnosticReport(Properties: ImmutableDictionary<string, string>.Empty.Add(AcronymProperty, acronym.Text));
        context.Report(Descriptor, document.ToSource(first.Block, first.Use.Span), related, report, first.Use.Form, forms.Usual, forms.UsualCount, forms.Others.Length);
    }
}

using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>Reports a person who has one given name here and another like it there.</summary>
public sealed class GivenNameDriftAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL3005.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL3005",
        Name = "given-name-drift",
        Title = "One person with two given names",
        MessageFormat = "\"{0}\" here, \"{1}\" elsewhere ({2}): is it one person?",
        Category = "Names",
        DefaultSeverity = DiagnosticSeverity.Warning,
        InQuotations = QuotationTreatment.Cautious,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var known = context.Model.KnownNames;
        foreach (var drift in context.Model.GivenNameDrifts)
            if (!AreKnown(drift, known)) Report(context, drift);
    }

    private static bool AreKnown(GivenNameDrift drift, KnownNames known) => known.Contains(drift.Suspect.Text) || known.AreDistinct(drift.Suspect.Text, drift.Other.Text);

    private static void Report(SemanticModelAnalysisContext context, GivenNameDrift drift)
    {
        var document = context.Model.Document;
        var places = GivenNamePlaces.Of(drift.Suspect);
        var others = GivenNamePlaces.Of(drift.Other);
        if (places.Count == 0 || others.Count == 0) return;
        var related = ImmutableArray.CreateBuilder<RelatedLocation>();
        related.Add(new RelatedLocation(PlaceOf(document, others[0]), $"\"{drift.Other.Text}\""));
        for (var i = 1; i < places.Count; i++) related.Add(new RelatedLocation(PlaceOf(document, places[i]), $"\"{places[i].Word.Text}\" again"));
        var report = new DiagnosticReport(SeverityOf(drift, places), PropertiesOf(drift));
        context.Report(Descriptor, PlaceOf(document, places[0]), related.DrainToImmutable(), report, drift.Suspect.Text, drift.Other.Text, TimesOf(others.Count));
    }

    /// <summary>What somebody said may have been said so.</summary>
    private static DiagnosticSeverity SeverityOf(GivenNameDrift drift, List<GivenNamePlace> places) =>
        drift.Points < 2 ? DiagnosticSeverity.Hint : drift.Points == 2 || places[0].Mention.IsQuoted ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;

    private static ImmutableDictionary<string, string> PropertiesOf(GivenNameDrift drift) =>
        ImmutableDictionary<string, string>.Empty.Add(DiagnosticProperties.Name, drift.Suspect.Text).Add(DiagnosticProperties.OtherName, drift.Other.Text);

    private static TextSpan PlaceOf(DocumentSyntax document, GivenNamePlace place) => document.ToSource(place.Mention.Block, place.Word.Span);

    private static string TimesOf(int count) => count == 1 ? "once" : count == 2 ? "twice" : $"{count} times";
}

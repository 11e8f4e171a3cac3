using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>Reports a name that stands in the article in two spellings, of which one is probably a slip.</summary>
public sealed class MisspelledNameAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticReport s_likely = new(DiagnosticSeverity.Info);

    /// <summary>TL3001.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL3001",
        Name = "misspelled-name",
        Title = "Name spelled two ways",
        MessageFormat = "\"{0}\" here, \"{1}\" elsewhere ({2}): is it one name?",
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
        var model = context.Model;
        var drifts = model.GivenNameDrifts.Select(d => (d.Suspect.GivenName, d.Other.GivenName)).ToHashSet();
        foreach (var clash in model.NameClashes)
            // Of a name that is spelled so in headlines or captions alone another rule speaks.
            if (!clash.IsOutsideBody && !IsGivenName(clash, drifts) && !IsSettled(clash, model.KnownNames)) Report(context, model.Document, clash);
    }

    /// <summary>The publication knows the name, or somebody said that the two are two.</summary>
    private static bool IsSettled(NameClash clash, KnownNames known) => known.Contains(clash.Suspect.Text) || known.AreDistinct(clash.Suspect.Text, clash.Other.Text);

    /// <summary>Given names before one family name: of them the rule on given names speaks, which knows of relatives.</summary>
    private static bool IsGivenName(NameClash clash, HashSet<(string, string)> drifts)
    {
        if (clash.HasSharedCompanion && IsGivenName(clash.Suspect) && IsGivenName(clash.Other)) return true;
        return drifts.Contains((clash.Suspect.Key, clash.Other.Key)) || drifts.Contains((clash.Other.Key, clash.Suspect.Key));
    }

    private static bool IsGivenName(NameWordSymbol word) => word.GivenCount > 0 && word.FamilyCount == 0;

    private static void Report(SemanticModelAnalysisContext context, DocumentSyntax document, NameClash clash)
    {
        var places = clash.Suspect.Places;
        var related = ImmutableArray.CreateBuilder<RelatedLocation>();
        related.Add(new RelatedLocation(PlaceOf(document, clash.Other.Places[0]), $"spelled \"{clash.Other.Text}\""));
        for (var i = 1; i < places.Count; i++) related.Add(new RelatedLocation(PlaceOf(document, places[i]), $"\"{clash.Suspect.Text}\" again"));
        var report = (clash.Points > 1 ? DiagnosticReport.Default : s_likely) with { Properties = PropertiesOf(clash) };
        context.Report(Descriptor, PlaceOf(document, places[0]), related.DrainToImmutable(), report, clash.Suspect.Text, clash.Other.Text, TimesOf(clash.Other.Places.Count));
    }

    private static ImmutableDictionary<string, string> PropertiesOf(NameClash clash) =>
        ImmutableDictionary<string, string>.Empty.Add(DiagnosticProperties.Name, clash.Suspect.Text).Add(DiagnosticProperties.OtherName, clash.Other.Text);

    private static TextSpan PlaceOf(DocumentSyntax document, NameWordPlace place) => document.ToSource(place.Block, place.Span);

    private static string TimesOf(int count) => count == 1 ? "once" : count == 2 ? "twice" : $"{count} times";
}

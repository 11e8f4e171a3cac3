using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.Rules.Names;

/// <summary>Reports a name in two forms: one finding for all places.</summary>
internal static class FormReport
{
    /// <summary>Reports the first place that differs, with the other form's first and all others that differ; arguments of the message are the form, the main form and how often that stands.</summary>
    public static void Add(SemanticModelAnalysisContext context, DiagnosticDescriptor descriptor, FormConflict conflict, DiagnosticSeverity? severity = null)
    {
        var related = ImmutableArray.CreateBuilder<RelatedLocation>();
        foreach (var place in conflict.MainPlaces) related.Add(new RelatedLocation(place.Span, $"\"{place.Text}\""));
        for (var i = 1; i < conflict.Places.Count; i++) related.Add(new RelatedLocation(conflict.Places[i].Span, $"\"{conflict.Places[i].Text}\" again"));
        var properties = ImmutableDictionary<string, string>.Empty.Add(DiagnosticProperties.Name, conflict.Form).Add(DiagnosticProperties.OtherName, conflict.MainForm);
        context.Report(descriptor, conflict.Places[0].Span, related.DrainToImmutable(), new DiagnosticReport(severity, properties), conflict.Form, conflict.MainForm, TimesOf(conflict.MainPlaces.Count));
    }

    private static string TimesOf(int count) => count == 1 ? "once" : count == 2 ? "twice" : $"{count} times";
}

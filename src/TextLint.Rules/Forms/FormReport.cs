using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.Rules.Forms;

/// <summary>Reports one thing in two forms: one finding for all places.</summary>
internal static class FormReport
{
    /// <summary>The property with the text of the main form, by which the fixes find the conflict again.</summary>
    public const string MainTextProperty = "mainText";

    /// <summary>Reports the first place that differs, with the other form's first and all others that differ; arguments of the message are the text, the main form's text and how often that form stands.</summary>
    public static void Add(SemanticModelAnalysisContext context, DiagnosticDescriptor descriptor, FormConflict conflict, DiagnosticSeverity? severity = null)
    {
        var properties = ImmutableDictionary<string, string>.Empty.Add(MainTextProperty, conflict.MainText);
        Add(context, descriptor, conflict, new DiagnosticReport(severity, properties));
    }

    /// <summary>The same for a name: editors offer to remember that the two forms are two names.</summary>
    public static void AddName(SemanticModelAnalysisContext context, DiagnosticDescriptor descriptor, FormConflict conflict, DiagnosticSeverity? severity = null)
    {
        var properties = ImmutableDictionary<string, string>.Empty.Add(MainTextProperty, conflict.MainText)
            .Add(DiagnosticProperties.Name, conflict.Text).Add(DiagnosticProperties.OtherName, conflict.MainText);
        Add(context, descriptor, conflict, new DiagnosticReport(severity, properties));
    }

    private static void Add(SemanticModelAnalysisContext context, DiagnosticDescriptor descriptor, FormConflict conflict, DiagnosticReport report)
    {
        var related = ImmutableArray.CreateBuilder<RelatedLocation>();
        foreach (var place in conflict.MainPlaces) related.Add(new RelatedLocation(place.Span, $"\"{place.Text}\""));
        for (var i = 1; i < conflict.Places.Count; i++) related.Add(new RelatedLocation(conflict.Places[i].Span, $"\"{conflict.Places[i].Text}\" again"));
        context.Report(descriptor, conflict.Places[0].Span, related.DrainToImmutable(), report, conflict.Text, conflict.MainText, TimesOf(conflict.MainPlaces.Count));
    }

    private static string TimesOf(int count) => count == 1 ? "once" : count == 2 ? "twice" : $"{count} times";
}

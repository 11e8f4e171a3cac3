using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rosters;

/// <summary>Reports entries of one file that contradict each other.</summary>
internal static class RosterConflicts
{
    /// <summary>Reports names that are listed twice, and wrong forms that are right or wrong elsewhere too.</summary>
    public static void Report(IReadOnlyList<(RosterFields Fields, RosterEntry Entry)> entries, SourceText text, DiagnosticBag faults)
    {
        var right = new Dictionary<string, (RosterEntry Entry, PlacedText Form)>(StringComparer.Ordinal);
        foreach (var (fields, entry) in entries)
            foreach (var form in fields.Aliases.Prepend(fields.Name!)) ReportTwice(form, entry, right, text, faults);
        var family = entries.Where(e => e.Entry.FamilyName is not null).GroupBy(e => e.Entry.FamilyName!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (g.First().Entry, g.First().Fields.Name!), StringComparer.Ordinal);
        var wrong = new Dictionary<string, (RosterEntry Entry, PlacedText Form)>(StringComparer.Ordinal);
        foreach (var (fields, entry) in entries)
            foreach (var form in fields.Wrong) ReportWrong(form, entry, right, family, wrong, text, faults);
    }

    private static void ReportTwice(PlacedText form, RosterEntry entry, Dictionary<string, (RosterEntry Entry, PlacedText Form)> right, SourceText text, DiagnosticBag faults)
    {
        if (form.Value.Length == 0 || right.TryAdd(Key(form), (entry, form))) return;
        var (first, at) = right[Key(form)];
        if (ReferenceEquals(first, entry)) return;
        faults.Report(EngineDescriptors.InvalidValue, form.Span, $"{DiagnosticBag.Quote(form.Value)} is listed twice, first on line {LineOf(text, at)}; the first one holds.");
    }

    private static void ReportWrong(
        PlacedText form,
        RosterEntry entry,
        Dictionary<string, (RosterEntry Entry, PlacedText Form)> right,
        Dictionary<string, (RosterEntry Entry, PlacedText Form)> family,
        Dictionary<string, (RosterEntry Entry, PlacedText Form)> wrong,
        SourceText text,
        DiagnosticBag faults)
    {
        var shown = DiagnosticBag.Quote(form.Value);
        var isRight = right.TryGetValue(Key(form), out var other);
        if (isRight && ReferenceEquals(other.Entry, entry) && other.Form.Value == form.Value)
            faults.Report(EngineDescriptors.InvalidValue, form.Span, $"{shown} is right and wrong in one entry; it counts as right.");
        else if ((isRight || family.TryGetValue(form.Value, out other)) && !ReferenceEquals(other.Entry, entry))
            faults.Report(EngineDescriptors.InvalidValue, form.Span, $"{shown} is wrong here and right on line {LineOf(text, other.Form)} ({other.Entry.Name}); it counts as right.");
        else if (!wrong.TryAdd(Key(form), (entry, form)) && wrong[Key(form)] is var first && !ReferenceEquals(first.Entry, entry))
            faults.Report(EngineDescriptors.InvalidValue, form.Span, $"{shown} is wrong for two names, first on line {LineOf(text, first.Form)} ({first.Entry.Name}); the first one holds.");
    }

    // A wrong form may differ from a right one by its letter case alone; names do not.
    private static string Key(PlacedText form) => Folding.Fold(form.Value);

    private static int LineOf(SourceText text, PlacedText form) => text.GetLinePosition(form.Span.Start).Line + 1;
}

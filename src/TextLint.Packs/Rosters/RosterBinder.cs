using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Packs.Rosters;

/// <summary>Understands the texts of an entry; what does not fit is reported and left out.</summary>
internal sealed class RosterBinder(DiagnosticBag faults)
{
    public const string ExpectedKind = "one of person, organization, place, work";
    public const string ExpectedBoolean = "yes or no";
    public const string ExpectedVerified = "yes, no or the date on which somebody made sure";

    private static readonly string[] s_kinds = ["person", "organization", "organisation", "place", "work"];

    /// <summary>The entry; null where it has no name.</summary>
    public RosterEntry? Bind(RosterFields fields)
    {
        if (fields.Name is not { Value.Length: > 0 } name || !IsName(name)) return null;
        return new RosterEntry(name.Value)
        {
            Kind = BindKind(fields.Kind),
            Aliases = BindNames(fields.Aliases),
            WrongForms = BindNames(fields.Wrong),
            Titles = [.. fields.Titles.Select(BindTitle).OfType<RosterTitle>()],
            Pronoun = fields.Pronoun?.Value is { Length: > 0 } pronoun ? pronoun : null,
            Verification = BindVerification(fields),
            IsHousehold = BindBoolean(fields.Household),
            DistinctFrom = BindNames(fields.Distinct),
        };
    }

    private NameKind BindKind(PlacedText? kind)
    {
        switch (kind?.Value)
        {
            case null or "" or "person": return NameKind.Person;
            case "organization" or "organisation": return NameKind.Organization;
            case "place": return NameKind.Place;
            case "work": return NameKind.Work;
            default:
                Report(kind, ExpectedKind, Suggestion.Sentence(kind.Value, s_kinds));
                return NameKind.Unknown;
        }
    }

    private ImmutableArray<string> BindNames(ImmutableArray<PlacedText> names) =>
        [.. names.Where(n => n.Value.Length > 0 && IsName(n)).Select(n => n.Value).Distinct(StringComparer.Ordinal)];

    private bool IsName(PlacedText name)
    {
        if (!name.Value.Any(char.IsControl) && name.Value.Any(char.IsLetterOrDigit)) return true;
        Report(name, "a name");
        return false;
    }

    private RosterTitle? BindTitle(TitleFields fields)
    {
        var dates = fields.From is null && fields.Until is null ? TitleDates.Read(fields.Text) : new TitleDates(fields.Text, fields.From, fields.Until);
        var (from, until) = (BindDate(dates.From, RosterDate.First), BindDate(dates.Until, RosterDate.Last));
        if (!dates.Title.Value.Any(char.IsLetter))
        {
            Report(dates.Title, "a title");
            return null;
        }
        if (from <= until || from is null || until is null) return new RosterTitle(dates.Title.Value, from, until);
        faults.Report(EngineDescriptors.InvalidValue, dates.Until!.Span, $"The title {DiagnosticBag.Quote(dates.Title.Value)} ends before it begins; change one of the dates.");
        return new RosterTitle(dates.Title.Value);
    }

    private RosterVerification? BindVerification(RosterFields fields)
    {
        var by = fields.VerifiedBy?.Value is { Length: > 0 } name ? name : null;
        switch (fields.Verified?.Value)
        {
            case null or "": return by is null ? null : new RosterVerification(By: by);
            case "yes" or "true": return new RosterVerification(By: by);
            case "no" or "false": return null;
        }
        if (RosterDate.First(fields.Verified.Value) is { } on) return new RosterVerification(on, by);
        Report(fields.Verified, ExpectedVerified + " (2025-02-11)");
        return null;
    }

    private bool BindBoolean(PlacedText? text)
    {
        if (text?.Value is null or "" or "no" or "false") return false;
        if (text.Value is "yes" or "true") return true;
        Report(text, ExpectedBoolean);
        return false;
    }

    private DateOnly? BindDate(PlacedText? text, Func<string, DateOnly?> read)
    {
        if (text is null or { Value: "" }) return null;
        var date = read(text.Value);
        if (date is null) Report(text, RosterDate.Expected);
        return date;
    }

    private void Report(PlacedText found, string expected, string suggestion = "") =>
        faults.Report(EngineDescriptors.InvalidValue, found.Span, $"Expected {expected}, found {DiagnosticBag.Quote(found.Value)}.{suggestion}");
}

namespace TextLint.Semantics;

/// <summary>A title or an office, and when it was held.</summary>
/// <param name="Text">As it stands before or after a name: <c>prime minister</c>.</param>
/// <param name="From">The first day; null where it is not known.</param>
/// <param name="Until">The last day; null where it is held still, or that is not known.</param>
public sealed record RosterTitle(string Text, DateOnly? From = null, DateOnly? Until = null)
{
    /// <summary>True where a day is given on which it began or ended.</summary>
    public bool HasDates => From is not null || Until is not null;

    /// <summary>True where nothing speaks against it that the title was held on a day.</summary>
    public bool IsHeldOn(DateOnly date) => (From is not { } from || date >= from) && (Until is not { } until || date <= until);
}

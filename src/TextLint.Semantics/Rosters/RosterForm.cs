namespace TextLint.Semantics;

/// <summary>A form of a name in a roster, right or wrong.</summary>
/// <param name="Text">The form.</param>
/// <param name="Entry">Whose it is.</param>
/// <param name="Preferred">What the publication writes; null for a form that is right.</param>
public sealed record RosterForm(string Text, RosterEntry Entry, string? Preferred = null)
{
    /// <summary>True for a form that is to be replaced.</summary>
    public bool IsWrong => Preferred is not null;
}

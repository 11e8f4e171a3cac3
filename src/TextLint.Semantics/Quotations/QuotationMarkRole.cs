namespace TextLint.Semantics;

/// <summary>What a mark that looks like a quotation mark does where it stands.</summary>
public enum QuotationMarkRole : byte
{
    /// <summary>The text does not tell. Never a fault of its own.</summary>
    Unsure,

    /// <summary>Opens a quotation.</summary>
    Opener,

    /// <summary>Closes a quotation.</summary>
    Closer,

    /// <summary>Stands for letters left out, or belongs to a possessive: <c>'90s</c>, <c>goin'</c>, <c>players'</c>.</summary>
    Apostrophe,

    /// <summary>Inches, feet, minutes or seconds.</summary>
    Prime,

    /// <summary>One mark too many beside another of its kind.</summary>
    Surplus,
}

namespace TextLint.Semantics;

/// <summary>One slip of the keyboard, seen from what was meant.</summary>
internal enum Slip
{
    /// <summary>Two neighbours changed places: <c>teh</c>.</summary>
    Swapped,

    /// <summary>A letter twice that stands once, or once that stands twice: <c>begining</c>.</summary>
    Doubled,

    /// <summary>A letter left out: <c>goverment</c>.</summary>
    Missing,

    /// <summary>A letter too many: <c>governement</c>.</summary>
    Extra,

    /// <summary>One letter for another: <c>commumity</c>.</summary>
    Replaced,
}

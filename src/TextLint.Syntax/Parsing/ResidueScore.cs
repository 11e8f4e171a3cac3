namespace TextLint.Syntax.Parsing;

/// <summary>How far a block looks like page furniture.</summary>
/// <param name="Lines">Its lines that do, where all or nearly all of them do; else 0.</param>
/// <param name="IsStrong">True where one of them is found nowhere but in page furniture.</param>
/// <param name="IsNeutral">True for a short line without a stop, which may stand between such lines.</param>
internal sealed record ResidueScore(int Lines, bool IsStrong, bool IsNeutral)
{
    public static ResidueScore None { get; } = new(0, IsStrong: false, IsNeutral: false);

    public bool IsResidue => Lines > 0;
}

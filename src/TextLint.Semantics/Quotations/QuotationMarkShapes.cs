namespace TextLint.Semantics;

/// <summary>Which mark belongs at the other end of a quotation.</summary>
internal static class QuotationMarkShapes
{
    /// <summary>The mark that closes what another opened.</summary>
    public static char CloserOf(char opener, QuotationConventions conventions) => opener switch
    {
        '\u201C' or '\u201F' => '\u201D',
        '\u2018' or '\u201B' => '\u2019',
        '\u201E' => conventions.ClosesWithLeft ? '\u201C' : '\u201D',
        '\u201A' => conventions.ClosesWithLeft ? '\u2018' : '\u2019',
        '\u00AB' => '\u00BB',
        '\u00BB' => conventions.HasOneShape ? '\u00BB' : '\u00AB',
        '\u2039' => '\u203A',
        '\u203A' => '\u2039',
        _ => opener,
    };

    /// <summary>The mark that opens what another closes.</summary>
    public static char OpenerOf(char closer, QuotationConventions conventions) => closer switch
    {
        '\u201D' => conventions.HasOneShape ? closer : '\u201C',
        '\u2019' => conventions.HasOneShape ? closer : '\u2018',
        '\u201C' => conventions.ClosesWithLeft ? '\u201E' : closer,
        '\u2018' => conventions.ClosesWithLeft ? '\u201A' : closer,
        '\u00BB' => conventions.HasOneShape ? closer : '\u00AB',
        '\u00AB' => '\u00BB',
        '\u203A' => '\u2039',
        '\u2039' => '\u203A',
        _ => closer,
    };

    /// <summary>The single mark of the same look and direction; the mark itself where it is none of ours.</summary>
    public static char SingleOf(char mark) => mark switch
    {
        '"' => '\'',
        '\u201C' => '\u2018',
        '\u201D' => '\u2019',
        '\u201E' => '\u201A',
        '\u201F' => '\u201B',
        _ => mark,
    };
}

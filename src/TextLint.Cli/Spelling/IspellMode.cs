namespace TextLint.Cli.Spelling;

/// <summary>What a client of Ispell asks for.</summary>
internal enum IspellMode
{
    /// <summary>Nothing of Ispell's.</summary>
    None,

    /// <summary><c>-a</c>: lines in, verdicts out.</summary>
    Pipe,

    /// <summary><c>-vv</c>: who is there.</summary>
    Version,

    /// <summary><c>-D</c>: which dictionaries there are.</summary>
    Dictionaries,
}

namespace TextLint.Packs.Patterns;

/// <summary>One step of a compiled pattern.</summary>
/// <param name="Code">What it does.</param>
/// <param name="A">A place in the program, a slot, a group or a least number.</param>
/// <param name="B">A second place, or a most number.</param>
/// <param name="Character">The unit.</param>
/// <param name="Set">The set.</param>
/// <param name="IsBackward">True inside a look behind, where the text is read from right to left.</param>
/// <param name="Choices">The choices.</param>
internal readonly record struct Instruction(InstructionCode Code, int A = 0, int B = 0, char Character = '\0', CharacterSet? Set = null, bool IsBackward = false, ChoiceTable? Choices = null);

/// <summary>What a step of a pattern does.</summary>
internal enum InstructionCode : byte
{
    /// <summary>The pattern has matched.</summary>
    Match,
    Character,

    /// <summary>The unit in any letter case.</summary>
    Folded,
    Set,

    /// <summary>As many units of a set as may be, A to B; fewer where what follows asks for it.</summary>
    GreedyLoop,

    /// <summary>As many units of a set as there are, A at least; none is given back.</summary>
    PossessiveLoop,

    /// <summary>As few units of a set as may be, A to B.</summary>
    LazyLoop,
    Anchor,

    /// <summary>Goes on at A; where that fails at B.</summary>
    Split,
    Jump,

    /// <summary>Goes on at the first of the choices that the unit ahead allows; where that fails at the next.</summary>
    Choose,

    /// <summary>Keeps the place in slot A.</summary>
    Save,

    /// <summary>Goes on at B where the place is still that of slot A: a round of a loop that read nothing is its last.</summary>
    LeaveWhereEmpty,

    /// <summary>The text of group A again.</summary>
    BackReference,

    /// <summary>Begins a look; B is 1 for one that must fail. It goes on at A.</summary>
    Look,

    /// <summary>Ends a look.</summary>
    LookEnd,

    /// <summary>Begins an atomic group.</summary>
    Atomic,

    /// <summary>Ends an atomic group.</summary>
    AtomicEnd,
}

namespace TextLint.Workspaces;

/// <summary>What one step of a compiled pattern does.</summary>
internal enum GlobOpcode : byte
{
    /// <summary>Takes the code point in <see cref="GlobInstruction.Argument"/>.</summary>
    Literal,

    /// <summary>Takes any code point but the slash.</summary>
    AnyInSegment,

    /// <summary>Takes any code point.</summary>
    Any,

    /// <summary>Takes a code point of the class numbered <see cref="GlobInstruction.Argument"/>.</summary>
    Class,

    /// <summary>Goes on at both <see cref="GlobInstruction.Argument"/> and <see cref="GlobInstruction.Other"/>.</summary>
    Split,

    /// <summary>Goes on at <see cref="GlobInstruction.Argument"/>.</summary>
    Jump,

    /// <summary>Never goes on.</summary>
    Fail,

    /// <summary>The end of the pattern; always the last instruction.</summary>
    Match,
}

/// <summary>One instruction of a compiled pattern; targets are indexes into the program.</summary>
internal readonly record struct GlobInstruction(GlobOpcode Opcode, int Argument = 0, int Other = 0);

using System.Collections.Immutable;

namespace TextLint.Packs.Patterns;

/// <summary>A part of a pattern.</summary>
internal abstract record PatternNode
{
    public static PatternNode Empty { get; } = new ConcatenationNode([]);
}

/// <summary>One unit.</summary>
internal sealed record CharacterNode(char Character, bool IgnoreCase) : PatternNode;

/// <summary>One unit of a set.</summary>
internal sealed record SetNode(CharacterSet Set) : PatternNode;

/// <summary>A condition on the place.</summary>
internal sealed record AnchorNode(PatternAnchor Anchor) : PatternNode;

/// <summary>One after another.</summary>
internal sealed record ConcatenationNode(ImmutableArray<PatternNode> Parts) : PatternNode;

/// <summary>The first of these that leads to a match.</summary>
internal sealed record AlternationNode(ImmutableArray<PatternNode> Choices) : PatternNode;

/// <summary>The same some times; <paramref name="Max"/> is -1 for any number.</summary>
internal sealed record RepeatNode(PatternNode Part, int Min, int Max, bool IsLazy) : PatternNode;

/// <summary>A group whose text is kept.</summary>
internal sealed record CaptureNode(PatternNode Part, PatternCapture Capture) : PatternNode;

/// <summary>What must, or must not, stand ahead or behind.</summary>
internal sealed record LookNode(PatternNode Part, bool IsBehind, bool IsNegated) : PatternNode;

/// <summary>A part whose first match is its only one.</summary>
internal sealed record AtomicNode(PatternNode Part) : PatternNode;

/// <summary>The text of a group again.</summary>
internal sealed record BackReferenceNode(PatternCapture Capture, bool IgnoreCase) : PatternNode;

/// <summary>A condition on a place.</summary>
internal enum PatternAnchor
{
    LineStart,
    LineEnd,
    TextStart,
    TextEnd,
    TextEndOrLastLineFeed,
    WordEdge,
    NotWordEdge,
}

/// <summary>A group; numbered when the whole pattern was read, named ones last.</summary>
internal sealed class PatternCapture(string? name)
{
    public string? Name { get; } = name;

    public int Number { get; set; }
}

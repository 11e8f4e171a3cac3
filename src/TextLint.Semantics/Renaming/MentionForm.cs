using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>What a rename makes of one mention.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Span">The name as it stands, in the block's prose, with particles and initials that the mention itself leaves out.</param>
internal readonly record struct MentionForm(Mention Mention, TextSpan Span)
{
    public int Block => Mention.Block;

    /// <summary>The new words; null where the mention stays.</summary>
    public string? Text { get; init; }

    /// <summary>Why the mention stays; null where it does not.</summary>
    public UnrenamedReason? Reason { get; init; }
}

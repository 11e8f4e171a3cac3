using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>One place at which a name stands.</summary>
/// <param name="Block">Index of the block.</param>
/// <param name="Candidate">The name as it stands there.</param>
/// <param name="Zone">The part of the article.</param>
/// <param name="Part">Which part of the name is written.</param>
public readonly record struct Mention(int Block, NameCandidate Candidate, Zone Zone, NamePart Part)
{
    /// <summary>The place in the block's prose, without title and possessive ending.</summary>
    public TextSpan Span => Candidate.Span;

    /// <summary>What the words around it say.</summary>
    public NameEvidence Evidence => Candidate.Evidence;

    /// <summary>True where more than one person of the article has the name that is written.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>True for a word that begins a sentence, is an ordinary word too, and has nothing around it that speaks for a name.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>True for a family named by its plural: the Kabulovs.</summary>
    public bool IsPlural { get; init; }

    /// <summary>True in the running text, quoted words included: not in headlines, captions, alternative texts and front matter.</summary>
    public bool IsInText => Zone is Zone.Body or Zone.Quotation;

    /// <summary>True in quoted words.</summary>
    public bool IsQuoted => (Candidate.Evidence & NameEvidence.Quoted) != NameEvidence.None;
}

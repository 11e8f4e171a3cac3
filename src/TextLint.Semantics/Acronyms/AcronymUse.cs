using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>One use of an acronym.</summary>
/// <param name="Text">Its letters, in capitals and without stops, plural or possessive ending: what the forms of one acronym share.</param>
/// <param name="Form">As written, without a plural or possessive ending: <c>U.S.</c>, <c>Nato</c>.</param>
/// <param name="Span">The place of <paramref name="Form"/> in the block's prose.</param>
/// <param name="Definition">Where the use explains itself: how; else null.</param>
/// <param name="Traits">What its form and the words around it show.</param>
public sealed record AcronymUse(string Text, string Form, TextSpan Span, AcronymDefinition? Definition, AcronymTraits Traits)
{
    /// <summary>True where any of <paramref name="traits"/> is set.</summary>
    public bool IsAny(AcronymTraits traits) => (Traits & traits) != AcronymTraits.None;
}

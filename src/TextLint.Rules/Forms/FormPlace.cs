using TextLint.Syntax.Text;

namespace TextLint.Rules.Forms;

/// <summary>A place at which a name, a word or a figure stands in one of its forms.</summary>
/// <param name="Span">The place in the text.</param>
/// <param name="Text">What stands there.</param>
internal readonly record struct FormPlace(TextSpan Span, string Text)
{
    /// <summary>The form: the text itself where a form is one text, a name of the rule's own for a style that many texts can have.</summary>
    public string Form { get => field ?? Text; init; }
}

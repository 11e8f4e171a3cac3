namespace TextLint.Semantics;

/// <summary>A way in which a name is written in the article.</summary>
/// <param name="Text">The form, without possessive ending and title.</param>
/// <param name="Count">How often it stands.</param>
public readonly record struct NameForm(string Text, int Count);

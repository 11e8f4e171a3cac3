using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>
/// Chooses among forms that differ in letter case only: a form may be wrong for nothing but its case (Nato for NATO), and a right one may stand
/// where everything is in capitals.
/// </summary>
internal static class RosterFormChoice
{
    public static RosterForm? Choose(List<RosterForm> forms, ReadOnlySpan<char> text, SyntaxToken first)
    {
        foreach (var form in forms)
            if (IsWritten(form.Text, text)) return form;
        foreach (var form in forms)
            if (!form.IsWrong || IsInCapitals(text) || (first.Has(TokenFlags.Initial) && char.IsUpper(text[0]) && IsWritten(form.Text.AsSpan(1), text[1..]))) return form;
        return null;
    }

    public static bool IsInCapitals(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }
        return letters > 1;
    }

    /// <summary>Equal, the kind of apostrophe and of space aside.</summary>
    private static bool IsWritten(ReadOnlySpan<char> form, ReadOnlySpan<char> text)
    {
        if (form.Length != text.Length) return false;
        for (var i = 0; i < form.Length; i++)
            if (form[i] != text[i] && !(IsApostrophe(form[i]) && IsApostrophe(text[i])) && !(char.IsWhiteSpace(form[i]) && char.IsWhiteSpace(text[i]))) return false;
        return true;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';
}

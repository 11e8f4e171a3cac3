using System.Text;

namespace TextLint.Spelling;

/// <summary>One line of a word list: <c>word</c>, <c>word/Model</c> to inflect like a word of the dictionary, <c>*word</c> to forbid. A backslash takes its meaning from a character.</summary>
/// <param name="Word">The word or name; several words are joined by single spaces.</param>
/// <param name="Model">The word whose inflection it shares; null for none.</param>
/// <param name="IsForbidden">True where the word is wrong whatever the dictionaries say.</param>
public sealed record WordListEntry(string Word, string? Model = null, bool IsForbidden = false)
{
    /// <summary>Reads an entry.</summary>
    /// <param name="text">What stands on the line, without its comment; white space around it does not count.</param>
    /// <param name="fault">What is wrong and what to do, in one or two sentences; empty where nothing is.</param>
    /// <returns>The entry; null where the text is none, or is empty.</returns>
    public static WordListEntry? Parse(ReadOnlySpan<char> text, out string fault)
    {
        fault = "";
        text = text.Trim();
        if (text.IsEmpty) return null;
        var isForbidden = text[0] == '*';
        if (isForbidden) text = text[1..];
        var slash = FindUnescaped(text, '/');
        var word = Unescape(slash < 0 ? text : text[..slash]);
        var model = slash < 0 ? null : Unescape(text[(slash + 1)..]);
        fault = FindFault(text, slash, word, model);
        return fault.Length > 0 ? null : new WordListEntry(word, model, isForbidden);
    }

    /// <summary>The entry that accepts a word, whatever characters it is made of; null where nothing of it can be seen.</summary>
    /// <param name="word">The word as an article writes it.</param>
    public static WordListEntry? FromWord(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var seen = string.Join(' ', word.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        seen = string.Concat(seen.Where(c => !char.IsControl(c)));
        return seen.Length == 0 ? null : new WordListEntry(seen);
    }

    /// <summary>The line of a word list that stands for the entry.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (IsForbidden) text.Append('*');
        Append(text, Word);
        if (Model is not null) Append(text.Append('/'), Model);
        return text.ToString();
    }

    private static string FindFault(ReadOnlySpan<char> text, int slash, string word, string? model)
    {
        if (word.Length == 0) return "The word is missing.";
        if (model is { Length: 0 }) return "The model after the slash is missing: write word/model, or \\/ for a slash that belongs to the word.";
        if (slash >= 0 && FindUnescaped(text[(slash + 1)..], '/') >= 0) return "There are two slashes: a word has one model, and \\/ is a slash that belongs to the word.";
        return word.Any(char.IsControl) || model?.Any(char.IsControl) == true ? "A control character stands in the word: delete it." : "";
    }

    /// <summary>Where a character stands that no backslash stands before; negative for nowhere.</summary>
    internal static int FindUnescaped(ReadOnlySpan<char> text, char wanted)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == wanted) return i;
            if (text[i] == '\\') i++;
        }
        return -1;
    }

    /// <summary>The text without its backslashes, its white space made single spaces.</summary>
    private static string Unescape(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length) plain.Append(text[++i]);
            else if (text[i] is not (' ' or '\t' or '\u00A0')) plain.Append(text[i]);
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }
        return plain.ToString().TrimEnd(' ');
    }

    private static void Append(StringBuilder text, string word)
    {
        foreach (var c in word)
        {
            if (c is '\\' or '/' or '#' || (c == '*' && text.Length == 0)) text.Append('\\');
            text.Append(c);
        }
    }
}

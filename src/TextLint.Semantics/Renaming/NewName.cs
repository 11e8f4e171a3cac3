using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>A name that is given, not read from an article, with its parts: told apart as <see cref="CastBuilder"/> does.</summary>
internal sealed class NewName
{
    private readonly string[] _words;
    private readonly int _familyStart;
    private readonly int _familyEnd;
    private readonly int _nameEnd;

    private NewName(string[] words, int familyStart, int familyEnd, int nameEnd) =>
        (_words, _familyStart, _familyEnd, _nameEnd) = (words, familyStart, familyEnd, nameEnd);

    /// <summary>The whole name, its words joined by single spaces.</summary>
    public string Full => Join(0, _words.Length);

    /// <summary>The family name with its particles; the whole of a name of one word.</summary>
    public string Family => Join(_familyStart, _familyEnd);

    /// <summary>The first given name; the family name where there is no given one.</summary>
    public string Given => _familyStart > 0 ? _words[0] : _familyEnd < _nameEnd ? Join(_familyEnd, _nameEnd) : Family;

    /// <summary>The first given name and the family name, in the order of the name, without what tells father from son.</summary>
    public string Short => _familyStart > 0 ? $"{_words[0]} {Family}" : Join(0, _nameEnd);

    /// <summary>The first letters of the given names.</summary>
    public string Initials => string.Concat(_words[.._familyStart].Select(w => w.Contains('.', StringComparison.Ordinal) ? w.Replace(".", "", StringComparison.Ordinal) : w.TrimStart('"', '\u201C')[..1].ToUpperInvariant()));

    /// <summary>Reads a name.</summary>
    /// <param name="text">The name; not empty.</param>
    /// <param name="language">Its language.</param>
    public static NewName Parse(string text, LanguageData language)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var end = words.Length;
        while (end > 1 && language.Vocabulary.IsSuffix(words[end - 1])) end--;
        if (IsFamilyFirst(words.AsSpan(0, end), language)) return new NewName(words, 0, 1, end);
        var start = end - 1;
        while (start > 1 && IsParticle(words[start - 1], language.Vocabulary)) start--;
        return new NewName(words, start, end, end);
    }

    private static bool IsFamilyFirst(ReadOnlySpan<string> words, LanguageData language) =>
        words.Length is 2 or 3 && language.Vocabulary.IsFamilyFirst(words[0]) && !language.Vocabulary.IsFamilyFirst(words[^1]) && !language.Lexicon.Contains(words[^1], LexiconFlags.Surname);

    private static bool IsParticle(string word, NameVocabulary vocabulary) => !word.Contains('-', StringComparison.Ordinal) && (char.IsLower(word[0]) || vocabulary.IsParticle(word));

    private string Join(int start, int end) => string.Join(' ', _words[start..end]);
}

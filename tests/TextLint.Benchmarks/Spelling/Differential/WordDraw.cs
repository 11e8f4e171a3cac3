namespace TextLint.Benchmarks.Spelling;

/// <summary>Draws words of every kind from one dictionary. The same dictionary and seed give the same words.</summary>
internal sealed class WordDraw
{
    // Joined words beyond this are cut by Hunspell itself, which checks no word of 100 units or more.
    private const int LongestWord = 80;

    private static readonly (WordKind Kind, int Weight)[] s_weights =
    [
        (WordKind.Stem, 14), (WordKind.Suffix, 14), (WordKind.Prefix, 4), (WordKind.Cross, 5), (WordKind.Twofold, 6), (WordKind.Title, 6), (WordKind.Upper, 6),
        (WordKind.Lower, 3), (WordKind.Mixed, 2), (WordKind.Slip, 14), (WordKind.Join, 8), (WordKind.LinkedJoin, 3), (WordKind.LongJoin, 2), (WordKind.ChangedJoin, 2),
        (WordKind.Hyphen, 5), (WordKind.Dot, 2), (WordKind.Apostrophe, 2), (WordKind.Digit, 1), (WordKind.Converted, 1),
    ];

    private static readonly WordKind[] s_kinds = [.. s_weights.SelectMany(static w => Enumerable.Repeat(w.Kind, w.Weight))];

    private readonly Random _random;
    private readonly FormDraw _forms;
    private readonly WordChange _change;

    public WordDraw(SourceDictionary dictionary, int seed)
    {
        _random = new Random(seed);
        _forms = new FormDraw(dictionary, _random);
        _change = new WordChange(dictionary, _random);
    }

    /// <summary>Different words, so many or as many as a small dictionary gives.</summary>
    /// <param name="count">How many.</param>
    /// <param name="canWrite">Which words the dictionary's encoding can write.</param>
    public List<DrawnWord> Draw(int count, Func<string, bool> canWrite)
    {
        var (seen, words) = (new HashSet<string>(StringComparer.Ordinal), new List<DrawnWord>(count));
        for (var attempt = 0; words.Count < count && attempt < count * 20; attempt++)
            if (One(s_kinds[_random.Next(s_kinds.Length)]) is { } word && IsOneWord(word.Text) && canWrite(word.Text) && seen.Add(word.Text))
                words.Add(word);
        return words;
    }

    private static bool IsOneWord(string text) => text.Length is > 0 and <= LongestWord && !text.AsSpan().ContainsAny('\n', '\r', '\0');

    private DrawnWord? One(WordKind kind) => kind switch
    {
        WordKind.Stem => _forms.Entry() is var entry ? new DrawnWord(entry.Stem, kind, "") : null,
        WordKind.Suffix => _forms.Affixed(atEnd: true),
        WordKind.Prefix => _forms.Affixed(atEnd: false),
        WordKind.Cross => _forms.Crossed(),
        WordKind.Twofold => _forms.Twofold(),
        WordKind.Join or WordKind.LinkedJoin or WordKind.LongJoin => Joined(kind),
        WordKind.ChangedJoin => Joined(WordKind.Join) is var join
            ? new DrawnWord(_random.Next(2) == 0 ? _change.Slip(join.Text) : _change.Case(join.Text, (WordKind)_random.Next((int)WordKind.Title, (int)WordKind.Mixed + 1)), kind, join.Origin)
            : null,
        WordKind.Hyphen => Hyphenated(),
        _ => Changed(kind),
    };

    private DrawnWord Changed(WordKind kind)
    {
        var (text, origin) = _forms.Form();
        return new DrawnWord(_change.Apply(text, kind), kind, origin);
    }

    private DrawnWord Joined(WordKind kind)
    {
        var (text, origin) = _forms.Part(CompoundPlace.First);
        for (var more = kind == WordKind.LongJoin ? _random.Next(2, 4) : 1; more > 0; more--)
        {
            var (next, nextOrigin) = _forms.Part(more > 1 ? CompoundPlace.Middle : CompoundPlace.Last);
            // Part of the dictionaries want the capital of a later part gone; the others must refuse it.
            if (_random.Next(3) > 0) next = next.ToLowerInvariant();
            text += (kind == WordKind.LinkedJoin ? _change.Link() : "") + next;
            origin += $" | {nextOrigin}";
        }
        return new DrawnWord(text, kind, origin);
    }

    private DrawnWord Hyphenated()
    {
        var (text, origin) = _random.Next(2) == 0 ? _forms.Form() : _forms.Part(CompoundPlace.First);
        var (next, nextOrigin) = _random.Next(2) == 0 ? _forms.Form() : _forms.Part(CompoundPlace.Last);
        var dash = _random.Next(8) == 0 ? "\u2013" : "-";
        var word = _random.Next(10) switch
        {
            0 => text + dash,
            1 => dash + text,
            2 => $"{text}{dash}{next}{dash}{text}",
            3 => $"{text}{dash}{_change.Slip(next)}",
            4 => $"{_change.Case(text, WordKind.Upper)}{dash}{next}",
            5 => $"{text}{dash}{dash}{next}",
            _ => $"{text}{dash}{next}",
        };
        return new DrawnWord(word, WordKind.Hyphen, $"{origin} | {nextOrigin}");
    }
}

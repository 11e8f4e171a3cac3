using TextLint.Spelling.Affixes;
using TextLint.Spelling.Compiled;

namespace TextLint.Spelling.Checking;

/// <summary>Checks a word as it stands in a text: conversions of characters, letter case, dots at its end, and the places where it may be broken.</summary>
internal sealed class WordCheck
{
    // A word that could be broken at more places is none.
    private const int MaxBreaks = 10;
    private const int MaxSharps = 5;

    private readonly AffixOptions _options;
    private readonly CompiledDictionary _dictionary;
    private readonly CharacterConversion _input;

    public WordCheck(WordSearch search)
    {
        Search = search;
        _dictionary = search.Dictionary;
        _options = _dictionary.Options;
        _input = new CharacterConversion(_options.InputConversions);
    }

    public WordSearch Search { get; }

    /// <summary>How a word is found; nothing where it is not accepted.</summary>
    /// <param name="word">Any text.</param>
    public WordMatch Check(ReadOnlySpan<char> word) => Check(word, depth: 0);

    private WordMatch Check(ReadOnlySpan<char> word, int depth)
    {
        if (word.Length > AffixSearch.MaxLength) return WordMatch.None;
        if (!_input.MayConvert(word)) return CheckConverted(word, depth);
        Span<char> converted = stackalloc char[AffixSearch.MaxLength];
        return _input.TryConvert(word, converted, out var length) ? CheckConverted(converted[..length], depth) : WordMatch.None;
    }

    private WordMatch CheckConverted(ReadOnlySpan<char> word, int depth)
    {
        var text = word.TrimStart(' ').TrimEnd('.');
        var dots = word.Length - text.Length > 0 && word[^1] == '.';
        // Nothing but dots and spaces is no mistake, nor is a number.
        if (text.IsEmpty || IsNumber(text)) return WordMatch.Anything;
        Span<char> broken = stackalloc char[AffixSearch.MaxLength];
        broken = broken[..text.Length];
        text.CopyTo(broken);
        var match = CheckCase(text, dots, broken);
        if (match.IsFound) return _options.ForbidWarn && match.IsAny(_dictionary, WordTraits.Warn) ? WordMatch.None : match;
        if (match.IsForbidden || _options.Breaks.IsEmpty || depth > MaxBreaks) return match;
        return CheckBroken(broken, depth);
    }

    /// <summary>Digits, with single dots, commas and dashes between them.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var isSeparator = true;
        foreach (var c in text)
        {
            if (char.IsDigit(c)) isSeparator = false;
            else if (isSeparator || c is not ('.' or ',' or '-')) return false;
            else isSeparator = true;
        }
        return !isSeparator;
    }

    private WordMatch CheckCase(ReadOnlySpan<char> word, bool dots, Span<char> broken)
    {
        var letterCase = Casing.Of(word, _options.IsTurkic);
        var mode = letterCase == LetterCase.Lower ? SearchMode.None : SearchMode.HasCapital;
        switch (letterCase)
        {
            case LetterCase.AllCaps:
                var match = CheckCapitals(word, dots, mode);
                if (match.IsFound) return match;
                var asTitle = CheckTitle(word, letterCase, dots, mode, broken);
                return match.IsForbidden ? match : asTitle;
            case LetterCase.Title:
                return CheckTitle(word, letterCase, dots, mode, broken);
            case LetterCase.MixedTitle:
                match = FindWithDot(word, dots, mode);
                return match.IsFound || match.IsForbidden ? match : CheckUncapitalized(word, mode);
            default:
                return FindWithDot(word, dots, mode);
        }
    }

    private WordMatch FindWithDot(ReadOnlySpan<char> word, bool dots, SearchMode mode)
    {
        var match = Search.Find(word, mode);
        if (match.IsFound || !dots || word.Length >= AffixSearch.MaxLength) return match;
        Span<char> dotted = stackalloc char[AffixSearch.MaxLength];
        word.CopyTo(dotted);
        dotted[word.Length] = '.';
        var withDot = Search.Find(dotted[..(word.Length + 1)], mode);
        return withDot.IsFound ? withDot : match;
    }

    /// <summary>A word that begins with a small letter and has capitals inside may stand at the beginning of a sentence.</summary>
    private WordMatch CheckUncapitalized(ReadOnlySpan<char> word, SearchMode mode)
    {
        Span<char> small = stackalloc char[AffixSearch.MaxLength];
        small = small[..word.Length];
        word.CopyTo(small);
        small[0] = Casing.ToLower(word[0], _options.IsTurkic);
        if (Casing.Of(small, _options.IsTurkic) != LetterCase.Mixed) return WordMatch.None;
        var match = Search.Find(small, mode);
        return match.IsFound && !IsKeepCase(match) ? match : WordMatch.None;
    }

    /// <summary>In capitals: as it is; with a prefix before an apostrophe; with ß for SS. Forbidden where the word is forbidden as it is.</summary>
    private WordMatch CheckCapitals(ReadOnlySpan<char> word, bool dots, SearchMode mode)
    {
        var match = FindWithDot(word, dots, mode);
        if (match.IsFound) return match;
        var changed = CheckElision(word, mode);
        if (!changed.IsFound && _options.CheckSharps && word.Contains("SS", StringComparison.Ordinal)) changed = CheckSharps(word, dots, mode);
        return changed.IsFound ? changed : match;
    }

    /// <summary>SANT'ELIA is Sant'Elia, L'UNITA l'Unita.</summary>
    private WordMatch CheckElision(ReadOnlySpan<char> word, SearchMode mode)
    {
        var apostrophe = word.IndexOf('\'');
        if (apostrophe < 0 || apostrophe == word.Length - 1) return WordMatch.None;
        Span<char> text = stackalloc char[AffixSearch.MaxLength];
        text = text[..word.Length];
        Casing.ToLower(word, text, _options.IsTurkic);
        text[apostrophe + 1] = Casing.ToUpper(text[apostrophe + 1], _options.IsTurkic);
        var match = Search.Find(text, mode);
        if (match.IsFound) return match;
        text[0] = Casing.ToUpper(text[0], _options.IsTurkic);
        return Search.Find(text, mode);
    }

    private WordMatch CheckSharps(ReadOnlySpan<char> word, bool dots, SearchMode mode)
    {
        Span<char> text = stackalloc char[AffixSearch.MaxLength];
        text = text[..word.Length];
        Casing.ToLower(word, text, _options.IsTurkic);
        var match = FindSharps(text, 0, 0, dots, mode);
        if (match.IsFound) return match;
        text[0] = Casing.ToUpper(text[0], _options.IsTurkic);
        return FindSharps(text, 0, 0, dots, mode);
    }

    /// <summary>Tries ß for each ss, and for each set of them.</summary>
    private WordMatch FindSharps(ReadOnlySpan<char> text, int from, int replaced, bool dots, SearchMode mode)
    {
        var next = text[from..].IndexOf("ss");
        if (next < 0 || replaced >= MaxSharps) return replaced > 0 ? FindWithDot(text, dots, mode) : WordMatch.None;
        var at = from + next;
        Span<char> sharp = stackalloc char[AffixSearch.MaxLength];
        text[..at].CopyTo(sharp);
        sharp[at] = 'ß';
        text[(at + 2)..].CopyTo(sharp[(at + 1)..]);
        var match = FindSharps(sharp[..(text.Length - 1)], at + 1, replaced + 1, dots, mode);
        return match.IsFound ? match : FindSharps(text, at + 2, replaced, dots, mode);
    }

    /// <summary>With a capital at the beginning, or in capitals: as a name, then as an ordinary word.</summary>
    private WordMatch CheckTitle(ReadOnlySpan<char> word, LetterCase letterCase, bool dots, SearchMode mode, Span<char> broken)
    {
        Span<char> small = stackalloc char[AffixSearch.MaxLength];
        small = small[..word.Length];
        Casing.ToLower(word, small, _options.IsTurkic);
        // The dotted capital is no form of i outside the Turkic languages.
        var isDotted = !_options.IsTurkic && word[0] == '\u0130';
        small.CopyTo(broken);
        broken[0] = isDotted ? word[0] : Casing.ToUpper(small[0], _options.IsTurkic);
        var titleMode = letterCase == LetterCase.Title ? mode | SearchMode.IsTitle : mode;
        var isCapitals = letterCase == LetterCase.AllCaps;
        var match = Search.Find(broken, titleMode);
        if (match.IsForbidden) return match;
        if (match.IsFound && isCapitals && IsKeepCase(match)) match = WordMatch.None;
        if (match.IsFound || isDotted) return match;
        match = Search.Find(small, mode);
        if (dots && !match.IsFound) match = FindDotted(small, broken, mode, titleMode);
        if (!match.IsFound || !IsKeepCase(match)) return match;
        // A word with ß that keeps its case may begin with a capital, as it cannot be in capitals.
        return !isCapitals && _options.CheckSharps && small.Contains('ß') ? match : WordMatch.None;
    }

    private WordMatch FindDotted(ReadOnlySpan<char> small, ReadOnlySpan<char> title, SearchMode mode, SearchMode titleMode)
    {
        if (small.Length >= AffixSearch.MaxLength) return WordMatch.None;
        Span<char> dotted = stackalloc char[AffixSearch.MaxLength];
        dotted = dotted[..(small.Length + 1)];
        dotted[^1] = '.';
        small.CopyTo(dotted);
        var match = Search.Find(dotted, mode);
        if (match.IsFound) return match;
        title.CopyTo(dotted);
        return Search.Find(dotted, titleMode);
    }

    private bool IsKeepCase(in WordMatch match) => match.IsAny(_dictionary, WordTraits.KeepCase);

    private WordMatch CheckBroken(ReadOnlySpan<char> word, int depth)
    {
        var count = 0;
        foreach (var pattern in _options.Breaks)
            if (pattern.Length > 0) count += word.Count(pattern);
        if (count >= MaxBreaks) return WordMatch.None;
        foreach (var pattern in _options.Breaks)
        {
            if (pattern.Length < 2 || pattern.Length > word.Length) continue;
            if (pattern[0] == '^' && word.StartsWith(pattern.AsSpan(1)) && Check(word[(pattern.Length - 1)..], depth + 1) is { IsFound: true } afterStart) return afterStart;
            if (pattern[^1] == '$' && word.EndsWith(pattern.AsSpan(0, pattern.Length - 1)) && Check(word[..^(pattern.Length - 1)], depth + 1) is { IsFound: true } beforeEnd)
                return beforeEnd;
        }
        // At the second place first, so that words of the dictionary that have one inside are found.
        foreach (var pattern in _options.Breaks)
            if (TryBreak(word, pattern, atSecond: true, depth) is { IsFound: true } match) return match;
        foreach (var pattern in _options.Breaks)
            if (TryBreak(word, pattern, atSecond: false, depth) is { IsFound: true } match) return match;
        return WordMatch.None;
    }

    private WordMatch TryBreak(ReadOnlySpan<char> word, string pattern, bool atSecond, int depth)
    {
        var at = pattern.Length == 0 ? -1 : word.IndexOf(pattern);
        if (at <= 0 || at >= word.Length - pattern.Length) return WordMatch.None;
        if (atSecond)
        {
            var second = word[(at + 1)..].IndexOf(pattern);
            if (second >= 0 && at + 1 + second < word.Length - pattern.Length) at += 1 + second;
        }
        if (!Check(word[(at + pattern.Length)..], depth + 1).IsFound) return WordMatch.None;
        var match = Check(word[..at], depth + 1);
        if (match.IsFound || !_options.IsHungarian || pattern != "-") return match;
        // Words that move keep their dash.
        return Check(word[..(at + 1)], depth + 1);
    }
}

using System.Collections.Frozen;
using System.Globalization;
using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Syntax;

namespace TextLint.Rules.Names;

/// <summary>Reads who is given a title: <c>Prime Minister Ingrid Halvorsen</c>, <c>the prime minister, Halvorsen,</c>, <c>Halvorsen, the prime minister,</c>.</summary>
internal readonly ref struct TitledPersonReader
{
    // What may stand before a title without being a part of it. Before anything else a title may be another: deputy, former, shadow, vice.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_before =
        "a after against also an and as because before but by during for from has if including said since that the to told until when where while with"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly BlockSyntax _block;
    private readonly Roster _roster;
    private readonly Lexicon _lexicon;
    private readonly ReadOnlySpan<SyntaxToken> _tokens;
    private readonly Dictionary<int, RosterMention> _starts = [];
    private readonly Dictionary<int, RosterMention> _ends = [];

    public TitledPersonReader(BlockSyntax block, Roster roster, Lexicon lexicon)
    {
        (_block, _roster, _lexicon) = (block, roster, lexicon);
        _tokens = block.Tokens.AsSpan();
        foreach (var mention in roster.FindForms(block))
        {
            if (mention.Form.IsWrong) continue;
            _starts[mention.FirstToken] = mention;
            _ends[mention.EndToken] = mention;
        }
    }

    /// <summary>The person of the roster beside a title; null where nobody, or nobody certain, is.</summary>
    public RosterEntry? Find(RosterTitleMention title)
    {
        if (title.EndToken + 1 < _tokens.Length && _tokens[title.EndToken].IsSpace && StartsAlone(title)) return PersonAt(title.EndToken + 1);
        if (!IsComma(title.EndToken) || title.EndToken + 2 >= _tokens.Length) return AppositionTo(title);
        return StartsAlone(title) && PersonAt(title.EndToken + 2) is { } person && IsClosed(title.EndToken + 2) ? person : AppositionTo(title);
    }

    /// <summary>True where the sentence names an earlier year: what is told of 2019 is not of today.</summary>
    public bool SpeaksOfThePast(RosterTitleMention title, DateOnly date)
    {
        foreach (var sentence in _block.Sentences)
        {
            if (!sentence.Span.Contains(title.Span)) continue;
            foreach (var token in _tokens.Slice(sentence.FirstToken, sentence.TokenCount))
                if (token.Kind is SyntaxKind.Number or SyntaxKind.Date && HasEarlierYear(_block.GetText(token), date.Year)) return true;
            return false;
        }
        return false;
    }

    /// <summary>Halvorsen, the prime minister: but not the prime minister of somewhere, whom the roster may not know.</summary>
    private RosterEntry? AppositionTo(RosterTitleMention title)
    {
        var first = title.FirstToken;
        if (first >= 2 && _tokens[first - 1].IsSpace && _block.GetText(_tokens[first - 2]) is "the") first -= 2;
        if (first < 2 || !_tokens[first - 1].IsSpace || !IsComma(first - 2) || !IsClosed(title.EndToken - 1)) return null;
        var end = first - 2;
        if (_ends.TryGetValue(end, out var mention)) return mention.Form.Entry.Kind == NameKind.Person ? mention.Form.Entry : null;
        return end > 0 && !IsOfLongerName(end - 1) ? Bearer(end - 1) : null;
    }

    /// <summary>True where a title is not the end of a longer one.</summary>
    private bool StartsAlone(RosterTitleMention title)
    {
        if (title.FirstToken < 2 || !_tokens[title.FirstToken - 1].IsSpace) return title.FirstToken == 0 || _tokens[title.FirstToken - 1].Kind is not (SyntaxKind.Hyphen or SyntaxKind.EnDash or SyntaxKind.Slash);
        var before = _tokens[title.FirstToken - 2];
        if (!before.IsWord) return before.Kind is SyntaxKind.Comma or SyntaxKind.FullStop or SyntaxKind.Colon or SyntaxKind.Semicolon;
        var word = _block.GetText(before);
        return s_before.Contains(word) || (before.Has(TokenFlags.Capitalized) && _lexicon.Contains(word, LexiconFlags.Demonym | LexiconFlags.Place));
    }

    private RosterEntry? PersonAt(int token)
    {
        if (_starts.TryGetValue(token, out var mention)) return mention.Form.Entry.Kind == NameKind.Person ? mention.Form.Entry : null;
        return Bearer(token) is { } bearer && !ContinuesName(token) ? bearer : null;
    }

    /// <summary>The one person with the family name at a token.</summary>
    private RosterEntry? Bearer(int token)
    {
        if (token < 0 || !_tokens[token].IsWord || !_tokens[token].Has(TokenFlags.Capitalized)) return null;
        var word = _block.GetText(_tokens[token]);
        if (_tokens[token].Has(TokenFlags.Possessive)) word = word[..^2];
        return _roster.WithFamilyName(word) is [var only] ? only : null;
    }

    /// <summary>True where a capitalised word before a family name makes it the name of somebody whom the roster does not have.</summary>
    private bool IsOfLongerName(int token)
    {
        if (token < 2 || !_tokens[token - 1].IsSpace || !_tokens[token - 2].IsWord || !_tokens[token - 2].Has(TokenFlags.Capitalized)) return false;
        return !_tokens[token - 2].Has(TokenFlags.Initial) || !_lexicon.Contains(_block.GetText(_tokens[token - 2]), LexiconFlags.LowerCaseWord);
    }

    private bool ContinuesName(int token) =>
        token + 2 < _tokens.Length && !_tokens[token].Has(TokenFlags.Possessive) && _tokens[token + 1].IsSpace && _tokens[token + 2].IsWord && _tokens[token + 2].Has(TokenFlags.Capitalized);

    private bool IsComma(int token) => token >= 0 && token < _tokens.Length && _tokens[token].Kind == SyntaxKind.Comma;

    /// <summary>True where no word follows across a space: of, for, at.</summary>
    private bool IsClosed(int token)
    {
        if (_starts.TryGetValue(token, out var mention)) token = mention.EndToken - 1;
        return token + 2 >= _tokens.Length || !_tokens[token + 1].IsSpace || !_tokens[token + 2].IsWord;
    }

    private static bool HasEarlierYear(ReadOnlySpan<char> text, int year)
    {
        for (var i = 0; i + 4 <= text.Length; i++)
            if (int.TryParse(text.Slice(i, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var written) && written > 1500 && written < year) return true;
        return false;
    }
}

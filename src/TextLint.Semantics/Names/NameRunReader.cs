using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>Finds where a run of capitalised words ends.</summary>
internal readonly ref struct NameRunReader(BlockSyntax block, NameVocabulary vocabulary, bool isAllCaps)
{
    private const int MostParticles = 2;
    private readonly ReadOnlySpan<SyntaxToken> _tokens = block.Tokens.AsSpan();

    /// <summary>Capitalised words, initials and abbreviations; <c>al-Sisi</c>; words in capitals only where the whole line has them.</summary>
    public bool IsNameWord(SyntaxToken token)
    {
        if (token.Kind == SyntaxKind.Initial) return true;
        if (!token.IsWord || token.Has(TokenFlags.HasDigit)) return false;
        if (token.Has(TokenFlags.AllCaps) || (token.Has(TokenFlags.Possessive) && IsCapitals(block.GetText(token)[..^2]))) return isAllCaps;
        if (token.Has(TokenFlags.Capitalized)) return token.Length > 1;
        var text = block.GetText(token);
        return text.Length > 4 && text[2] == '-' && char.IsUpper(text[3]) && text[1] == 'l' && text[0] is 'a' or 'e';
    }

    /// <summary>Writes the indices of the words of the run that starts at <paramref name="first"/>, and returns how many they are. A possessive ends a run.</summary>
    public int Read(int first, Span<int> run)
    {
        var count = 0;
        run[count++] = first;
        while (!_tokens[run[count - 1]].Has(TokenFlags.Possessive))
        {
            var added = Next(run[count - 1], run[count..]);
            if (added == 0) break;
            count += added;
        }
        return count;
    }

    /// <summary>The linking words behind a token, of or for with the, and the run behind them; 0 where none stands there.</summary>
    public int ReadLinked(int at, Span<int> run)
    {
        var added = 0;
        for (var next = at + 2; next < _tokens.Length && added + 1 < run.Length && _tokens[next - 1].IsSpace; next += 2)
        {
            var text = block.GetText(_tokens[next]);
            if (added > 0 && IsNameWord(_tokens[next]) && !_tokens[next].Has(TokenFlags.Initial)) return added + Read(next, run[added..]);
            if (!(added == 0 ? vocabulary.IsLink(text) : added == 1 && text is "the")) return 0;
            run[added++] = next;
        }
        return 0;
    }

    /// <summary>The next word across one space, across one or two particles, or across a nickname in quotation marks.</summary>
    private int Next(int at, Span<int> run)
    {
        var added = 0;
        for (var next = at + 2; next < _tokens.Length && added < run.Length && _tokens[next - 1].IsSpace; next += 2)
        {
            if (_tokens[next].IsQuotationMark) return added == 0 ? Nickname(next, run) : 0;
            if (_tokens[next].Has(TokenFlags.Initial) || vocabulary.IsHonorific(block.GetText(_tokens[next]))) return 0;
            run[added++] = next;
            if (IsNameWord(_tokens[next]) || IsElided(block.GetText(_tokens[next])) || vocabulary.IsSuffix(block.GetText(_tokens[next]))) return added;
            if (_tokens[next].Kind != SyntaxKind.Word || added > MostParticles || !vocabulary.IsParticle(block.GetText(_tokens[next]))) return 0;
        }
        return 0;
    }

    /// <summary>Marion "Suge" Knight: one word in quotation marks with a capitalised word behind it.</summary>
    private int Nickname(int open, Span<int> run)
    {
        if (open + 4 >= _tokens.Length || run.Length < 2 || !IsNameWord(_tokens[open + 1]) || !_tokens[open + 2].IsQuotationMark || !_tokens[open + 3].IsSpace || !IsNameWord(_tokens[open + 4])) return 0;
        (run[0], run[1]) = (open + 1, open + 4);
        return 2;
    }

    /// <summary>d'Estaing: a particle written to the name.</summary>
    private static bool IsElided(ReadOnlySpan<char> text) => text.Length > 3 && text[1] is '\'' or '\u2019' && text[0] is 'd' or 'l' && char.IsUpper(text[2]);

    private static bool IsCapitals(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsLower(c)) return false;
        return text.Length > 1;
    }
}

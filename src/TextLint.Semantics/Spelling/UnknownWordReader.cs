using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Finds the words in a block that no dictionary accepts, names and what is no word left out, and what each may have been meant for.</summary>
internal ref struct UnknownWordReader
{
    private const int LongestWord = 40;

    private readonly BlockSyntax _block;
    private readonly LanguageData _language;
    private readonly ReadOnlySpan<SyntaxToken> _tokens;
    private readonly UnknownWordContext _context;
    private readonly WordForms _forms;
    private readonly NearWords _nearWords;
    private ForeignRun _run;
    private ImmutableArray<UnknownWord>.Builder? _words;

    private UnknownWordReader(BlockSyntax block, LanguageData language)
    {
        (_block, _language) = (block, language);
        _tokens = block.Tokens.AsSpan();
        _context = new UnknownWordContext(block, language);
        _forms = new WordForms(language.Speller, new WordUse(language.Speller, language.SpellingLexicon), language.Vocabulary);
        _nearWords = NearWords.Of(language);
    }

    public static ImmutableArray<UnknownWord> Read(BlockSyntax block, LanguageData language) =>
        language.Speller.HasDictionary ? new UnknownWordReader(block, language).Read() : [];

    private ImmutableArray<UnknownWord> Read()
    {
        for (var i = 0; i < _tokens.Length; i++)
        {
            var kind = _tokens[i].Kind;
            if (kind == SyntaxKind.Word) ReadWord(i);
            else if (kind == SyntaxKind.Comma) _run.AddComma();
        }
        _run.Close(_words);
        return _words?.DrainToImmutable() ?? [];
    }

    private void ReadWord(int index)
    {
        var token = _tokens[index];
        var word = _block.GetText(token);
        if (token.Has(TokenFlags.Possessive)) word = word[..^2];
        if (_language.Speller.Check(word) || _language.Speller.Model.Contains(word))
        {
            AddKnown(word);
            return;
        }
        if (token.Has(TokenFlags.AllCaps) || word.Length > LongestWord || !_context.IsFree(index) || !UnknownWordContext.IsLatin(word)) return;
        if (token.Has(TokenFlags.HasDigit)) ReadSigns(index, word);
        else if (token.Has(TokenFlags.Hyphenated)) ReadParts(index, word);
        else if (token.Has(TokenFlags.InnerCapital)) ReadInnerCapital(index, word);
        else if (token.Has(TokenFlags.Capitalized)) ReadCapitalized(index, word);
        else ReadLowerCase(index, word, token.Start, UnknownWordShape.None);
    }

    private void AddKnown(ReadOnlySpan<char> word)
    {
        if (SpellingVocabulary.IsEnglish(word)) _run.Close(_words);
        else if (SpellingVocabulary.IsForeign(word)) _run.AddLoan();
        else _run.AddKnown();
    }

    /// <summary>A hyphenated word is as right as its parts; a name, a letter or a figure among them is not for a dictionary to judge.</summary>
    private void ReadParts(int index, ReadOnlySpan<char> word)
    {
        foreach (var range in word.SplitAny('-', '\u2010', '\u2011'))
            if (IsName(word[range])) return;
        foreach (var range in word.SplitAny('-', '\u2010', '\u2011'))
        {
            var part = word[range];
            if (part.Length < 4 || !char.IsAsciiLetterLower(part[0]) || part.ContainsAnyInRange('A', 'Z') || _language.Speller.Check(part) || _language.Speller.Model.Contains(part)) continue;
            ReadLowerCase(index, part, _tokens[index].Start + range.GetOffsetAndLength(word.Length).Offset, UnknownWordShape.Part);
        }
    }

    private readonly bool IsName(ReadOnlySpan<char> part) =>
        part is "al" or "el" or "ul" or "an" or "ad" or "as" || (part.Length > 0 && char.IsAsciiLetterUpper(part[0]) && !_language.Speller.Check(part));

    private void ReadLowerCase(int index, ReadOnlySpan<char> word, int start, UnknownWordShape shape)
    {
        if (SpellingVocabulary.IsForeign(word)) _run.AddLoan();
        if (SpellingVocabulary.IsLoan(word) || SpellingVocabulary.IsForeign(word) || _context.IsElided(index, word) || _context.IsParticle(index) || IsProperNoun(word) || WordForms.IsExclamation(word)) return;
        var text = word.ToString();
        var likely = _nearWords.Find(word);
        var near = FindNear(index, word, likely);
        var split = shape == UnknownWordShape.None ? FindSplit(index, word, likely) : null;
        var isWellFormed = _forms.IsWellFormed(word, near?.Frequency ?? -1);
        if (split is null && near is not { Slip: Slip.Doubled, Frequency: > 3 } && IsAccepted(word, near?.Rival ?? 0))
        {
            _run.AddKnown();
            return;
        }
        if (isWellFormed) shape |= UnknownWordShape.WellFormed;
        Add(index, new TextSpan(start, word.Length), text, shape, near, split);
        _run.AddUnknown(_words!.Count - 1, near is not null && SlipLikelihood.IsSlip(text, near, isWellFormed));
    }

    /// <summary>The ordinary word at one slip that fits best between its neighbours.</summary>
    private readonly NearWord? FindNear(int index, ReadOnlySpan<char> word, LikelyWords likely)
    {
        var found = likely.Near;
        if (found.IsEmpty) return FindNearPlural(index, word);
        var left = _context.Left(index);
        var right = _context.Right(index);
        NearWord? best = null;
        foreach (var near in found)
        {
            var context = _language.Speller.Model.BigramScore(left, near.Text) + _language.Speller.Model.BigramScore(near.Text, right);
            var placed = near with { Context = context, IsOnly = found.Length == 1 };
            if (best is null || placed.Points > best.Points) best = placed;
        }
        return best;
    }

    /// <summary>The two words that the word is by itself, or else between its neighbours.</summary>
    private readonly WordSplit? FindSplit(int index, ReadOnlySpan<char> word, LikelyWords likely)
    {
        if (likely.Split is { Rarity: <= UnknownWordVerdict.MostRare } || !_block.IsProse || !IsPlain(word)) return likely.Split;
        return new SplitsBetween(_language, _context.Left(index), _context.Right(index), _tokens[index].Has(TokenFlags.Initial)).Find(word) ?? likely.Split;
    }

    /// <summary>The plural of a word at one slip, where no dictionary has the plural itself.</summary>
    private readonly NearWord? FindNearPlural(int index, ReadOnlySpan<char> word)
    {
        if (word.Length < 7 || word[^1] != 's' || word[^2] == 's') return null;
        return FindNear(index, word[..^1], _nearWords.Find(word[..^1])) is { } stem && !stem.Text.EndsWith('s') ? stem with { Text = stem.Text + "s" } : null;
    }

    /// <summary>A name that lacks its capital is spelled right.</summary>
    private readonly bool IsProperNoun(ReadOnlySpan<char> word)
    {
        Span<char> capitalized = stackalloc char[LongestWord];
        word.CopyTo(capitalized);
        capitalized[0] = char.ToUpperInvariant(word[0]);
        return _language.Speller.Check(capitalized[..word.Length]);
    }

    private bool IsAccepted(ReadOnlySpan<char> word, int near) =>
        _forms.IsAccepted(word, near) || (!IsPlain(word) && Folding.FoldDiacritics(word) is var bare && !word.SequenceEqual(bare) && _language.Speller.Check(bare));

    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsAsciiLetter(c) && c is not ('\'' or '\u2019')) return false;
        return true;
    }

    /// <summary>A name of the reader's lists, or one whose first name stands before it, is none of ours.</summary>
    private void ReadCapitalized(int index, ReadOnlySpan<char> word)
    {
        if (word.Length > 1 && char.IsAsciiLetterUpper(word[1])) ReadSigns(index, word);
        var isShort = word.Length == 5 && _tokens[index].Has(TokenFlags.Initial);
        if ((word.Length < 6 && !isShort) || !IsPlain(word) || char.IsAsciiLetterUpper(word[1]) || _language.SpellingLexicon.FindEntry(word).Exists) return;
        var likely = _nearWords.Find(word);
        var split = FindSplit(index, word, likely);
        if (split is null && (isShort || likely.Near.IsEmpty || _context.IsPersonName(index))) return;
        var near = isShort ? null : FindNear(index, word, likely);
        if (near is null && split is null) return;
        Span<char> lower = stackalloc char[LongestWord];
        lower = lower[..word.ToLowerInvariant(lower)];
        var shape = UnknownWordShape.Capitalized | (_context.IsTitle(index) ? UnknownWordShape.Title : UnknownWordShape.None);
        if (_forms.IsWellFormed(lower, near?.Frequency ?? -1) || _forms.IsAccepted(lower, near?.Rival ?? 0)) shape |= UnknownWordShape.WellFormed;
        Add(index, new TextSpan(_tokens[index].Start, word.Length), word.ToString(), shape, near, split);
        _run.AddName(_words!.Count - 1);
    }

    /// <summary><c>thePlain</c> is two words; <c>iPhone</c>, <c>GitHub</c> and <c>McDonald</c> are names.</summary>
    private void ReadInnerCapital(int index, ReadOnlySpan<char> word)
    {
        if (InnerCapitals.FindSplit(word, _context.Left(index), _language) is { } split)
            Add(index, new TextSpan(_tokens[index].Start, word.Length), word.ToString(), UnknownWordShape.None, null, split);
    }

    private void ReadSigns(int index, ReadOnlySpan<char> word)
    {
        if (InnerCapitals.FindSplitOfSigns(word, _language) is { } split)
            Add(index, new TextSpan(_tokens[index].Start, word.Length), word.ToString(), UnknownWordShape.None, null, split);
    }

    private void Add(int index, TextSpan span, string text, UnknownWordShape shape, NearWord? near, WordSplit? split)
    {
        shape |= _context.ShapeOf(index);
        if (_language.SpellingLexicon.Count == 0) shape |= UnknownWordShape.Unmeasured;
        if (CitedMarkup.Contains(_block, _tokens[index])) shape |= UnknownWordShape.Cited;
        (_words ??= ImmutableArray.CreateBuilder<UnknownWord>()).Add(new UnknownWord(_language.Speller, span, text, shape, near, split, (_context.Left(index).ToString(), _context.Right(index).ToString())));
    }
}

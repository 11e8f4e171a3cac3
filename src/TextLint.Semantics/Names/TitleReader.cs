using TextLint.Spelling;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Tells the title before a name from the name.</summary>
internal readonly ref struct TitleReader(BlockSyntax block, LanguageData language)
{
    private readonly ReadOnlySpan<SyntaxToken> _tokens = block.Tokens.AsSpan();
    private readonly NameVocabulary _vocabulary = language.Vocabulary;
    private readonly Lexicon _lexicon = language.Lexicon;

    /// <summary>True where the token is the last word of titles: Minister, President.</summary>
    public bool IsHead(int token) => _vocabulary.IsTitleHead(TextOf(token));

    /// <summary>Finds the title in a run.</summary>
    /// <param name="run">Indices of the run's words.</param>
    /// <param name="start">Index in the run of the title's first word: what stands before it is another name, as of the country or the firm.</param>
    /// <param name="isHonorific">True where the title is Mr, Ms, Dr or the like, and nothing more.</param>
    /// <returns>Index in the run of the first word of the name; 0 where there is no title.</returns>
    public int Find(ReadOnlySpan<int> run, out int start, out bool isHonorific)
    {
        (start, isHonorific) = (0, false);
        var name = 0;
        while (name < run.Length - 1 && _vocabulary.IsHonorific(TextOf(run[name]))) name++;
        isHonorific = name > 0;
        if (LastHead(run, name) is >= 0 and var head) (name, isHonorific) = (head + 1, false);
        else if (name == 0) name = RoleBeforeGiven(run);
        for (start = Math.Max(0, name - 1); start > 0 && IsTitlePart(run[start - 1]); start--)
        {
        }
        return name;
    }

    /// <summary>"Presidential Innovation Fellow Jeff Meisel": ordinary words, then a first name with a family name behind it.</summary>
    private int RoleBeforeGiven(ReadOnlySpan<int> run)
    {
        for (var i = 0; i < run.Length - 1; i++)
        {
            if (i > 0 && IsGiven(run[i])) return IsFamily(run[i + 1]) && !_vocabulary.IsOrganization(TextOf(run[^1])) ? i : 0;
            var flags = _lexicon.Find(TextOf(run[i]));
            if ((flags & (LexiconFlags.LowerCaseWord | LexiconFlags.GivenName | LexiconFlags.Place | LexiconFlags.Surname)) != LexiconFlags.LowerCaseWord || _vocabulary.IsFunction(TextOf(run[i]))) return 0;
        }
        return 0;
    }

    private bool IsFamily(int token) => _tokens[token].Kind == SyntaxKind.Initial || (_lexicon.Find(TextOf(token)) & (LexiconFlags.LowerCaseWord | LexiconFlags.Surname)) != LexiconFlags.LowerCaseWord;

    private bool IsTitlePart(int token) =>
        _vocabulary.IsTitleHead(TextOf(token)) || _vocabulary.IsTitleModifier(TextOf(token)) || _vocabulary.IsHonorific(TextOf(token)) || (IsOrdinary(token) && (_lexicon.Find(TextOf(token)) & (LexiconFlags.Place | LexiconFlags.Demonym | LexiconFlags.Organization)) == LexiconFlags.None);

    /// <summary>In "Secretary of State Mike Pompeo" the index at which the name begins; 0 where the words after "of" hold no name of a person.</summary>
    /// <param name="run">Indices of the words, the linking one among them.</param>
    /// <param name="link">Index in <paramref name="run"/> of the linking word.</param>
    public int SplitOffice(ReadOnlySpan<int> run, int link)
    {
        for (var k = link + 2; k < run.Length - 1; k++)
            if (IsGiven(run[k]) && !_vocabulary.IsOrganization(TextOf(run[^1]))) return k;
        return run.Length > link + 2 && IsOrdinary(run[^2]) && !IsOrdinary(run[^1]) && !_vocabulary.IsOrganization(TextOf(run[^1])) ? run.Length - 1 : 0;
    }

    /// <summary>The title from <paramref name="start"/> to <paramref name="name"/>; or the one in lower case right before it; or null.</summary>
    public NameTitle? Create(ReadOnlySpan<int> run, int start, int name, bool isHonorific)
    {
        if (name > start)
        {
            var span = TextSpan.FromBounds(_tokens[run[start]].Start, _tokens[run[name - 1]].End);
            return new NameTitle(block.GetString(span), span, isHonorific, IsPast(run[start]) || IsModifierBefore(run[start]));
        }
        var head = WordBefore(run[0]);
        if (head < 0 || !_vocabulary.IsTitleHead(TextOf(head)) || _tokens[head].Has(TokenFlags.Capitalized)) return null;
        var first = head;
        while (WordBefore(first) is >= 0 and var before && head - before <= 4 && IsTitleWord(before)) first = before;
        var title = TextSpan.FromBounds(_tokens[first].Start, _tokens[head].End);
        return new NameTitle(block.GetString(title), title, false, IsModifierBefore(first));
    }

    /// <summary>The last word of the run that ends a title and has a name of a person behind it; -1 where none has.</summary>
    private int LastHead(ReadOnlySpan<int> run, int start)
    {
        var hasBody = _vocabulary.IsOrganization(TextOf(run[^1]));
        for (var i = run.Length - 2; i >= start; i--)
        {
            var word = TextOf(run[i]);
            if (!_vocabulary.IsTitleHead(word)) continue;
            var isGivenNext = IsGiven(run[i + 1]);
            if (hasBody && !isGivenNext) return -1;
            // Dean Smith, Bishop Auckland: the title may be a name itself.
            if (i == start && run.Length - i == 2 && !isGivenNext && (_lexicon.Find(word) & LexiconFlags.GivenName) != LexiconFlags.None) return -1;
            return i;
        }
        return -1;
    }

    /// <summary>foreign, prime, defence: an ordinary word, or a people's adjective, that is part of the title.</summary>
    private bool IsTitleWord(int token)
    {
        var word = TextOf(token);
        return !_tokens[token].Has(TokenFlags.Capitalized) && !_vocabulary.IsFunction(word) && !_vocabulary.IsSpeech(word) && !_vocabulary.IsTitleModifier(word);
    }

    private bool IsPast(int token) => _vocabulary.IsTitleModifier(TextOf(token));

    private bool IsModifierBefore(int token) => WordBefore(token) is >= 0 and var before && _vocabulary.IsTitleModifier(TextOf(before));

    private bool IsGiven(int token) => (_lexicon.Find(TextOf(token)) & LexiconFlags.GivenName) != LexiconFlags.None;

    private bool IsOrdinary(int token) => (_lexicon.Find(TextOf(token)) & LexiconFlags.LowerCaseWord) != LexiconFlags.None;

    private int WordBefore(int index) => index >= 2 && _tokens[index - 1].IsSpace && _tokens[index - 2].IsWord ? index - 2 : -1;

    private ReadOnlySpan<char> TextOf(int token) => block.GetText(_tokens[token]);
}

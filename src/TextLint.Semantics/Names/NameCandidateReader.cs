using System.Collections.Immutable;
using System.Text;
using TextLint.Spelling;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Makes a candidate of a run of capitalised words: takes the title off, sets aside what owes its capital to the sentence, and says what the block alone can say of its kind.</summary>
internal readonly ref struct NameCandidateReader(BlockSyntax block, LanguageData language, bool isStyled)
{
    // A squad list as measured on news: five commas or more and three words in lower case or fewer near the name.
    private const int ListWindow = 22, FewestCommas = 5, MostListWords = 3;

    private readonly ReadOnlySpan<SyntaxToken> _tokens = block.Tokens.AsSpan();
    private readonly NameVocabulary _vocabulary = language.Vocabulary;
    private readonly Lexicon _lexicon = language.Lexicon;
    private readonly TitleReader _titles = new(block, language);

    /// <summary>Adds the candidate of a run, and the one before its title: <c>Tesla</c> in <c>Tesla Chief Executive Elon Musk</c>.</summary>
    /// <param name="run">Indices of the run's words.</param>
    /// <param name="titleLength">How many of them are known to be a title; -1 where the run is to say it.</param>
    /// <param name="evidence">What is known of the place.</param>
    /// <param name="names">Where to.</param>
    public void Read(ReadOnlySpan<int> run, int titleLength, NameEvidence evidence, ref ImmutableArray<NameCandidate>.Builder? names)
    {
        if (isStyled)
        {
            if (!IsNoName(run)) Add(ref names, Create(run, evidence | NameEvidence.Initial, null, IsOrdinary(run[0])));
            return;
        }
        var (start, isHonorific) = (0, false);
        var name = titleLength >= 0 ? titleLength : _titles.Find(run, out start, out isHonorific);
        var title = _titles.Create(run, start, name, isHonorific);
        if (start > 0) Add(ref names, Untitled(run[..start], null, evidence));
        if (isHonorific) evidence |= NameEvidence.Honorific;
        Add(ref names, name > 0 ? Titled(run[name..], title, evidence, run[start]) : Untitled(run, title, evidence));
    }

    private static void Add(ref ImmutableArray<NameCandidate>.Builder? names, NameCandidate? candidate)
    {
        if (candidate is not null) (names ??= ImmutableArray.CreateBuilder<NameCandidate>()).Add(candidate);
    }

    private NameCandidate? Titled(ReadOnlySpan<int> run, NameTitle? title, NameEvidence evidence, int titled) =>
        IsNoName(run) ? null : Create(run, evidence, title, false, titled);

    private NameCandidate? Untitled(ReadOnlySpan<int> run, NameTitle? title, NameEvidence evidence)
    {
        var lead = LeadOf(run);
        var rest = run[lead..];
        if (rest.IsEmpty)
            return run.Length > 1 || IsNoName(run) ? null : Create(run, evidence | NameEvidence.Initial, title, true);
        if (_tokens[rest[0]].Has(TokenFlags.Initial)) evidence |= NameEvidence.Initial;
        if (IsNoName(rest)) return null;
        var candidate = Create(rest, evidence, title, false);
        return lead == 1 && IsPerhapsName(run[0])
            ? candidate with { WithLead = Create(run, evidence | NameEvidence.Initial, title, true) }
            : candidate;
    }

    /// <summary>A word that was set aside and that the article may show to be a name: Despite, where the sentence gave the capital; May and Will, which are given names too.</summary>
    private bool IsPerhapsName(int token)
    {
        var word = WordOf(token);
        var isOther = _vocabulary.IsFunction(word) || _vocabulary.IsTime(word);
        return isOther ? IsGiven(token) || _vocabulary.IsFamilyFirst(word) : _tokens[token].Has(TokenFlags.Initial);
    }

    /// <summary>Words that owe their capital to the sentence, "Despite Halvorsen", to the calendar, "In May Halvorsen", or say where somebody is from, "Italian Giuseppe Conte".</summary>
    private int LeadOf(ReadOnlySpan<int> run)
    {
        var lead = _tokens[run[0]].Has(TokenFlags.Initial) && IsOrdinary(run[0]) && !IsNameStart(run) ? 1 : 0;
        if (lead + 1 >= run.Length) return lead;
        if (_vocabulary.IsTime(WordOf(run[lead])))
        {
            var isDate = run[lead] > 1 && _vocabulary.IsTimeBefore(block.GetText(_tokens[run[lead] - 2]));
            return isDate || !IsGiven(run[lead]) ? lead + 1 : lead;
        }
        var flags = _lexicon.Find(WordOf(run[lead]));
        return (flags & (LexiconFlags.Demonym | LexiconFlags.GivenName)) == LexiconFlags.Demonym && lead + 2 < run.Length && IsGiven(run[lead + 1]) && !_vocabulary.IsOrganization(WordOf(run[^1])) ? lead + 1 : lead;
    }

    /// <summary>"Xi Jinping", "Trump Jr.", "Will Brown said": an ordinary word too, and what stands behind it shows a name.</summary>
    private bool IsNameStart(ReadOnlySpan<int> run) =>
        run.Length is 2 or 3 && (IsGiven(run[0]) && IsSubjectOfPast(run[^1] + 1) || (run.Length == 2 && _vocabulary.IsSuffix(WordOf(run[1]))) || (_vocabulary.IsFamilyFirst(WordOf(run[0])) && !_vocabulary.IsFunction(WordOf(run[0]))));

    /// <summary>A verb that tells what happened stands right behind, or what explains a name, or nothing: no question begins so, and no wish.</summary>
    private bool IsSubjectOfPast(int end)
    {
        if (end >= _tokens.Length || _tokens[end].Kind == SyntaxKind.LineBreak) return true;
        if (_tokens[end].Kind == SyntaxKind.Comma) return new NameContext(block, _vocabulary).IsExplained(end);
        if (end + 1 >= _tokens.Length || !_tokens[end].IsSpace || !_tokens[end + 1].IsWord) return false;
        var verb = block.GetText(_tokens[end + 1]);
        return _vocabulary.HasFiniteEnding(verb) || (_vocabulary.IsSpeech(verb) && !_vocabulary.HasParticipleEnding(verb));
    }

    /// <summary>One word that is a day, a pronoun, or half of a compound: <c>Brussels-based</c>.</summary>
    private bool IsNoName(ReadOnlySpan<int> run)
    {
        if (run.Length > 1) return false;
        var word = WordOf(run[0]);
        if (_tokens[run[0]].Kind == SyntaxKind.Initial || _vocabulary.IsTime(word) || _vocabulary.IsFunction(word) || _vocabulary.IsHonorific(word)) return true;
        var hyphen = word.IndexOf('-');
        // (R-Texas): the party and state of a politician.
        if (hyphen == 1 && run[0] > 0 && _tokens[run[0] - 1].Kind == SyntaxKind.OpenBracket) return true;
        return hyphen > 2 && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]);
    }

    private NameCandidate Create(ReadOnlySpan<int> run, NameEvidence evidence, NameTitle? title, bool isDoubtful, int titled = -1)
    {
        var words = WordsOf(run);
        var last = words[^1].Span;
        var span = TextSpan.FromBounds(words[0].Span.Start, last.End);
        if (IsCorrected(run[^1])) evidence |= NameEvidence.Cited;
        if (IsListed(run[0])) evidence |= NameEvidence.Listed;
        evidence |= new NameContext(block, language.Vocabulary).Read(run[0], run[^1] + 1, evidence, titled < 0 ? run[0] : titled);
        return new NameCandidate(span, TextOf(words), words, evidence, IsWork(run[0], words, evidence, title) ? NameKind.Work : KindOf(words, evidence, title))
        {
            Title = title,
            Ending = EndingOf(run[^1]),
            HasDoubtfulLead = isDoubtful,
            IsStyled = isStyled,
        };
    }

    /// <summary>Many commas and hardly a word in lower case around it: a squad, a cast, a list of guests.</summary>
    private bool IsListed(int token)
    {
        var (commas, words) = (0, 0);
        for (var i = Math.Max(0, token - ListWindow); i < Math.Min(_tokens.Length, token + ListWindow); i++)
            if (_tokens[i].Kind is SyntaxKind.Comma or SyntaxKind.Semicolon) commas++;
            else if (_tokens[i].Kind == SyntaxKind.Word && !_tokens[i].Has(TokenFlags.Capitalized)) words++;
        return commas >= FewestCommas && words <= MostListWords;
    }

    /// <summary>Pittsburg[h]: an editor has put right what the source wrote.</summary>
    private bool IsCorrected(int token) => token + 1 < _tokens.Length && _tokens[token + 1].Kind == SyntaxKind.OpenBracket && block.GetText(_tokens[token + 1]) is "[";

    private ImmutableArray<NameWord> WordsOf(ReadOnlySpan<int> run)
    {
        var words = ImmutableArray.CreateBuilder<NameWord>(run.Length);
        for (var i = 0; i < run.Length; i++)
        {
            var token = _tokens[run[i]];
            var text = WordOf(run[i]);
            var key = Folding.Fold(text);
            if (token.Has(TokenFlags.NonAscii)) key = Folding.FoldDiacritics(key);
            words.Add(new NameWord(text.ToString(), key, new TextSpan(token.Start, text.Length), PartOf(run, i, text), _lexicon.FindEntry(text)));
        }
        return words.MoveToImmutable();
    }

    private NameWordPart PartOf(ReadOnlySpan<int> run, int i, ReadOnlySpan<char> text)
    {
        var token = _tokens[run[i]];
        if (token.Kind == SyntaxKind.Initial) return NameWordPart.Initial;
        if (i > 0 && _vocabulary.IsSuffix(text)) return NameWordPart.Suffix;
        if (i > 0 && i + 1 < run.Length && run[i] - run[i - 1] == 3) return NameWordPart.Nickname;
        if (i + 1 == run.Length || text.Contains('-')) return NameWordPart.Core;
        if (!token.Has(TokenFlags.Capitalized)) return NameWordPart.Particle;
        // Ben Affleck: a first name that is a particle too.
        var isParticle = _vocabulary.IsParticle(text) && (i > 0 || !IsGiven(run[i]) || !_tokens[run[i + 1]].Has(TokenFlags.Capitalized));
        return isParticle ? NameWordPart.Particle : NameWordPart.Core;
    }

    private static string TextOf(ImmutableArray<NameWord> words)
    {
        if (words.Length == 1) return words[0].Text;
        var text = new StringBuilder();
        foreach (var word in words) text.Append(text.Length == 0 ? "" : " ").Append(word.Part == NameWordPart.Nickname ? $"\"{word.Text}\"" : word.Text);
        return text.ToString();
    }

    private NameEnding EndingOf(int token)
    {
        if (_tokens[token].Has(TokenFlags.Possessive)) return NameEnding.PossessiveS;
        return token + 2 < _tokens.Length && _tokens[token + 1].Kind is SyntaxKind.SingleQuote or SyntaxKind.RightSingleQuote && _tokens[token + 2].IsSpace
            && block.GetText(_tokens[token])[^1] is 's' or 'z' or 'x' ? NameEnding.Apostrophe : NameEnding.None;
    }

    /// <summary>A person is called Mr or Ms or by a title, or has a first name and a last word that no organisation or place ends in.</summary>
    private NameKind KindOf(ImmutableArray<NameWord> words, NameEvidence evidence, NameTitle? title)
    {
        if (title is not null) return NameKind.Person;
        if (words.Length == 1) return KindOf(words[0].Entry.Flags);
        if (_vocabulary.IsOrganization(words[^1].Text)) return IsPersonOf(words, evidence) ? NameKind.Person : NameKind.Organization;
        var whole = _lexicon.Find(string.Join(' ', words.Select(w => w.Text)));
        if ((whole & LexiconFlags.Place) != LexiconFlags.None) return NameKind.Place;
        if ((whole & LexiconFlags.Organization) != LexiconFlags.None) return NameKind.Organization;
        var first = words[0].Entry.Flags;
        if ((first & LexiconFlags.GivenName) != LexiconFlags.None) return NameKind.Person;
        const LexiconFlags Other = LexiconFlags.LowerCaseWord | LexiconFlags.Place | LexiconFlags.Demonym;
        var isPerson = (first & Other) == LexiconFlags.None && ((first & LexiconFlags.PersonName) != LexiconFlags.None || evidence.HasFlag(NameEvidence.Speaks) || words[0].Part == NameWordPart.Initial || words[^1].Part == NameWordPart.Suffix);
        return isPerson || IsFamilyFirst(words) ? NameKind.Person : NameKind.Unknown;
    }

    /// <summary>"Rebecca Hall, 41", "Mary Day said": a given name and a family name that bodies and places end in too, and it does what persons do.</summary>
    private static bool IsPersonOf(ImmutableArray<NameWord> words, NameEvidence evidence) =>
        words.Length == 2 && words[0].Entry.IsAny(LexiconFlags.GivenName) && !words[0].Entry.IsAny(LexiconFlags.Place) && words[1].Entry.IsAny(LexiconFlags.Surname)
        && (evidence & (NameEvidence.Apposition | NameEvidence.Speaks | NameEvidence.Pronoun)) != NameEvidence.None;

    /// <summary>"Xi Jinping", "Park Geun-hye": a family name that is written first, and words that are nothing but names.</summary>
    private bool IsFamilyFirst(ImmutableArray<NameWord> words)
    {
        const LexiconFlags Other = LexiconFlags.LowerCaseWord | LexiconFlags.ProperNoun | LexiconFlags.Place | LexiconFlags.Demonym | LexiconFlags.Organization;
        if (words.Length is not (2 or 3) || !_vocabulary.IsFamilyFirst(words[0].Text)) return false;
        foreach (var word in words.AsSpan()[1..])
            if (word.Entry.IsAny(Other)) return false;
        return true;
    }

    /// <summary>The film "Annie Hall", the trawler Nordlys: what stands before it says that it is a work. Without quotation marks a person may stand there: "the book Smith wrote".</summary>
    private bool IsWork(int first, ImmutableArray<NameWord> words, NameEvidence evidence, NameTitle? title)
    {
        if (title is not null) return false;
        var at = first;
        // "The" of a title in quotation marks has been set aside.
        if (at > 2 && _tokens[at - 1].IsSpace && _tokens[at - 2].Has(TokenFlags.Initial) && _tokens[at - 3].IsQuotationMark) at -= 2;
        var isSetApart = evidence.HasFlag(NameEvidence.Cited);
        if (at > 0 && _tokens[at - 1].IsQuotationMark) (at, isSetApart) = (at - 1, true);
        if (at < 2 || !_tokens[at - 1].IsSpace || !_vocabulary.IsWork(block.GetText(_tokens[at - 2]))) return false;
        return isSetApart || !words[0].Entry.IsAny(LexiconFlags.GivenName | LexiconFlags.Surname | LexiconFlags.PersonName);
    }

    private static NameKind KindOf(LexiconFlags flags) =>
        (flags & (LexiconFlags.Place | LexiconFlags.Demonym)) != LexiconFlags.None ? NameKind.Place
        : (flags & LexiconFlags.Organization) != LexiconFlags.None ? NameKind.Organization : NameKind.Unknown;

    /// <summary>A word that the dictionary writes in lower case and that is no given name.</summary>
    private bool IsOrdinary(int token)
    {
        var word = WordOf(token);
        return _vocabulary.IsFunction(word) || (_lexicon.Find(word) & (LexiconFlags.LowerCaseWord | LexiconFlags.GivenName)) == LexiconFlags.LowerCaseWord;
    }

    private bool IsGiven(int token) => (_lexicon.Find(WordOf(token)) & LexiconFlags.GivenName) != LexiconFlags.None;

    /// <summary>A word without its possessive ending.</summary>
    private ReadOnlySpan<char> WordOf(int index)
    {
        var text = block.GetText(_tokens[index]);
        return _tokens[index].Has(TokenFlags.Possessive) ? text[..^2] : text;
    }
}

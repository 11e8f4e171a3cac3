using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TextLint.Spelling;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>
/// Folds candidates into the cast of an article: full names first, the longest before the shorter, then the bare words, in order. Time follows
/// the number of candidates.
/// </summary>
internal sealed class CastBuilder
{
    // Among so many names with one last word a shorter form is looked for; a text of equal names must not be compared all with all.
    private const int MostCompared = 12;

    private const int LongestHeadlineName = 4;

    // Brackets or a comma, and the words that announce another name.
    private const int FarthestAlias = 24;

    private readonly ImmutableArray<BlockFacts> _facts;
    private readonly NameVocabulary _vocabulary;
    private readonly NameSymbol?[][] _resolved;
    private readonly List<NameSymbol> _names = [];
    private readonly Dictionary<string, NameSymbol> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NameSymbol>> _byFamily = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameSymbol> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameSymbol> _latest = new(StringComparer.Ordinal);
    // Family names of persons named in full, and those of two persons or more.
    private readonly HashSet<string> _families = new(StringComparer.Ordinal), _shared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _midSentence = new(StringComparer.Ordinal);
    // Bare words that are called Mr, or speak.
    private readonly HashSet<string> _called = new(StringComparer.Ordinal);

    private CastBuilder(ImmutableArray<BlockFacts> facts, LanguageData language)
    {
        (_facts, _vocabulary) = (facts, language.Vocabulary);
        _resolved = new NameSymbol?[facts.Length][];
        for (var i = 0; i < facts.Length; i++) _resolved[i] = facts[i].Names.IsEmpty ? [] : new NameSymbol?[facts[i].Names.Length];
    }

    public static Cast Build(ImmutableArray<BlockFacts> facts, LanguageData language)
    {
        var builder = new CastBuilder(facts, language);
        builder.ReadCapitals();
        builder.CreateFull();
        builder.ResolveInOrder();
        builder.Settle();
        return builder.ToCast();
    }

    private Cast ToCast()
    {
        var names = _names.Where(n => n.Mentions.Count > 0).OrderBy(n => n.Mentions[0].Block).ThenBy(n => n.Mentions[0].Span.Start);
        return new Cast([.. names], _facts, [.. _resolved.Select(ImmutableCollectionsMarshal.AsImmutableArray)]);
    }

    /// <summary>Words with a capital that no sentence gave them settle those that begin one.</summary>
    private void ReadCapitals()
    {
        foreach (var facts in _facts)
            foreach (var candidate in facts.Zone == Zone.FrontMatter ? [] : facts.Names)
            {
                if (candidate.IsStyled) continue;
                if (!candidate.Evidence.HasFlag(NameEvidence.Initial)) _midSentence.Add(candidate.Key);
                if (candidate.CoreCount == 1 && (candidate.Evidence & (NameEvidence.Honorific | NameEvidence.Speaks)) != NameEvidence.None) _called.Add(candidate.FamilyKey);
            }
    }

    private void CreateFull()
    {
        var full = new List<(int Block, int Index)>();
        for (var block = 0; block < _facts.Length; block++)
            for (var i = 0; i < _facts[block].Names.Length; i++)
                if (_facts[block].Names[i] is { IsStyled: false } candidate && Settled(candidate).IsFull) full.Add((block, i));
        // A stable sort: names of equal length stay in their order.
        foreach (var (block, i) in full.OrderBy(f => IsFrontMatter(f.Block)).ThenByDescending(f => _facts[f.Block].Names[f.Index].CoreCount)) _resolved[block][i] = ResolveFull(block, _facts[block].Names[i]);
    }

    /// <summary>Front matter names who is in the article, and its author: it introduces nobody, so no bare name may belong to a name that stands there alone.</summary>
    private bool IsFrontMatter(int block) => _facts[block].Zone == Zone.FrontMatter;

    private NameSymbol ResolveFull(int block, NameCandidate candidate)
    {
        candidate = Settled(candidate);
        var key = candidate.Key;
        if (_byKey.TryGetValue(key, out var symbol)) return symbol;
        if (FindLonger(candidate) is { } longer)
        {
            _byKey.Add(key, longer);
            return longer;
        }
        return Create(candidate, key, isIntroduced: !IsFrontMatter(block));
    }

    /// <summary>Without a first word that only the sentence gave a capital: "Despite Halvorsen", where the article has no "despite Halvorsen" in another place.</summary>
    private NameCandidate Settled(NameCandidate candidate) =>
        candidate.WithLead is { } longer && _midSentence.Contains(longer.Key) ? longer : candidate;

    /// <summary>A longer name of a person with the same last word and all the words of this one in order: Andrés Manuel López Obrador for López Obrador.</summary>
    private NameSymbol? FindLonger(NameCandidate candidate)
    {
        if (candidate.Kind is not (NameKind.Person or NameKind.Unknown) || !_byFamily.TryGetValue(candidate.FamilyKey, out var longer)) return null;
        for (var i = 0; i < Math.Min(longer.Count, MostCompared); i++)
            if (longer[i].Kind is NameKind.Person or NameKind.Unknown && IsPartOf(candidate.Words, longer[i].Words)) return longer[i];
        return null;
    }

    /// <summary>True where each word stands in the longer name, in order; an initial stands for a word that begins with it; a suffix must agree.</summary>
    private static bool IsPartOf(ImmutableArray<NameWord> words, ImmutableArray<NameWord> longer)
    {
        if (SuffixOf(words) is { } suffix && suffix != SuffixOf(longer)) return false;
        if (SuffixOf(words) is null && SuffixOf(longer) is not null) return false;
        var at = 0;
        foreach (var word in words)
        {
            if (word.Part is NameWordPart.Suffix or NameWordPart.Nickname) continue;
            while (at < longer.Length && !Agree(word, longer[at])) at++;
            if (at++ == longer.Length) return word.Part == NameWordPart.Particle;
        }
        return true;
    }

    private static bool Agree(NameWord word, NameWord other) =>
        word.Key == other.Key || (word.Part == NameWordPart.Initial && other.Key.StartsWith(word.Key[0])) || (other.Part == NameWordPart.Initial && word.Key.StartsWith(other.Key[0]));

    private static string? SuffixOf(ImmutableArray<NameWord> words) => words[^1].Part == NameWordPart.Suffix ? words[^1].Key.TrimEnd('.') : null;

    private NameSymbol Create(NameCandidate candidate, string key, bool isIntroduced = true)
    {
        var symbol = new NameSymbol(candidate, key, candidate.Kind);
        _byKey.Add(key, symbol);
        _names.Add(symbol);
        if (!candidate.IsFull) return symbol;
        if (symbol.Kind is NameKind.Person or NameKind.Unknown && IsFamilyFirst(candidate)) symbol.FamilyIndex = 0;
        if (!isIntroduced) return symbol;
        AddTo(_byFamily, symbol.FamilyName, symbol);
        if (symbol.IsPerson && !_families.Add(symbol.FamilyName)) _shared.Add(symbol.FamilyName);
        foreach (var word in candidate.Words)
        {
            if (word.Part is NameWordPart.Initial or NameWordPart.Particle or NameWordPart.Suffix) continue;
            Register(word.Key, symbol, word.Key == symbol.FamilyName);
            foreach (var part in PartsOf(word.Key)) Register(part, symbol, false);
            if (word.Part == NameWordPart.Nickname) symbol.AddAlias(word.Text);
        }
        return symbol;
    }

    private bool IsFamilyFirst(NameCandidate candidate)
    {
        if (candidate.CoreCount is not (2 or 3) || !_vocabulary.IsFamilyFirst(candidate.Words[0].Text)) return false;
        // Zhang Wei, Kim Min: where either word may be the family name, the article says which it calls the person by.
        if (_called.Contains(candidate.Words[0].Key) != _called.Contains(candidate.FamilyKey)) return _called.Contains(candidate.Words[0].Key);
        return !_vocabulary.IsFamilyFirst(candidate.Words[^1].Text) && !candidate.Words[^1].Entry.IsAny(LexiconFlags.Surname);
    }

    private void Register(string word, NameSymbol symbol, bool isFamily)
    {
        if (!_byWord.TryGetValue(word, out var other) || (symbol.IsPerson && !other.IsPerson) || (isFamily && symbol.IsPerson == other.IsPerson && other.FamilyName != word)) _byWord[word] = symbol;
    }

    private static IEnumerable<string> PartsOf(string key) => key.Contains('-') ? key.Split('-').Where(p => p.Length > 2) : [];

    private static void AddTo(Dictionary<string, List<NameSymbol>> table, string key, NameSymbol symbol)
    {
        if (!table.TryGetValue(key, out var list)) table.Add(key, list = []);
        list.Add(symbol);
    }

    /// <summary>Walks the article as a reader does: a bare name means the person last named in full with it.</summary>
    private void ResolveInOrder()
    {
        for (var block = 0; block < _facts.Length; block++)
        {
            var names = _facts[block].Names;
            for (var i = 0; i < names.Length; i++)
            {
                if (names[i].IsStyled && JoinHeadline(block, i) is > 1 and var joined)
                {
                    i += joined - 1;
                    continue;
                }
                var candidate = Settled(names[i]);
                if (_resolved[block][i] is { } full)
                {
                    full.Add(new Mention(block, candidate, ZoneOf(block, candidate), candidate.CoreCount < full.CoreCount && !HasGiven(candidate, full) ? NamePart.Family : NamePart.Full));
                    if (!IsFrontMatter(block)) _latest[full.FamilyName] = full;
                    if (IsAliasOfBefore(block, i) && _resolved[block][i - 1] is { } named && named != full) named.AddAlias(candidate.Text);
                }
                else _resolved[block][i] = ResolveBare(block, i, candidate);
            }
        }
    }

    /// <summary>Under a headline in title case each word is a candidate of its own: those that are a full name of the article together are one mention. Gives their number.</summary>
    private int JoinHeadline(int block, int first)
    {
        var names = _facts[block].Names;
        var last = first;
        while (last + 1 < names.Length && last - first + 1 < LongestHeadlineName && names[last].Ending == NameEnding.None && names[last + 1].Span.Start - names[last].Span.End == 1) last++;
        for (; last > first; last--)
        {
            ImmutableArray<NameWord> words = [.. names.Slice(first, last - first + 1).SelectMany(n => n.Words)];
            var part = NamePart.Full;
            if (!_byKey.TryGetValue(NameCandidate.KeyOf(words), out var symbol) || !symbol.IsFull) (symbol, part) = (FamilyWithParticles(words), NamePart.Family);
            if (symbol is null) continue;
            var span = TextSpan.FromBounds(words[0].Span.Start, words[^1].Span.End);
            var joined = new NameCandidate(span, string.Join(' ', words.Select(w => w.Text)), words, names[first].Evidence | names[last].Evidence, names[first].Kind) { Ending = names[last].Ending, IsStyled = true };
            symbol.Add(new Mention(block, joined, ZoneOf(block, joined), part));
            for (var i = first; i <= last; i++) _resolved[block][i] = symbol;
            return last - first + 1;
        }
        return 1;
    }

    /// <summary>Who has the words for a family name, with its particles: Van der Berg.</summary>
    private NameSymbol? FamilyWithParticles(ImmutableArray<NameWord> words)
    {
        if (!_byFamily.TryGetValue(words[^1].Key, out var holders)) return null;
        foreach (var holder in holders.Take(MostCompared))
        {
            var start = holder.FamilyIndex + 1 - words.Length;
            if (start != holder.FamilyStart || start == 0) continue;
            if (holder.Words.Skip(start).Take(words.Length).Select(w => w.Key).SequenceEqual(words.Select(w => w.Key))) return holder;
        }
        return null;
    }

    private static bool HasGiven(NameCandidate candidate, NameSymbol symbol) => symbol.GivenName.Length == 0 || candidate.Words.Any(w => w.Key == symbol.GivenName || w.Part == NameWordPart.Initial);

    private NameSymbol? ResolveBare(int block, int index, NameCandidate candidate)
    {
        if (FindHolder(candidate, out var key, out var isPlural) is { } holder)
        {
            holder.Add(new Mention(block, candidate, ZoneOf(block, candidate), PartOf(key, holder))
            {
                IsAmbiguous = holder.IsPerson && _shared.Contains(key),
                IsPlural = isPlural,
                IsUncertain = candidate.HasDoubtfulLead && !SpeaksForName(candidate) && !_midSentence.Contains(candidate.Key),
            });
            return holder;
        }
        if (candidate.IsStyled || (candidate.HasDoubtfulLead && !_midSentence.Contains(candidate.Key))) return null;
        if (IsAliasOfBefore(block, index) && _resolved[block][index - 1] is { IsPerson: true } named)
        {
            named.AddAlias(candidate.Text);
            _byWord.TryAdd(candidate.FamilyKey, named);
            named.Add(new Mention(block, candidate, ZoneOf(block, candidate), NamePart.Other));
            return named;
        }
        var symbol = _byKey.TryGetValue(candidate.FamilyKey, out var known) ? known : Create(candidate, candidate.FamilyKey);
        symbol.Add(new Mention(block, candidate, ZoneOf(block, candidate), NamePart.Full));
        if (symbol.Kind == NameKind.Unknown) symbol.Kind = candidate.Kind;
        return symbol;
    }

    /// <summary>"Jane Smith (née Jones)", "Pauli Lahti, known as Sisu": another name right behind a name.</summary>
    private bool IsAliasOfBefore(int block, int index)
    {
        var names = _facts[block].Names;
        return index > 0 && names[index].Evidence.HasFlag(NameEvidence.Alias) && names[index].Span.Start - names[index - 1].Span.End <= FarthestAlias;
    }

    private static bool SpeaksForName(NameCandidate candidate) =>
        candidate.Title is not null || candidate.Ending != NameEnding.None || (candidate.Evidence & (NameEvidence.Honorific | NameEvidence.Speaks | NameEvidence.Apposition)) != NameEvidence.None;

    private static NamePart PartOf(string key, NameSymbol holder) =>
        key == holder.FamilyName ? NamePart.Family : key == holder.GivenName ? NamePart.Given : NamePart.Other;

    /// <summary>The full name that holds a bare word: as it is, as a plural, without an Arabic article, or as a part of a compound.</summary>
    private NameSymbol? FindHolder(NameCandidate candidate, out string key, out bool isPlural)
    {
        isPlural = false;
        key = candidate.FamilyKey;
        if (SuffixOf(candidate.Words) is { } suffix && _byFamily.TryGetValue(key, out var family) && family.Take(MostCompared).FirstOrDefault(n => SuffixOf(n.Words) == suffix) is { } junior) return junior;
        // A town is itself, and no part of the club that is called after it.
        var isPlace = candidate.Kind == NameKind.Place && !candidate.Evidence.HasFlag(NameEvidence.Honorific) && candidate.Title is null;
        if (Holder(key, isPlace) is { } holder) return holder;
        foreach (var part in PartsOf(key))
            if (Holder(part, isPlace) is { } compound) return compound;
        if (key.Length > 5 && key[2] == '-' && key[1] == 'l' && Holder(key[3..], isPlace) is { } bare)
        {
            key = key[3..];
            return bare;
        }
        foreach (var singular in SingularsOf(key))
            if (_byFamily.TryGetValue(singular, out var families) && families[0].IsPerson)
            {
                (key, isPlural) = (singular, true);
                return Holder(singular, isPlace);
            }
        return null;
    }

    private static IEnumerable<string> SingularsOf(string key)
    {
        if (key.Length > 4 && key[^1] == 's') yield return key[..^1];
        if (key.Length > 5 && key.EndsWith("es", StringComparison.Ordinal)) yield return key[..^2];
    }

    private NameSymbol? Holder(string key, bool isPlace)
    {
        var holder = _byFamily.ContainsKey(key) && _latest.TryGetValue(key, out var latest) && latest.IsPerson ? latest : _byWord.GetValueOrDefault(key);
        if (holder is null || holder.Mentions.Count == 0 && !holder.IsFull) return holder;
        return isPlace && !(holder.IsPerson && holder.FamilyName == key) ? null : holder;
    }

    private Zone ZoneOf(int block, NameCandidate candidate) =>
        _facts[block].Zone == Zone.Body && candidate.Evidence.HasFlag(NameEvidence.Quoted) ? Zone.Quotation : _facts[block].Zone;

    /// <summary>Introductions, which need all mentions.</summary>
    private void Settle()
    {
        foreach (var symbol in _names)
            foreach (var mention in symbol.Mentions)
                if (mention.IsInText && IsIntroduction(mention, symbol))
                {
                    symbol.Introduction = mention;
                    break;
                }
    }

    private bool IsIntroduction(Mention mention, NameSymbol symbol) =>
        mention.Part == NamePart.Full && (symbol.IsFull ? mention.Candidate.IsFull : !symbol.IsPerson || (mention.Candidate.Title is { } title && _vocabulary.CompleteTitles.LengthAtEnd(title.Text) > 0));
}

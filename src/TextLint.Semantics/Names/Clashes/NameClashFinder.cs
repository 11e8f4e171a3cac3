using System.Collections.Immutable;
using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>Weighs pairs of near words of names: which of them are one name spelled two ways.</summary>
internal sealed class NameClashFinder(SemanticModel model)
{
    // A dozen words to either side, in UTF-16 units.
    private const int ForeignNeighbourhood = 80;

    // Given names of two syllables have shorter ones.
    private const int ShortestHalf = 6;

    private const LexiconFlags PersonWord = LexiconFlags.GivenName | LexiconFlags.Surname | LexiconFlags.PersonName;
    private const LexiconFlags SetWord = LexiconFlags.LowerCaseWord | LexiconFlags.ProperNoun | LexiconFlags.Place | LexiconFlags.Demonym | LexiconFlags.Organization;

    /// <summary>The clashes in the order of the words.</summary>
    public ImmutableArray<NameClash> Find()
    {
        var words = model.NameWords;
        var clashes = ImmutableArray.CreateBuilder<NameClash>();
        foreach (var (first, second) in NearNameWords.Find(words))
            if (Weigh(words[first], words[second]) is { } clash) clashes.Add(clash);
        return clashes.ToImmutable();
    }

    private NameClash? Weigh(NameWordSymbol first, NameWordSymbol second)
    {
        if (first.Key == second.Key || IsDerived(first, second) || IsHalfEqual(first.Key, second.Key)) return null;
        if (StandTogether(first, second)) return null;
        // Where every noun has a capital, a capital makes no name.
        if (model.Language.Vocabulary.NounsAreCapitalized && !IsPerson(first) && !IsPerson(second)) return null;
        var isFirst = IsSuspect(first, second);
        var (suspect, other) = isFirst ? (first, second) : (second, first);
        var isShared = suspect.Companions.Overlaps(other.Companions);
        var points = PointsOf(suspect, other, isShared);
        if (points == 0) return null;
        return new NameClash(suspect, other, points, isShared);
    }

    /// <summary>The word that is only ever bare, where the other was introduced; the word that no list knows; of two alike the rarer, then the later.</summary>
    private bool IsSuspect(NameWordSymbol first, NameWordSymbol second)
    {
        var (firstIntroduced, secondIntroduced) = (IsIntroduced(first), IsIntroduced(second));
        if (firstIntroduced != secondIntroduced && IsBareOnly(firstIntroduced ? second : first))
        {
            var (bare, introduced) = firstIntroduced ? (second, first) : (first, second);
            var isBareRight = bare.Places.Count > introduced.Places.Count;
            return isBareRight == firstIntroduced;
        }
        var (firstKnown, secondKnown) = (Familiarity(first), Familiarity(second));
        if (firstKnown != secondKnown) return firstKnown < secondKnown;
        return first.Places.Count < second.Places.Count;
    }

    /// <summary>0 for a word that no list knows, 1 for one that stands in lists of persons' names only, 2 for words that are something else too.</summary>
    private int Familiarity(NameWordSymbol word)
    {
        if (word.Entry.IsAny(SetWord)) return 2;
        if (word.Entry.IsAny(PersonWord)) return 1;
        return model.Language.Speller.Check(word.Folded) ? 2 : 0;
    }

    private int PointsOf(NameWordSymbol suspect, NameWordSymbol other, bool isShared)
    {
        if (IsListed(suspect) && IsListed(other)) return 0;
        if (IsForeign(suspect)) return 0;
        if (isShared) return SharedPoints(suspect, other);
        if (IsBareOnly(suspect) && IsIntroduced(other)) return BarePoints(suspect, other);
        if (IsBareOnly(other) && IsIntroduced(suspect)) return BarePoints(other, suspect);
        return Familiarity(suspect) == 0 ? UnknownPoints(suspect, other) : 0;
    }

    /// <summary>Ian McDonald and Ian MacDonald: the same other name beside both.</summary>
    private int SharedPoints(NameWordSymbol suspect, NameWordSymbol other)
    {
        var (known, otherKnown) = (Familiarity(suspect), Familiarity(other));
        if (known == 0) return IsName(other) || otherKnown < 2 ? 3 : 0;
        var isPerson = suspect.FamilyCount + suspect.GivenCount > 0 && other.FamilyCount + other.GivenCount > 0;
        return isPerson && !(IsOrdinary(suspect) && IsOrdinary(other)) ? 2 : 0;
    }

    /// <summary>One is only ever bare, the other belongs to a person who was introduced.</summary>
    private int BarePoints(NameWordSymbol bare, NameWordSymbol introduced)
    {
        var known = Familiarity(bare);
        if (known == 0) return 3;
        if (bare.Entry.IsAny(LexiconFlags.Place | LexiconFlags.Demonym | LexiconFlags.Organization)) return 0;
        if (bare.Entry.IsAny(LexiconFlags.LowerCaseWord) && !bare.Entry.IsAny(LexiconFlags.Surname)) return 0;
        if (bare.Entry.IsAny(LexiconFlags.GivenName) && !bare.Entry.IsAny(LexiconFlags.Surname) && introduced.FamilyCount == 0 && Familiarity(introduced) == 2) return 0;
        if (bare.BarePersonCount > 0 && introduced.FamilyCount > 0) return 2;
        return known == 1 || Familiarity(introduced) < 2 ? 1 : 0;
    }

    private int UnknownPoints(NameWordSymbol suspect, NameWordSymbol other)
    {
        if (!IsName(other)) return 0;
        if (IsIntroduced(suspect)) return IntroducedPoints(suspect, other);
        if (suspect.Places.Count >= 3 && suspect.Places.Count >= other.Places.Count) return 0;
        var isOtherKnown = Familiarity(other) > 0;
        return isOtherKnown || other.Places.Count > 1 || suspect.Key.Length > 6 ? 3 : 0;
    }

    /// <summary>Two persons may have names so near; hardly two names that are long and that nobody else has.</summary>
    private int IntroducedPoints(NameWordSymbol suspect, NameWordSymbol other)
    {
        if (suspect.Places.Count >= other.Places.Count || suspect.Key.Length < WordDeletions.LongWord) return 0;
        if (Familiarity(other) == 0) return 1;
        return suspect.BareCount == 0 && suspect.Places.Count == 1 && other.Places.Count >= 3 && suspect.Key.Length > WordDeletions.LongWord ? 1 : 0;
    }

    /// <summary>True for a word that is a name beside what else it may be.</summary>
    private static bool IsName(NameWordSymbol word) => !word.Entry.IsAny(LexiconFlags.LowerCaseWord) || word.FamilyCount > 0 || word.GivenCount > 0 || word.MidCount >= 3 || word.Entry.IsAny(LexiconFlags.Place | LexiconFlags.Organization);

    private static bool IsOrdinary(NameWordSymbol word) => word.Entry.IsAny(LexiconFlags.LowerCaseWord);

    private static bool IsIntroduced(NameWordSymbol word) => word.FamilyCount > 0 || word.GivenCount > 0;

    private static bool IsPerson(NameWordSymbol word) => IsIntroduced(word) || word.BarePersonCount > 0;

    private static bool IsBareOnly(NameWordSymbol word) => word.BareCount > 0 && word.Companions.Count == 0;

    private static bool IsListed(NameWordSymbol word) => word.ListedCount == word.Places.Count;

    /// <summary>All its places are set apart: in italics, corrected in brackets, or among words of another language.</summary>
    private bool IsForeign(NameWordSymbol word)
    {
        foreach (var place in word.Places)
            if ((place.Candidate.Evidence & NameEvidence.Cited) == NameEvidence.None && !IsAmongForeign(place)) return false;
        return true;
    }

    private bool IsAmongForeign(NameWordPlace place)
    {
        // They stand in order, and a text of another language has no others.
        var words = model.Facts[place.Block].UnknownWords;
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Span.Start <= place.Span.Start - ForeignNeighbourhood) low = middle + 1;
            else high = middle;
        }
        for (; low < words.Length && words[low].Span.Start < place.Span.Start + ForeignNeighbourhood; low++)
            if (words[low].Kind == UnknownWordKind.Foreign) return true;
        return false;
    }

    /// <summary>Kabul and Kabulov, Argentina and Argentine, the Evans and an Evan: one is made of the other.</summary>
    private static bool IsDerived(NameWordSymbol first, NameWordSymbol second) =>
        first.Key.Length <= second.Key.Length && IsMadeOf(second, first) || second.Key.Length <= first.Key.Length && IsMadeOf(first, second);

    private static bool IsMadeOf(NameWordSymbol longer, NameWordSymbol shorter)
    {
        var stem = shorter.Key.AsSpan().CommonPrefixLength(longer.Key);
        var noun = shorter.Key.AsSpan(stem);
        var ending = longer.Key.AsSpan(stem);
        if (noun.IsEmpty && ending.Length >= 2) return true;
        // A letter that is doubled at the end is a slip: Robertss.
        if (noun.IsEmpty && ending.Length == 1 && ending[0] == longer.Key[stem - 1]) return false;
        if (noun.IsEmpty && ending is "s") return true;
        if (stem < 3 || !IsNounEnding(noun) || !IsAdjectiveEnding(ending)) return false;
        return longer.Entry.IsAny(SetWord) || shorter.Entry.IsAny(SetWord & ~LexiconFlags.LowerCaseWord);
    }

    private static bool IsNounEnding(ReadOnlySpan<char> text) => text is "" or "a" or "e" or "o" or "y" or "ia" or "land";

    private static bool IsAdjectiveEnding(ReadOnlySpan<char> text) =>
        text is "s" or "es" or "n" or "an" or "ian" or "ese" or "i" or "ish" or "ism" or "ist" or "ite" or "er" or "ic" or "e" or "en" or "ns" or "ans" or "ians" or "ia" or "a" or "y" or "is";

    /// <summary>Kwok-hing and Kwok-hung: compounds with one half in common, whose other halves are two names by themselves.</summary>
    private static bool IsHalfEqual(string first, string second)
    {
        var (a, b) = (first.IndexOf('-'), second.IndexOf('-'));
        if (a <= 0 || b <= 0) return false;
        if (first.AsSpan(0, a).SequenceEqual(second.AsSpan(0, b))) return AreTwo(first[(a + 1)..], second[(b + 1)..]);
        return first.AsSpan(a).SequenceEqual(second.AsSpan(b)) && AreTwo(first[..a], second[..b]);
    }

    /// <summary>Halves that are short, or further from each other than a slip is: Okonkwo and Okonwko are one name.</summary>
    private static bool AreTwo(string first, string second)
    {
        var shorter = Math.Min(first.Length, second.Length);
        return shorter < ShortestHalf || EditDistance.Between(first, second) > WordDeletions.LimitOf(shorter);
    }

    private static bool StandTogether(NameWordSymbol first, NameWordSymbol second) => first.Companions.Contains(second.Key);
}

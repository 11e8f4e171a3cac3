namespace TextLint.Semantics;

/// <summary>Finds who is named before or behind a verb, or at the beginning of a sentence. Looks no further than a clause goes.</summary>
internal sealed class NounPhraseReader
{
    // No subject stands further from its verb; the limits keep a text without commas or stops linear.
    private const int Farthest = 48, MostSegments = 6;

    private List<ClauseItem> _items = [];
    private int _start, _end;

    /// <summary>Looks at another sentence.</summary>
    public void Move(List<ClauseItem> items, int start, int end) => (_items, _start, _end) = (items, start, end);

    /// <summary>True for a word that can be the verb of a speaker there: "the claims" are a noun, and a capital inside of a sentence belongs to a name.</summary>
    public bool IsVerb(int i) =>
        _items[i].IsQuotingVerb && !(i > _start && (_items[i - 1].IsDeterminer || _items[i - 1].Has(ClauseItemTraits.Possessive))) && !(i > _start && _items[i].Has(ClauseItemTraits.Capitalized) && !_items[i - 1].IsQuotation);

    /// <summary>The phrase that ends right before a verb, fillers passed over; null where the words there name nobody.</summary>
    /// <param name="last">Index of the item before the verb and its fillers.</param>
    public NounPhrase? FindBefore(int last)
    {
        if (last < _start) return null;
        var item = _items[last];
        if (item.IsWord && item.IsAny(WordClasses.RelativePronouns)) return FindBeforeRelative(last);
        if (item.IsComma) return FindBeforeComma(last);
        // "Doe of Springfield, Illinois said": the comma belongs to the place.
        if (item is { IsHead: true, Name.Kind: NameKind.Place } && last > _start && _items[last - 1].IsComma) return FindBeforeComma(last - 1);
        return FindEndingAt(last);
    }

    /// <summary>The phrase that begins at an item, behind a verb or "according to"; an apposition may give its name: "said the mayor, Ann Doe".</summary>
    public NounPhrase? FindAfter(int first)
    {
        while (first < _end && _items[first].IsFiller) first++;
        if (first >= _end) return null;
        if (_items[first].IsPronoun || IsObjectPronoun(first)) return new NounPhrase(first, first, first);
        if (!_items[first].IsNominal && !_items[first].IsDeterminer) return null;
        var last = ChunkEnd(first, stopsAtVerbs: false);
        if (LastHead(first, last) is >= 0 and var head) return new NounPhrase(first, last, head);
        var end = SegmentEnd(last);
        if (FindAgent(last, end) is { } agent) return agent;
        return FindApposed(first, end) ?? new NounPhrase(first, end, -1);
    }

    /// <summary>According to him; "his" with a noun behind it is no pronoun.</summary>
    private bool IsObjectPronoun(int i) => _items[i].IsWord && _items[i].IsAny(WordClasses.PersonWords) && (i + 1 >= _end || _items[i + 1].Kind is not (ClauseItemKind.Word or ClauseItemKind.Name));

    /// <summary>What the sentence is about: the first phrase that no preposition or conjunction leads to.</summary>
    public NounPhrase? FindSubject()
    {
        var at = _start;
        for (var segments = 0; at < _end && segments < MostSegments; segments++)
        {
            var item = _items[at];
            if (item.IsPronoun) return new NounPhrase(at, at, at);
            // "This Wednesday", "Late last week": when, not who.
            if (item.IsWord && at + 1 < _end && _items[at + 1].IsTime) at += 2;
            else if (item.Kind == ClauseItemKind.Name || (item.IsWord && !IsLead(item))) return SubjectAt(at) ?? FindNamed();
            else at = item.IsWord && !item.IsFiller && !item.IsAny(WordClasses.Conjunctions) && FindComma(at) is >= 0 and var comma ? comma + 1 : SkipLead(at);
        }
        return FindNamed();
    }

    /// <summary>The first who is named and does not stand behind a preposition or a verb; null where nobody is.</summary>
    public NounPhrase? FindNamed()
    {
        for (var i = _start; i < _end; i++)
            if (_items[i] is { IsHead: true, Name.Kind: NameKind.Person or NameKind.Organization or NameKind.Unknown } && !(i > _start && IsObjectBehind(_items[i - 1]))) return new NounPhrase(i, i, i);
        return null;
    }

    /// <summary>True where a name behind an item is no subject.</summary>
    public static bool IsObjectBehind(ClauseItem before) => before.IsPreposition || before.IsQuotingVerb || before.Has(ClauseItemTraits.Participle) || before.Has(ClauseItemTraits.Finite);

    private static bool IsLead(ClauseItem item) =>
        item.IsPreposition || item.IsFiller || item.Has(ClauseItemTraits.Participle) || item.IsQuotingVerb || (item.IsAny(WordClasses.Function) && !item.IsDeterminer);

    /// <summary>Where no comma ends what leads the sentence in: "On Monday the mayor said".</summary>
    private int SkipLead(int at)
    {
        at++;
        while (at < _end && _items[at].IsTime) at++;
        return at;
    }

    private int FindComma(int from)
    {
        for (var i = from; i < Math.Min(_end, from + Farthest); i++)
            if (_items[i].IsComma) return i;
            else if (_items[i].IsQuotation) return -1;
        return -1;
    }

    private NounPhrase? SubjectAt(int first)
    {
        var last = ChunkEnd(first, stopsAtVerbs: true);
        if (LastHead(first, last) is >= 0 and var head) return new NounPhrase(first, head, head);
        if (!_items[last].IsNominal) return null;
        var end = PhraseEnd(last, _end);
        return FindApposed(first, end) ?? new NounPhrase(first, end, -1);
    }

    /// <summary>The end of a phrase with what prepositions add to it: "the head of the harbour".</summary>
    private int PhraseEnd(int last, int end)
    {
        while (last + 2 < end && _items[last + 1].IsPreposition && (_items[last + 2].IsNominal || _items[last + 2].IsDeterminer)) last = Math.Min(end - 1, ChunkEnd(last + 2, stopsAtVerbs: true));
        return last;
    }

    /// <summary>The last item of a run of nouns and names, determiner and conjunctions within it included.</summary>
    private int ChunkEnd(int first, bool stopsAtVerbs)
    {
        var last = first;
        for (var i = first + 1; i < Math.Min(_end, first + Farthest); i++)
        {
            var item = _items[i];
            if (stopsAtVerbs && item.IsWord && (IsVerb(i) || item.IsAny(WordClasses.Acts) || item.Has(ClauseItemTraits.Finite))) break;
            if (item.IsNominal) last = i;
            else if (!(item.IsWord && item.IsAny(WordClasses.Conjunctions) && !stopsAtVerbs)) break;
        }
        return last;
    }

    /// <summary>The end of the words up to the next sign, clause or verb, with prepositions and what they lead to: "a letter on Monday by Ann Doe".</summary>
    private int SegmentEnd(int last)
    {
        var end = last;
        for (var i = last + 1; i < Math.Min(_end, last + Farthest); i++)
        {
            var item = _items[i];
            if (item.IsNominal || (item.IsTime && _items[i - 1].IsPreposition)) end = i;
            else if (!item.IsPreposition && !item.IsDeterminer) break;
        }
        return end;
    }

    /// <summary>"A memo by Ann Doe": who made it speaks.</summary>
    private NounPhrase? FindAgent(int from, int end)
    {
        for (var i = from + 1; i <= end && i + 1 < _end; i++)
            if (_items[i].IsAny(WordClasses.Agents)) return FindAfterAgent(i);
        return null;
    }

    private NounPhrase? FindAfterAgent(int agent)
    {
        var last = ChunkEnd(agent + 1, stopsAtVerbs: true);
        return LastHead(agent + 1, last) is >= 0 and var head ? new NounPhrase(agent + 1, last, head) : null;
    }

    /// <summary>"The head of the harbour, Ann Doe,": the name that is given behind a comma and nothing else.</summary>
    private NounPhrase? FindApposed(int first, int end)
    {
        for (var (comma, segments) = (end + 1, 0); segments < 2 && comma + 1 < _end && _items[comma].IsComma; segments++)
        {
            if (!_items[comma + 1].IsNominal) return null;
            var last = ChunkEnd(comma + 1, stopsAtVerbs: true);
            var isAlone = last + 1 >= _end || _items[last + 1].Kind is not (ClauseItemKind.Word or ClauseItemKind.Name);
            if (isAlone && _items[last] is { IsHead: true, Name.Kind: NameKind.Person or NameKind.Unknown }) return new NounPhrase(first, last, last);
            comma = last + 1;
        }
        return null;
    }

    /// <summary>The name that ends a run; "the Doe campaign" is no name, and in "Doe took the oath" one word that may be a verb stands behind it. -1 for none.</summary>
    private int LastHead(int first, int last)
    {
        if (_items[last].IsHead) return last;
        var isVerb = last > first && _items[last].IsWord && (last + 1 >= _end || !_items[last + 1].IsWord || _items[last + 1].IsDeterminer || _items[last + 1].IsAny(WordClasses.Function));
        return isVerb && _items[last - 1] is { IsHead: true, Name.IsPerson: true } ? last - 1 : -1;
    }

    /// <summary>
    /// "Doe, who heads the board, said", "the mayor of Paris, Ann Doe, said": of the parts between commas the last one that is a person's name, else the
    /// first that begins with one, else the first.
    /// </summary>
    private NounPhrase? FindBeforeComma(int comma)
    {
        NounPhrase? role = null, person = null;
        for (var (end, segments) = (comma - 1, 0); end >= _start && segments < MostSegments; segments++)
        {
            var first = end;
            while (first > _start && comma - first < Farthest && _items[first - 1].Kind is ClauseItemKind.Word or ClauseItemKind.Name) first--;
            var (start, isClause) = (first, first < end && IsClauseStart(first));
            if (isClause || (first < end && _items[first].Has(ClauseItemTraits.Adverb))) first++;
            if (!(_items[first].IsWord && IsLead(_items[first])) && PhraseOf(first, end) is { } phrase)
            {
                var isPerson = phrase.Head >= 0 && (_items[phrase.Head].IsPronoun || _items[phrase.Head].Name is { IsPerson: true });
                if (phrase.Head == end && (isPerson || _items[end].Name is { Kind: NameKind.Unknown })) return phrase;
                if (isPerson) person = phrase;
                role = phrase;
            }
            if (isClause || start == _start || !_items[start - 1].IsComma) break;
            end = start - 2;
        }
        return person ?? role;
    }

    private bool IsClauseStart(int i) => _items[i].IsWord && _items[i].IsAny(WordClasses.Conjunctions);

    /// <summary>The phrase a part between commas begins with.</summary>
    private NounPhrase? PhraseOf(int first, int end)
    {
        if (first > end) return null;
        if (_items[first].IsPronoun) return new NounPhrase(first, first, first);
        if (!_items[first].IsNominal && !_items[first].IsDeterminer) return null;
        var last = Math.Min(end, ChunkEnd(first, stopsAtVerbs: true));
        var head = LastHead(first, last);
        return head >= 0 ? new NounPhrase(first, head, head) : new NounPhrase(first, PhraseEnd(last, end + 1), -1);
    }

    private NounPhrase? FindBeforeRelative(int relative)
    {
        var last = relative - 1;
        if (last >= _start && _items[last].IsComma) last--;
        if (last < _start) return null;
        // "Drafted by Doe, who said": what stands before the name is another clause.
        return _items[last].IsHead ? new NounPhrase(last, last, last) : FindEndingAt(last);
    }

    private NounPhrase? FindEndingAt(int last)
    {
        if (_items[last].IsPronoun) return new NounPhrase(last, last, last);
        if (!_items[last].IsNominal) return null;
        if (FindRelative(last) is >= 0 and var relative) return FindBeforeRelative(relative);
        var (first, head) = (BaseStart(last), last);
        while (last - first < Farthest && first - 2 >= _start && IsPhraseLink(first - 1) && CanLead(first - 2))
        {
            head = first - 2;
            first = BaseStart(head);
        }
        // "In a statement Doe said", "In Paris police said": what a preposition leads to is when or where; who speaks stands last.
        if (first > _start && _items[first - 1].IsPreposition)
        {
            (first, head) = (BaseStart(last), last);
            // "And on Twitter called": the subject stands elsewhere.
            if (first == last && _items[first - 1].IsPreposition) return null;
        }
        return new NounPhrase(first, last, _items[head].IsHead ? head : -1);
    }

    /// <summary>What may stand before "of" in a phrase: a noun, or "some"; not a verb, nor "according".</summary>
    private bool CanLead(int i) =>
        (_items[i].IsNominal || _items[i].IsDeterminer) && !_items[i].Has(ClauseItemTraits.Finite) && !_items[i].IsAny(WordClasses.Attributions) && !IsVerb(i);

    private bool IsPhraseLink(int i) => _items[i].IsPreposition || (_items[i].IsWord && _items[i].Has(ClauseItemTraits.Participle));

    /// <summary>"A man who saw the fire said": the words behind "who" say nothing of the verb.</summary>
    private int FindRelative(int last)
    {
        for (var i = last; i > _start && last - i < Farthest / 2; i--)
        {
            if (_items[i].Kind is not (ClauseItemKind.Word or ClauseItemKind.Name)) return -1;
            if (_items[i].IsAny(WordClasses.RelativePronouns)) return i;
            if (IsVerb(i) || _items[i].IsAny(WordClasses.Conjunctions)) return -1;
        }
        return -1;
    }

    private int BaseStart(int last)
    {
        var first = last;
        while (first > _start && last - first < Farthest && !_items[first].IsDeterminer && (_items[first - 1].IsDeterminer || (_items[first - 1].IsNominal && !IsVerb(first - 1)))) first--;
        return first;
    }
}

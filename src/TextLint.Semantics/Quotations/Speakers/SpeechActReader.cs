namespace TextLint.Semantics;

/// <summary>Finds the verbs of speech and judgement in a sentence, each with who speaks.</summary>
internal sealed class SpeechActReader(NounPhraseReader phrases)
{
    // "Was described on Monday by Doe".
    private const int FarthestAgent = 8;

    private readonly List<SpeechAct> _acts = [];
    private List<ClauseItem> _items = [];
    private int _start, _end;

    /// <summary>The acts, in order; the list is used again for the next sentence. The reader of phrases must look at the same sentence.</summary>
    public List<SpeechAct> Read(List<ClauseItem> items, int start, int end)
    {
        (_items, _start, _end) = (items, start, end);
        _acts.Clear();
        for (var i = start; i < end; i++)
        {
            if (items[i].IsWord && items[i].IsAny(WordClasses.Attributions)) AddSource(i);
            else if (phrases.IsVerb(i)) AddVerb(i);
        }
        return _acts;
    }

    /// <summary>According to X.</summary>
    private void AddSource(int word)
    {
        var first = word + 1;
        if (first < _end && _items[first].IsPreposition) first++;
        if (phrases.FindAfter(first) is { } subject) _acts.Add(new SpeechAct(word, subject, IsSource: true));
    }

    private void AddVerb(int verb)
    {
        var (before, isPassive) = PassFillers(verb);
        var isParticiple = _items[verb].Has(ClauseItemTraits.Participle);
        if (FindAgent(verb, isPassive) is { } agent) _acts.Add(new SpeechAct(verb, agent, IsAgent: true));
        else if (isPassive && !isParticiple) return;
        // Explique-t-elle: verb and subject are one word.
        else if (_items[verb].IsPronoun) _acts.Add(new SpeechAct(verb, new NounPhrase(verb, verb, verb), IsAfterQuotation: true));
        else if (!isParticiple && IsBehindQuotation(before)) _acts.Add(new SpeechAct(verb, phrases.FindAfter(verb + 1), IsAfterQuotation: true));
        else if (!isParticiple && before < _start) _acts.Add(new SpeechAct(verb, phrases.FindAfter(verb + 1)));
        else if (isParticiple) _acts.Add(new SpeechAct(verb, FindParticipleSubject(before)));
        else _acts.Add(new SpeechAct(verb, phrases.FindBefore(before)));
    }

    /// <summary>"With Doe saying": a name right before it speaks. Else its subject is that of the sentence: "She praised the plan, saying", "wrote a letter saying".</summary>
    private NounPhrase? FindParticipleSubject(int before)
    {
        if (before < _start || _items[before].IsComma) return null;
        if (_items[before] is { IsHead: true, Name.IsPerson: true }) return new NounPhrase(before, before, before);
        return phrases.FindBefore(before) is { Head: >= 0 } subject ? subject : null;
    }

    /// <summary>The item before a verb and its fillers, and whether one of them makes its subject the one who is spoken of.</summary>
    private (int Before, bool IsPassive) PassFillers(int verb)
    {
        var (before, isPassive) = (verb - 1, false);
        while (before >= _start)
        {
            if (_items[before].IsFiller) isPassive |= _items[before].IsAny(WordClasses.Passives);
            else if (!(_items[before].IsPreposition && before + 1 < verb && _items[before + 1].IsTime)) break;
            before--;
        }
        return (before, isPassive);
    }

    /// <summary>Described by X; behind a verb in the passive other words may stand between.</summary>
    private NounPhrase? FindAgent(int verb, bool isPassive)
    {
        for (var i = verb + 1; i < Math.Min(_end, verb + (isPassive ? FarthestAgent : 2)); i++)
        {
            if (_items[i].IsWord && _items[i].IsAny(WordClasses.Agents)) return phrases.FindAfter(i + 1) is { Head: >= 0 } agent ? agent : null;
            if (_items[i].Kind != ClauseItemKind.Word || phrases.IsVerb(i)) break;
        }
        return null;
    }

    private bool IsBehindQuotation(int before)
    {
        if (before >= _start && _items[before].Kind is ClauseItemKind.Comma or ClauseItemKind.Break) before--;
        return before >= _start && _items[before].IsQuotation;
    }
}

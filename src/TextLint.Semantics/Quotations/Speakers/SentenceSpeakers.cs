namespace TextLint.Semantics;

/// <summary>Gives the quotations of one sentence their speakers.</summary>
internal sealed class SentenceSpeakers
{
    // A title further from the verb than that is no object of it: it is the name of something that is spoken of.
    private const int FarthestObject = 3;

    private readonly SpeakerMemory _memory;
    private readonly SpeakerResolver _resolver;
    private readonly NounPhraseReader _phrases = new();
    private readonly SpeechActReader _reader;
    private List<ClauseItem> _items = [];
    private List<SpeechAct> _acts = [];
    private int _start, _end;
    private Speaker? _subject;

    public SentenceSpeakers(SemanticModel model, SpeakerMemory memory, Speaker? outer)
    {
        (_memory, _resolver, _reader) = (memory, new SpeakerResolver(model, memory, outer), new SpeechActReader(_phrases));
    }

    /// <summary>Whom the sentence is about; null where no words say it.</summary>
    public Speaker? Subject => _subject;

    /// <summary>Reads another sentence.</summary>
    public void Move(int block, List<ClauseItem> items, int start, int end)
    {
        (_items, _start, _end) = (items, start, end);
        _phrases.Move(items, start, end);
        _resolver.Move(block, items, start);
        _acts = _reader.Read(items, start, end);
        _subject = _phrases.FindSubject() is { } phrase ? _resolver.Resolve(phrase, SpeakerSource.LeadIn) : null;
    }

    /// <summary>Takes note of the sentence, once its quotations have their speakers.</summary>
    public void Remember(Speaker? quoted)
    {
        var subject = _subject is not null && _resolver.CanSpeak(_subject) ? _subject : null;
        var speaking = quoted ?? FindSpeaking();
        var named = subject is null ? FindNamed() : null;
        Mind(named);
        Mind(subject);
        Mind(speaking);
        _memory.Note(subject, named, speaking, quoted is not null);
        _resolver.AddHolders(_end);
    }

    /// <summary>The person who does something in the sentence, else the one named last in it.</summary>
    private Speaker? FindNamed() =>
        _phrases.FindNamed() is { } phrase && _resolver.Resolve(phrase, SpeakerSource.Sentence) is { Name.IsPerson: true } person ? person : _resolver.FindPerson(_end);

    private void Mind(Speaker? speaker)
    {
        if (speaker is null) return;
        if (_resolver.IsPerson(speaker)) _memory.MindPerson(speaker);
        if (speaker.Name is not { IsPerson: true }) _memory.MindBody(speaker);
    }

    /// <summary>True where the sentence is quoted words and nothing else.</summary>
    public bool IsQuotedWhole()
    {
        for (var i = _start; i < _end; i++)
            if (_items[i].Kind is not (ClauseItemKind.Quotation or ClauseItemKind.Stop)) return false;
        return true;
    }

    /// <summary>The speaker of a quotation that the words around it in its sentence name.</summary>
    /// <param name="quotation">Index of its item.</param>
    public Speaker Find(int quotation)
    {
        if (IsNaming(quotation)) return Speaker.None;
        var (isFirst, lead) = (IsFirst(quotation), FindLead(quotation));
        var tag = FindTag(quotation, isSure: lead is not null && !isFirst);
        return tag ?? lead ?? FindLater(quotation, isFirst) ?? FindSubject(quotation) ?? Speaker.None;
    }

    private static bool IsAside(ClauseItem item) => item.Kind is ClauseItemKind.Comma or ClauseItemKind.Break;

    /// <summary>A film called "Going Home", a shape called a "glider".</summary>
    private bool IsNaming(int quotation)
    {
        if (_items[quotation].Has(ClauseItemTraits.Long)) return false;
        var before = quotation > _start && _items[quotation - 1].IsDeterminer ? quotation - 2 : quotation - 1;
        // "Described as": no name is given.
        if (before < _start || !_items[before].IsWord || (_items[before].IsAny(WordClasses.Function) && !_items[before].IsQuotingVerb)) return false;
        return _items[before].IsAny(WordClasses.AliasEnds) || (before == quotation - 1 && _items[before].IsAny(WordClasses.RoleBefore));
    }

    private bool IsFirst(int quotation)
    {
        for (var i = _start; i < quotation; i++)
            if (!(_items[i].IsWord && _items[i].IsAny(WordClasses.Conjunctions)) && !IsAside(_items[i])) return false;
        return true;
    }

    private Speaker? FindLead(int quotation)
    {
        for (var i = _acts.Count - 1; i >= 0; i--)
        {
            var act = _acts[i];
            if (act.Last >= quotation) continue;
            if (_items[quotation].Has(ClauseItemTraits.TitleLike) && quotation - act.Last > FarthestObject) return null;
            if (IsCutOff(act, quotation)) continue;
            var isSequel = act.First > _start && IsBehindQuotation(act.First) && quotation - act.Last == 2 && IsAside(_items[quotation - 1]);
            if (SpeakerOf(i, isSequel ? SpeakerSource.Running : act.IsSource ? SpeakerSource.According : SpeakerSource.LeadIn) is { } speaker) return speaker;
        }
        return null;
    }

    /// <summary>What was "decided by the council" is no lead to words far behind; and a verb of judgement reaches no further than its clause.</summary>
    private bool IsCutOff(SpeechAct act, int quotation)
    {
        if (act.IsAgent) return quotation - act.Last > FarthestObject;
        if (act.IsSource || _items[act.Verb].IsAny(WordClasses.Speech | WordClasses.SpeechBefore)) return false;
        for (var i = act.Last + 1; i < quotation - 1; i++)
            if (IsAside(_items[i])) return true;
        return false;
    }

    private bool IsBehindQuotation(int item) => _items[item - 1].IsQuotation || (item - 2 >= _start && IsAside(_items[item - 1]) && _items[item - 2].IsQuotation);

    /// <summary>"…," X said; "…", said X; "…", according to X.</summary>
    /// <param name="quotation">Index of its item.</param>
    /// <param name="isSure">True to take those alone that can belong to no other words: where others before the quotation speak too.</param>
    private Speaker? FindTag(int quotation, bool isSure)
    {
        var next = quotation + 1;
        if (next < _end && IsAside(_items[next])) next++;
        for (var i = 0; i < _acts.Count; i++)
        {
            var act = _acts[i];
            if (act.First < next || !IsFillerOnly(next, act.First)) continue;
            if (isSure && !act.IsAfterQuotation && _items[quotation - 1].Kind != ClauseItemKind.Colon) return null;
            var source = act.IsSource ? SpeakerSource.According : SpeakerSource.Tag;
            if (act.Subject is not null || !act.IsAfterQuotation) return SpeakerOf(i, source);
            // "…, dijo": who spoke before goes on. Behind a word within a sentence the verb is that sentence's: the word "big" refers to a ship.
            if (!IsFirst(quotation)) return null;
            return (_memory.InParagraph ?? _memory.Person ?? _memory.InParagraphBefore)?.From(SpeakerSource.Pronoun);
        }
        return null;
    }

    private bool IsFillerOnly(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!_items[i].IsFiller && !_items[i].IsAny(WordClasses.RoleBefore)) return false;
        return to - from < FarthestObject;
    }

    /// <summary>The deal is "a disaster" for workers, X said.</summary>
    private Speaker? FindLater(int quotation, bool isFirst)
    {
        for (var i = 0; i < _acts.Count; i++)
        {
            var act = _acts[i];
            if (act.First <= quotation || act.Subject is null) continue;
            if (isFirst || (_items[act.First - 1].IsComma && IsClauseEnd(act.Last + 1))) return SpeakerOf(i, act.IsSource ? SpeakerSource.According : SpeakerSource.Tag);
        }
        return null;
    }

    private bool IsClauseEnd(int item) => item >= _end || _items[item].Kind == ClauseItemKind.Stop || _items[item].IsPreposition || _items[item].IsTime;

    /// <summary>Without a verb of speech: X was blunt: "…"; X defended the "long overdue but painful" plan.</summary>
    private Speaker? FindSubject(int quotation)
    {
        if (_subject is null) return null;
        var item = _items[quotation];
        var before = quotation > _start ? _items[quotation - 1].Kind : ClauseItemKind.Stop;
        var isIntroduced = before == ClauseItemKind.Colon || (before == ClauseItemKind.Comma && item.Has(ClauseItemTraits.StartsSentence));
        if (isIntroduced || (IsFirst(quotation) && item.Has(ClauseItemTraits.Long | ClauseItemTraits.EndsInComma) && _resolver.CanSpeak(_subject))) return _subject;
        return item.Has(ClauseItemTraits.Long) && !item.Has(ClauseItemTraits.TitleLike) && _subject.Name is { IsPerson: true } ? _subject : null;
    }

    /// <summary>Who speaks in the sentence without being quoted in it.</summary>
    private Speaker? FindSpeaking()
    {
        for (var i = 0; i < _acts.Count; i++)
            if (_acts[i] is { Subject: { } subject, IsSource: false }) return _resolver.Resolve(subject, SpeakerSource.Sentence);
        return null;
    }

    /// <summary>Who speaks: where the words beside the verb do not say, the one before, or whom the sentence is about where that is the one who is named.</summary>
    private Speaker? SpeakerOf(int act, SpeakerSource source)
    {
        if (_acts[act].Subject is { } own) return _resolver.Resolve(own, source);
        Speaker? role = null;
        for (var i = act - 1; i >= 0; i--)
        {
            if (_acts[i] is not { Subject: { } subject, IsSource: false, IsAgent: false }) continue;
            var speaker = _resolver.Resolve(subject, source);
            if (speaker.Name is not null || speaker.Source == SpeakerSource.Pronoun) return speaker;
            role ??= speaker;
        }
        if (role is not null && _subject?.Name is null) return role;
        return _subject is null || _subject.Source == SpeakerSource.Pronoun ? _subject : _subject.From(source);
    }
}

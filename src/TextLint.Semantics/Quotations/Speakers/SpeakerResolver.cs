using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Makes a speaker of the words that name one: finds whom a pronoun means, and who holds an office that is named alone.</summary>
internal sealed class SpeakerResolver(SemanticModel model, SpeakerMemory memory, Speaker? outer)
{
    private List<ClauseItem> _items = [];
    private int _block, _start;

    /// <summary>Looks at another sentence.</summary>
    public void Move(int block, List<ClauseItem> items, int start) => (_block, _items, _start) = (block, items, start);

    /// <summary>Who is named.</summary>
    public Speaker Resolve(NounPhrase phrase, SpeakerSource source)
    {
        if (phrase.Head < 0) return ResolveRole(phrase, source);
        var head = _items[phrase.Head];
        if (head.Name is not { } name) return ResolvePronoun(phrase.Head) ?? new Speaker(TextOf(head.Span), null, _block, head.Span, SpeakerSource.Pronoun);
        return new Speaker(TextOf(head.Span), name, _block, head.Span, source);
    }

    /// <summary>True for one person, named or told by a role: whom "he" may mean.</summary>
    public bool IsPerson(Speaker speaker) => speaker.Name is { } name ? name.Kind is NameKind.Person or NameKind.Unknown : HasRole(speaker);

    /// <summary>True for somebody who can speak: a person, a body, a role; not a place or a thing.</summary>
    public bool CanSpeak(Speaker speaker) =>
        speaker.Name is { } name ? name.Kind is not (NameKind.Place or NameKind.Work) : speaker.Source == SpeakerSource.Pronoun || HasRole(speaker);

    /// <summary>"The head of the board": the words before the first preposition end in a role.</summary>
    private bool HasRole(Speaker speaker)
    {
        var vocabulary = model.Language.Vocabulary;
        var end = 0;
        foreach (var range in speaker.Text.AsSpan().SplitAny(' ', '\u00a0'))
        {
            if (end > 0 && (vocabulary.ClassesOf(speaker.Text.AsSpan()[range]) & WordClasses.Prepositions) != WordClasses.None) break;
            end = range.End.Value;
        }
        return vocabulary.IsRole(LastWordOf(speaker.Text[..end]));
    }

    /// <summary>The last person named in the sentence; null for nobody.</summary>
    public Speaker? FindPerson(int end)
    {
        for (var i = end - 1; i >= _start; i--)
            if (_items[i].Name is { IsPerson: true } name) return new Speaker(TextOf(_items[i].Span), name, _block, _items[i].Span, SpeakerSource.Sentence);
        return null;
    }

    /// <summary>Remembers what the persons of a sentence are called: "harbour commissioner Ann Doe", "Ann Doe, the mayor of Springfield".</summary>
    public void AddHolders(int end)
    {
        for (var i = _start; i < end; i++)
        {
            if (_items[i].Name is not { IsPerson: true } person) continue;
            var title = TextOf(TextSpan.FromBounds(_items[i].Start, _items[i].Span.Start)).TrimEnd();
            if (title.Length > 0) memory.AddHolder(LastWordOf(title), person);
            else if (i > _start && _items[i - 1] is { IsWord: true, IsNominal: true } role) memory.AddHolder(TextOf(role.Span), person);
            if (i + 2 < end && _items[i + 1].IsComma && _items[i + 2].IsWord && EndOfRole(i + 2, end) is >= 0 and var last) memory.AddHolder(TextOf(_items[last].Span), person);
        }
    }

    private int EndOfRole(int first, int end)
    {
        var last = _items[first].IsNominal ? first : -1;
        for (var i = first + 1; i < end && _items[i] is { IsWord: true, IsNominal: true }; i++) last = i;
        return last;
    }

    private Speaker ResolveRole(NounPhrase phrase, SpeakerSource source)
    {
        var span = TextSpan.FromBounds(_items[phrase.First].Start, _items[phrase.Last].Span.End);
        NameSymbol? name = null;
        // "The health minister" may be another minister.
        if (phrase.Last == phrase.First + 1 && _items[phrase.First].IsAny(WordClasses.Articles)) name = memory.FindHolder(TextOf(_items[phrase.Last].Span));
        return new Speaker(TextOf(span), name, _block, span, source);
    }

    private Speaker? ResolvePronoun(int pronoun)
    {
        var item = _items[pronoun];
        if (item.IsAny(WordClasses.FirstPersons)) return outer?.From(SpeakerSource.Pronoun);
        var isPerson = item.IsAny(WordClasses.Pronouns | WordClasses.PersonWords);
        if (FindInSentence(pronoun, isPerson) is { } named) return named;
        var meant = isPerson ? memory.Person : memory.Body;
        return (meant ?? (item.IsAny(WordClasses.GroupPronouns) ? memory.Person : null))?.From(SpeakerSource.Pronoun);
    }

    /// <summary>Who is named before it in the sentence as its subject, or the subject of a clause of it.</summary>
    private Speaker? FindInSentence(int pronoun, bool isPerson)
    {
        for (var i = _start; i < pronoun; i++)
            if (_items[i].IsHead && _items[i].Name!.IsPerson == isPerson && (isPerson || _items[i].Name!.Kind == NameKind.Organization) && !(i > _start && NounPhraseReader.IsObjectBehind(_items[i - 1])))
                return new Speaker(TextOf(_items[i].Span), _items[i].Name, _block, _items[i].Span, SpeakerSource.Pronoun);
        return null;
    }

    private string TextOf(TextSpan span) => model.Document.Blocks[_block].GetString(span);

    private static string LastWordOf(string text) => text[(text.LastIndexOfAny([' ', '\u00a0']) + 1)..];
}

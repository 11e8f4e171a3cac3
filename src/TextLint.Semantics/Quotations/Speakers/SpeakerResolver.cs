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

    /// <summary>True for somebody who can speak: a person, a body, a role; not a place or a thing.</summary>
    public bool CanSpeak(Speaker speaker) =>
        speaker.Name is { } name ? name.Kind is not (NameKind.Place or NameKind.Work) : speaker.Source == SpeakerSource.Pronoun || model.Language.Vocabulary.IsRole(LastWordOf(speaker.Text));

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
        if (_items[phrase.First].IsAny(WordClasses.Articles) && EndOfRole(phrase.First, phrase.Last + 1) is >= 0 and var last && last == phrase.Last) name = memory.FindHolder(TextOf(_items[last].Span));
        return new Speaker(TextOf(span), name, _block, span, source);
    }

    private Speaker? ResolvePronoun(int pronoun)
    {
        var item = _items[pronoun];
        if (item.IsAny(WordClasses.FirstPersons)) return outer?.From(SpeakerSource.Pronoun);
        var isPerson = item.IsAny(WordClasses.Pronouns);
        if (FindInSentence(pronoun, isPerson) is { } named) return named;
        var meant = isPerson ? memory.Person : memory.Body;
        return (meant ?? (item.IsAny(WordClasses.GroupPronouns) ? memory.Person : null))?.From(SpeakerSource.Pronoun);
    }

    /// <summary>Who is named before it in the sentence as its subject, or the subject of a clause of it.</summary>
    private Speaker? FindInSentence(int pronoun, bool isPerson)
    {
        for (var i = _start; i < pronoun; i++)
            if (_items[i].IsHead && _items[i].Name!.IsPerson == isPerson && (isPerson || _items[i].Name!.Kind == NameKind.Organization) && !(i > _start && IsObject(_items[i - 1])))
                return new Speaker(TextOf(_items[i].Span), _items[i].Name, _block, _items[i].Span, SpeakerSource.Pronoun);
        return null;
    }

    private static bool IsObject(ClauseItem before) => before.IsPreposition || before.IsQuotingVerb || before.Has(ClauseItemTraits.Participle) || before.Has(ClauseItemTraits.Finite);

    private string TextOf(TextSpan span) => model.Document.Blocks[_block].GetString(span);

    private static string LastWordOf(string text) => text[(text.LastIndexOfAny([' ', '\u00a0']) + 1)..];
}

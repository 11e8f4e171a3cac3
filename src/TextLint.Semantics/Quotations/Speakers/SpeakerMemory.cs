namespace TextLint.Semantics;

/// <summary>Who a reader of the article has in mind at a place: who spoke last, and whom the last sentences were about.</summary>
internal sealed class SpeakerMemory
{
    private readonly Dictionary<string, NameSymbol> _holders = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, NameSymbol>.AlternateLookup<ReadOnlySpan<char>> _holdersByText;

    public SpeakerMemory() => _holdersByText = _holders.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The person last spoken of: whom "he" means.</summary>
    public Speaker? Person { get; private set; }

    /// <summary>The body or the people last spoken of: whom "they" means.</summary>
    public Speaker? Body { get; private set; }

    /// <summary>Whom the last sentence of this paragraph was about; null at its beginning.</summary>
    public Speaker? Subject { get; private set; }

    /// <summary>Who spoke last in this paragraph; null where nobody did.</summary>
    public Speaker? InParagraph { get; private set; }

    /// <summary>True where the last sentence of the paragraph had quoted words of who spoke last.</summary>
    public bool JustQuoted { get; private set; }

    /// <summary>True where somebody spoke in the last sentence of the paragraph.</summary>
    public bool JustSpoke { get; private set; }

    /// <summary>Who spoke last in the paragraph before, or whom its last sentence was about; null where it has neither.</summary>
    public Speaker? InParagraphBefore { get; private set; }

    public void BeginParagraph()
    {
        InParagraphBefore = InParagraph ?? Subject;
        (Subject, Named, InParagraph, JustQuoted, JustSpoke) = (null, null, null, false, false);
    }

    /// <summary>Forgets who spoke: a heading stands between.</summary>
    public void Break() => (Subject, Named, InParagraph, InParagraphBefore, JustQuoted, JustSpoke) = (null, null, null, null, false, false);

    /// <summary>Who was named in the last sentence of the paragraph, where that is about nobody; null for nobody.</summary>
    public Speaker? Named { get; private set; }

    /// <summary>Takes note of a sentence.</summary>
    /// <param name="subject">Whom it is about.</param>
    /// <param name="named">Who is named in it.</param>
    /// <param name="speaker">Who speaks in it.</param>
    /// <param name="isQuoted">True where it has quoted words of that speaker.</param>
    public void Note(Speaker? subject, Speaker? named, Speaker? speaker, bool isQuoted)
    {
        (JustQuoted, JustSpoke) = (isQuoted, speaker is not null);
        (Subject, Named) = (subject, named);
        if (speaker is not null) InParagraph = speaker;
    }

    /// <summary>Takes note of a person who was named: "he" means him from now on.</summary>
    public void MindPerson(Speaker named) => Person = named;

    /// <summary>Takes note of a body, or of people: "they" means them from now on.</summary>
    public void MindBody(Speaker named) => Body = named;

    /// <summary>Remembers what a person is called: "harbour commissioner Ann Doe".</summary>
    public void AddHolder(ReadOnlySpan<char> role, NameSymbol person) => _holdersByText[role] = person;

    /// <summary>Who was called so before; null for nobody.</summary>
    public NameSymbol? FindHolder(ReadOnlySpan<char> role) => _holdersByText.TryGetValue(role, out var person) ? person : null;
}

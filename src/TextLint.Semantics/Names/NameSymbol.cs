using System.Collections.Immutable;

namespace TextLint.Semantics;

/// <summary>Who or what the article names: a person, an organisation, a place or a work, with all places at which it stands.</summary>
public sealed class NameSymbol
{
    private readonly List<Mention> _mentions = [];
    private readonly List<Mention> _titled = [];
    private List<string>? _aliases;
    private ImmutableArray<NameForm> _forms;

    internal NameSymbol(NameCandidate first, string key, NameKind kind)
    {
        (Text, Words, Key, Kind, IsFull) = (first.Text, first.Words, key, kind, first.IsFull);
        CoreCount = first.CoreCount;
        FamilyIndex = first.FamilyIndex;
    }

    /// <summary>The name in its fullest form, without title.</summary>
    public string Text { get; }

    /// <summary>Its words.</summary>
    public ImmutableArray<NameWord> Words { get; }

    /// <summary>What it is.</summary>
    public NameKind Kind { get; internal set; }

    /// <summary>True for a name of two words or more.</summary>
    public bool IsFull { get; }

    /// <summary>True for a person.</summary>
    public bool IsPerson => Kind == NameKind.Person;

    /// <summary>Key of its family name; of the last word for a name that is no person's.</summary>
    public string FamilyName => Words[FamilyIndex].Key;

    /// <summary>The family name as written, with its particles: von der Leyen.</summary>
    public string FamilyText => string.Join(' ', Words.Skip(FamilyStart).Take(FamilyIndex + 1 - FamilyStart).Select(w => w.Text));

    /// <summary>Key of the given name; empty where it has none, or an initial only.</summary>
    public string GivenName => GivenIndex >= 0 ? Words[GivenIndex].Key : "";

    /// <summary>All places, in order.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>The mentions with a title before them, in order.</summary>
    public IReadOnlyList<Mention> Titled => _titled;

    /// <summary>Other names that the article gives it: née, known as, nicknames, acronyms.</summary>
    public IReadOnlyList<string> Aliases => _aliases ?? (IReadOnlyList<string>)[];

    /// <summary>The first place in the body at which it is introduced: its whole name, or a title with a name that is complete with it; null where it never is.</summary>
    public Mention? Introduction { get; internal set; }

    /// <summary>The first place outside front matter, which is written for machines; the first of all where there is no other.</summary>
    public Mention FirstShown
    {
        get
        {
            foreach (var mention in _mentions)
                if (mention.Zone != Zone.FrontMatter) return mention;
            return _mentions[0];
        }
    }

    /// <summary>How often a bare part of a full name stands in the article.</summary>
    public int ResumedCount { get; private set; }

    /// <summary>What the words around all mentions say together.</summary>
    public NameEvidence Evidence { get; private set; }

    /// <summary>The forms in which it is written, the most frequent first, equal ones in order of their first place.</summary>
    public ImmutableArray<NameForm> Forms => _forms.IsDefault ? _forms = CountForms() : _forms;

    /// <summary>Folded words, by which equal names are found.</summary>
    internal string Key { get; }

    /// <summary>Number of words that are not particles, initials, suffixes or nicknames.</summary>
    internal int CoreCount { get; }

    /// <summary>Index of the family name in <see cref="Words"/>.</summary>
    internal int FamilyIndex { get; set; }

    /// <summary>Index of the given name in <see cref="Words"/>; -1 where there is none.</summary>
    internal int GivenIndex
    {
        get
        {
            for (var i = 0; i < Words.Length; i++)
                if (i != FamilyIndex && Words[i].IsCore) return i;
            return -1;
        }
    }

    /// <summary>Index of the first particle of the family name in <see cref="Words"/>; of the family name itself where it has none.</summary>
    internal int FamilyStart
    {
        get
        {
            var start = FamilyIndex;
            while (start > 1 && Words[start - 1].Part == NameWordPart.Particle) start--;
            return start;
        }
    }

    internal void Add(Mention mention)
    {
        _mentions.Add(mention);
        if (mention.Zone != Zone.FrontMatter) Evidence |= mention.Evidence;
        if (mention.Candidate.Title is not null) _titled.Add(mention);
        if (IsFull && !mention.Candidate.IsFull && mention.IsInText) ResumedCount++;
    }

    internal void AddAlias(string alias)
    {
        _aliases ??= [];
        if (!_aliases.Contains(alias, StringComparer.OrdinalIgnoreCase)) _aliases.Add(alias);
    }

    private ImmutableArray<NameForm> CountForms()
    {
        var forms = new List<NameForm>();
        foreach (var group in _mentions.Where(m => !m.Candidate.IsStyled).GroupBy(m => m.Candidate.Text, StringComparer.Ordinal)) forms.Add(new NameForm(group.Key, group.Count()));
        return [.. forms.OrderByDescending(f => f.Count)];
    }
}

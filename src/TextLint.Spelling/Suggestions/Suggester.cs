using System.Collections.Immutable;

namespace TextLint.Spelling.Suggestions;

/// <summary>Finds what a writer may have meant, by how likely each slip is and how frequent each word. Immutable and safe for concurrent use.</summary>
internal sealed class Suggester(SuggestionModel model, ErrorModel errors)
{
    private const int DefaultCount = 8;

    // So many letters of the graph are looked at for one word, whatever it is: that bounds the time, by no clock.
    private const int MaxSteps = 40_000;

    // Beyond this nobody would see what the one word has to do with the other.
    private const int MaxCost = 26 * SlipCosts.UnitsPerNat;

    // A name that is much unlike what was typed is another name.
    private const int MaxOwnCost = 14 * SlipCosts.UnitsPerNat;

    [ThreadStatic]
    private static Workspace? s_workspace;

    /// <summary>A suggester of a language; made of its first dictionary where nothing ships for it.</summary>
    public static Suggester Create(SuggestionModel model, ImmutableArray<HunspellDictionary> dictionaries)
    {
        if (model.Count > 0 || dictionaries.IsEmpty) return new Suggester(model, model.ReadErrors());
        return new Suggester(DictionaryModels.Find(dictionaries[0]), ErrorModel.CreateDefault(dictionaries[0].Data.Options.Key));
    }

    /// <summary>Words that may have been meant, best first.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="accepts">Asked of each word of the language before it is offered.</param>
    /// <param name="own">Words of the publication and the user.</param>
    /// <param name="context">What stands around it and what the article says elsewhere.</param>
    public IReadOnlyList<string> Suggest(ReadOnlySpan<char> word, WordPredicate accepts, OwnWords own, in SuggestionContext context)
    {
        var stem = word[..^PossessiveEnding.LengthOf(word)];
        if (stem.IsEmpty || stem.Length > SlipGrid.MaxLength) return [];
        Span<char> folded = stackalloc char[stem.Length];
        for (var i = 0; i < stem.Length; i++) folded[i] = WordFolding.Fold(stem[i]);
        var hits = Find(folded, accepts, own, context);
        var room = SoundKey.RoomFor(stem.Length);
        var shape = WordShape.Of(word);
        var typed = new TypedWord(folded, shape.Case != WordCase.Lower, stackalloc char[2 * room]);
        HitRanker.Rank(typed, hits, errors, model, context);
        return Write(hits, shape, word, stem.Length, context.MaxCount == 0 ? DefaultCount : context.MaxCount);
    }

    /// <summary>The hits for a folded word, not ranked yet. They are the thread's, until it searches again.</summary>
    internal HitList Find(ReadOnlySpan<char> folded, WordPredicate accepts, OwnWords own, in SuggestionContext context)
    {
        var workspace = s_workspace ??= new Workspace();
        workspace.Hits.Clear();
        workspace.Grid.Start(folded, errors.Costs);
        workspace.Words.Run(model, accepts, MaxCost, MaxSteps, HitKind.Word);
        workspace.Words.Run(own.Model, own.Accepts, MaxOwnCost, MaxSteps / 4, HitKind.OwnWord);
        workspace.OwnWords.Run(context.Words, own.Accepts, MaxOwnCost);
        workspace.Splits.Run(folded, model, accepts);
        return workspace.Hits;
    }

    private static string[] Write(HitList hits, WordShape shape, ReadOnlySpan<char> word, int stemLength, int most)
    {
        var order = hits.InOrder();
        var results = new List<string>(Math.Min(most, order.Length));
        foreach (var index in order)
        {
            if (results.Count == most) break;
            var text = shape.Apply(hits.Letters(index), word[stemLength..]);
            if (!word.SequenceEqual(text) && !results.Contains(text)) results.Add(text);
        }
        return [.. results];
    }

    /// <summary>What a search writes on; one a thread.</summary>
    private sealed class Workspace
    {
        public Workspace()
        {
            Words = new NearWordSearch(Grid, Hits);
            OwnWords = new OwnWordSearch(Grid, Hits);
            Splits = new SplitSearch(Hits);
        }

        public SlipGrid Grid { get; } = new();

        public HitList Hits { get; } = new();

        public NearWordSearch Words { get; }

        public OwnWordSearch OwnWords { get; }

        public SplitSearch Splits { get; }
    }
}

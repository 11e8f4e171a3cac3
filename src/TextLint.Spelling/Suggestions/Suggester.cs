using System.Collections.Immutable;

namespace TextLint.Spelling.Suggestions;

/// <summary>Finds what a writer may have meant, by how likely each slip is and how frequent each word. Immutable and safe for concurrent use.</summary>
/// <param name="model">The words.</param>
/// <param name="errors">How its writers go wrong.</param>
/// <param name="alphabet">Letters to try where the model does not have all words of the language; empty where it has.</param>
internal sealed class Suggester(SuggestionModel model, ErrorModel errors, string alphabet = "")
{
    private const int DefaultCount = 8;

    private const string Latin = "esianrtolcdugmphbyfvkwjqxz'";

    // So many letters of the graph are looked at for one word, whatever it is: that bounds the time, by no clock.
    private const int MaxSteps = 30_000;

    // Where a word is as near as this, compounds and rare forms need not be tried.
    private const int OneSlip = 6 * SlipCosts.UnitsPerNat;

    // Where no word is as near as this, farther ones are looked at; not for what is longer than any word that is not a compound.
    private const int FewSlips = 9 * SlipCosts.UnitsPerNat, LongWord = 24;

    [ThreadStatic]
    private static Workspace? s_workspace;

    /// <summary>A suggester of a language; made of its first dictionary where nothing ships for it.</summary>
    public static Suggester Create(SuggestionModel model, ImmutableArray<HunspellDictionary> dictionaries)
    {
        if (model.Count > 0 || dictionaries.IsEmpty) return new Suggester(model, model.ReadErrors());
        var options = dictionaries[0].Data.Options;
        return new Suggester(DictionaryModels.Find(dictionaries[0]), ErrorModel.CreateDefault(options.Key), options.Try.Length > 0 ? options.Try : Latin);
    }

    /// <summary>Words that may have been meant, best first.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="accepts">Asked of each word of the language before it is offered.</param>
    /// <param name="prefers">Where it is true of any word, words of which it is not are not offered.</param>
    /// <param name="own">Words of the publication and the user.</param>
    /// <param name="context">What stands around it and what the article says elsewhere.</param>
    public IReadOnlyList<string> Suggest(ReadOnlySpan<char> word, WordPredicate accepts, WordPredicate prefers, OwnWords own, in SuggestionContext context)
    {
        var most = context.MaxCount <= 0 ? DefaultCount : context.MaxCount;
        var results = new List<string>(Math.Min(most, HitList.Capacity));
        if (HyphenSearch.TryFind(word, accepts, out var part)) AddParts(results, word, part, accepts, prefers, own, context, most);
        var stem = word[..^PossessiveEnding.LengthOf(word)];
        if (stem.IsEmpty || stem.Length > SlipGrid.MaxLength) return results;
        Add(results, Rank(stem, accepts, prefers, own, context), WordShape.Of(word), word, 0, stem.Length, most);
        return results;
    }

    // What stands before and after the wrong part stays as it is, and are its neighbours.
    private void AddParts(List<string> results, ReadOnlySpan<char> word, Range part, WordPredicate accepts, WordPredicate prefers, OwnWords own, in SuggestionContext context, int most)
    {
        const int MostParts = 3;
        var (start, length) = part.GetOffsetAndLength(word.Length);
        var wrong = word.Slice(start, length);
        var stem = wrong[..^PossessiveEnding.LengthOf(wrong)];
        var left = word[..Math.Max(0, start - 1)];
        var right = start + length < word.Length ? word[(start + length + 1)..] : default;
        var beside = context with
        {
            Left = left.IsEmpty ? context.Left : left[(left.LastIndexOf('-') + 1)..].ToString(),
            Right = right.IsEmpty ? context.Right : right[..(right.IndexOf('-') is var end and >= 0 ? end : right.Length)].ToString(),
        };
        if (stem.Length <= SlipGrid.MaxLength)
            Add(results, Rank(stem, accepts, prefers, own, beside), WordShape.Of(wrong), word, start, stem.Length, Math.Min(most, MostParts));
    }

    private HitList Rank(ReadOnlySpan<char> stem, WordPredicate accepts, WordPredicate prefers, OwnWords own, in SuggestionContext context)
    {
        Span<char> folded = stackalloc char[stem.Length];
        for (var i = 0; i < stem.Length; i++) folded[i] = WordFolding.Fold(stem[i]);
        var hits = Find(folded, WordShape.Of(stem).Case != WordCase.Lower, accepts, own, context);
        Span<char> room = stackalloc char[2 * SoundKey.RoomFor(stem.Length)];
        HitRanker.Rank(new TypedWord(folded, WordShape.Of(stem).Case != WordCase.Lower, room), hits, errors, model, context);
        if (!ReferenceEquals(accepts, prefers)) hits.KeepPreferred(prefers);
        return hits;
    }

    /// <summary>The hits for a folded word, not ranked yet. They are the thread's, until it searches again.</summary>
    internal HitList Find(ReadOnlySpan<char> folded, bool isCapital, WordPredicate accepts, OwnWords own, in SuggestionContext context)
    {
        var workspace = s_workspace ??= new Workspace();
        workspace.Hits.Clear();
        workspace.Grid.Start(folded, errors.Costs);
        workspace.Words.Run(model, accepts, SlipLimits.Usual, MaxSteps, HitKind.Word);
        if (folded.Length <= LongWord && !workspace.Hits.HasCheaper(FewSlips)) workspace.Words.Run(model, accepts, SlipLimits.Wide, MaxSteps, HitKind.Word);
        workspace.Words.Run(own.Model, own.Accepts, SlipLimits.Names, MaxSteps / 4, HitKind.OwnWord);
        workspace.OwnWords.Run(context.Words, own.Accepts, SlipLimits.Names);
        if (alphabet.Length > 0 && !workspace.Hits.HasCheaper(OneSlip)) workspace.OneEdits.Run(folded, alphabet, isCapital, accepts, errors.Costs, SlipLimits.Names);
        workspace.Splits.Run(folded, model, accepts);
        return workspace.Hits;
    }

    // The words that were meant, each in the place of the letters from a start on that it is offered for.
    private static void Add(List<string> results, HitList hits, WordShape shape, ReadOnlySpan<char> word, int start, int length, int most)
    {
        foreach (var index in hits.InOrder())
        {
            if (results.Count >= most) return;
            var text = shape.Apply(word[..start], hits.Letters(index), word[(start + length)..]);
            if (!word.SequenceEqual(text) && !results.Contains(text)) results.Add(text);
        }
    }

    /// <summary>What a search writes on; one a thread.</summary>
    private sealed class Workspace
    {
        public Workspace()
        {
            Words = new NearWordSearch(Grid, Hits);
            OwnWords = new OwnWordSearch(Grid, Hits);
            OneEdits = new OneEditSearch(Grid, Hits);
            Splits = new SplitSearch(Hits);
        }

        public SlipGrid Grid { get; } = new();

        public HitList Hits { get; } = new();

        public NearWordSearch Words { get; }

        public OwnWordSearch OwnWords { get; }

        public OneEditSearch OneEdits { get; }

        public SplitSearch Splits { get; }
    }
}

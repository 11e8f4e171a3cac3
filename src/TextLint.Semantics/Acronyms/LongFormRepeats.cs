using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>
/// Finds long forms that are written in full after their acronym. The tokens of a block are looked at only where its facts say that
/// the words of a long form may stand in it, each token once, by its hash.
/// </summary>
internal static class LongFormRepeats
{
    private const int ShortestLongForm = 2;

    // So many long forms that begin with one word no article has; the limit keeps a hostile text linear.
    private const int MostOfOneWord = 8;

    private static readonly BlockNote<int[]> s_capitalized = new([], (block, _, _) => [.. CapitalizedIn(block)]);

    /// <summary>The bits of a block's capitalised words.</summary>
    public static ulong Sign(BlockSyntax block)
    {
        var bits = 0UL;
        foreach (var token in CapitalizedIn(block)) bits |= Bit(block.Tokens[token].Hash);
        return bits;
    }

    public static ImmutableArray<LongFormRepeat> Find(SemanticModel model)
    {
        var byFirstWord = new Dictionary<uint, List<Sought>>();
        var first = int.MaxValue;
        foreach (var acronym in model.Acronyms)
        {
            if (Sought.Create(acronym, model) is not { } sought) continue;
            first = Math.Min(first, sought.Block);
            if (!byFirstWord.TryGetValue(sought.Words[0], out var list)) byFirstWord.Add(sought.Words[0], list = []);
            // Two acronyms for one long form: the first is the one to use.
            if (list.Count < MostOfOneWord && !list.Exists(other => other.Words.AsSpan().SequenceEqual(sought.Words))) list.Add(sought);
        }
        if (byFirstWord.Count == 0) return [];
        var mask = byFirstWord.Keys.Aggregate(0UL, (bits, hash) => bits | Bit(hash));
        var repeats = ImmutableArray.CreateBuilder<LongFormRepeat>();
        for (var block = first; block < model.Facts.Length; block++)
            if (model.Facts[block].Zone == Zone.Body && (model.Facts[block].CapitalizedWords & mask) != 0) Search(model, block, byFirstWord, repeats);
        return repeats.ToImmutable();
    }

    private static IEnumerable<int> CapitalizedIn(BlockSyntax block)
    {
        for (var i = 0; i < block.Tokens.Length; i++)
            if (block.Tokens[i].Kind == SyntaxKind.Word && block.Tokens[i].Has(TokenFlags.Capitalized)) yield return i;
    }

    private static ulong Bit(uint hash) => 1UL << (int)(hash & 63);

    private static void Search(SemanticModel model, int block, Dictionary<uint, List<Sought>> byFirstWord, ImmutableArray<LongFormRepeat>.Builder repeats)
    {
        var syntax = model.Document.Blocks[block];
        var (tokens, quoted) = (syntax.Tokens, model.Facts[block].Quotations.Walk());
        foreach (var i in s_capitalized.Of(model.Facts[block]))
        {
            if (!byFirstWord.TryGetValue(tokens[i].Hash, out var list) || quoted.IsQuoted(tokens[i].Start)) continue;
            foreach (var sought in list)
                if (sought.EndAt(syntax, block, i) is { } end && !CitedMarkup.Contains(syntax, tokens[i]))
                    repeats.Add(new LongFormRepeat(sought.Acronym, block, TextSpan.FromBounds(tokens[i].Start, end)));
        }
    }

    /// <summary>A long form whose repeats are looked for.</summary>
    private sealed record Sought(AcronymSymbol Acronym, int Block, int Start, uint[] Words)
    {
        /// <summary>The long form of an acronym that is introduced in running text; null for others.</summary>
        public static Sought? Create(AcronymSymbol acronym, SemanticModel model)
        {
            if (acronym.Definition is not { Zone: Zone.Body, Use.Definition: { Fit: AcronymFit.Initials or AcronymFit.Letters } definition } place) return null;
            var block = model.Document.Blocks[place.Block];
            uint[] words = [.. TokensIn(block, definition.LongFormSpan).Select(t => t.Hash)];
            return words.Length < ShortestLongForm ? null : new Sought(acronym, place.Block, Math.Max(place.Use.Span.Start, definition.LongFormSpan.End - 1), words);
        }

        /// <summary>Where the long form ends that begins at a token; null where none does, or where its acronym stands beside it.</summary>
        public int? EndAt(BlockSyntax block, int index, int i)
        {
            if (index == Block && block.Tokens[i].Start <= Start) return null;
            var (tokens, at, end) = (block.Tokens, i, 0);
            foreach (var word in Words)
            {
                while (at < tokens.Length && tokens[at].IsSpace) at++;
                if (at >= tokens.Length || tokens[at].Hash != word) return null;
                end = tokens[at++].End;
            }
            while (at < tokens.Length && tokens[at].IsSpace) at++;
            return at < tokens.Length && tokens[at].Kind is SyntaxKind.OpenBracket ? null : end;
        }

        private static IEnumerable<SyntaxToken> TokensIn(BlockSyntax block, TextSpan span)
        {
            for (var i = 0; i < block.Tokens.Length; i++)
                if (span.Contains(block.Tokens[i].Span) && !block.Tokens[i].IsSpace) yield return block.Tokens[i];
        }
    }
}

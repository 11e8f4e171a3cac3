using System.Buffers;
using System.Collections.Immutable;
using TextLint.Spelling.Tagging;

namespace TextLint.Semantics;

/// <summary>
/// Gives the words of a sentence their parts of speech: what the lexicon knows a word as most often, else what its shape and ending tell, changed where the words around it say so.
/// Immutable and safe for concurrent use. Nothing is opened or read before the first sentence is tagged, so a language whose tagger nobody asks costs nothing.
/// </summary>
public sealed class SentenceTagger
{
    // Two rounds: in the first the words behind are what they usually are, in the second what their own neighbours made of them.
    private const int Rounds = 2;

    private static readonly TagSet s_finiteVerbs = WordTags.Parse("VBD|VBZ|VBP|MD").Possible;
    private static readonly TagSet s_clauseOpeners = WordTags.Parse("CC|WDT|WP|WRB|:|``").Possible;

    private readonly Lazy<(TagLexicon Lexicon, TaggingVocabulary Vocabulary)>? _facts;

    private SentenceTagger()
    {
    }

    /// <summary>The tagger of a language.</summary>
    /// <param name="lexicon">Its words, as <see cref="TagLexicon"/> reads them.</param>
    /// <param name="vocabulary">The text of what else tells of parts of speech.</param>
    public SentenceTagger(ReadOnlyMemory<byte> lexicon, Func<string> vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _facts = new(() => (TagLexicon.Load(lexicon), TaggingVocabulary.Parse(vocabulary())));
    }

    /// <summary>That of a language of which no parts of speech are known: it finds no words.</summary>
    public static SentenceTagger None { get; } = new();

    /// <summary>The words and marks of a sentence with their tags, cut as in the Penn Treebank.</summary>
    /// <param name="sentence">The sentence.</param>
    public ImmutableArray<TaggedWord> Tag(ReadOnlySpan<char> sentence)
    {
        if (_facts is not { Value: var (lexicon, vocabulary) }) return [];
        var buffer = ArrayPool<char>.Shared.Rent(sentence.Length * 2);
        var straight = buffer.AsSpan(0, sentence.Length);
        var folded = buffer.AsSpan(sentence.Length, sentence.Length);
        sentence.Replace(straight, '’', '\'');
        straight.ToLowerInvariant(folded);
        var words = WordCutter.Cut(straight, folded, vocabulary);
        var run = new Run(straight, folded, words, lexicon, vocabulary);
        run.TagAlone();
        for (var round = 0; round < Rounds; round++) run.TagByNeighbours();
        ArrayPool<char>.Shared.Return(buffer);
        return run.ToImmutable();
    }

    /// <summary>One sentence at work.</summary>
    private readonly ref struct Run(ReadOnlySpan<char> straight, ReadOnlySpan<char> folded, List<Syntax.Text.TextSpan> words, TagLexicon lexicon, TaggingVocabulary vocabulary)
    {
        // A run of adverbs is short; a text that is nothing else must not be read anew for each.
        private const int MostSkipped = 4;

        private static readonly PennTag s_adverb = PennTag.Parse("RB");

        private readonly ReadOnlySpan<char> _straight = straight;
        private readonly ReadOnlySpan<char> _folded = folded;
        private readonly PennTag[] _tags = new PennTag[words.Count];
        private readonly TagSet[] _possible = new TagSet[words.Count];

        public ImmutableArray<TaggedWord> ToImmutable()
        {
            var result = ImmutableArray.CreateBuilder<TaggedWord>(words.Count);
            for (var i = 0; i < words.Count; i++) result.Add(new TaggedWord(words[i], _tags[i]));
            return result.MoveToImmutable();
        }

        public void TagAlone()
        {
            var shapes = new WordShapes(lexicon, vocabulary);
            var isFirst = true;
            for (var i = 0; i < _tags.Length; i++)
            {
                var (start, length) = (words[i].Start, words[i].Length);
                (_tags[i], _possible[i]) = shapes.Tag(_straight.Slice(start, length), _folded.Slice(start, length), isFirst);
                // A colon or an opening mark lets a sentence begin anew.
                if (char.IsLetterOrDigit(_straight[start])) isFirst = false;
                else if (_straight[start] is ':' or '“' or '"') isFirst = true;
            }
        }

        public void TagByNeighbours()
        {
            var hasVerb = false;
            for (var i = 0; i < _tags.Length; i++)
            {
                foreach (var change in vocabulary.Changes)
                    if ((change.HasVerb ?? hasVerb) == hasVerb && Holds(change, i)) _tags[i] = change.To;
                if (s_clauseOpeners.Contains(_tags[i]) || vocabulary.OpensClause(WordAt(i))) hasVerb = false;
                else hasVerb |= s_finiteVerbs.Contains(_tags[i]);
            }
        }

        private bool Holds(TagChange change, int at)
        {
            if (!change.From.Holds(WordAt(at), _tags[at]) || !(_possible[at].Contains(change.To) || (change.IsForced && vocabulary.Find(WordAt(at)) is null))) return false;
            return HoldsBeside(change.Before, at, -1) && HoldsBeside(change.After, at, 1);
        }

        private bool HoldsBeside(ImmutableArray<TagCondition> conditions, int at, int step)
        {
            foreach (var condition in conditions)
            {
                at += step;
                for (var skipped = 0; condition.SkipsAdverbs && skipped < MostSkipped && IsAdverb(at); skipped++) at += step;
                if (!condition.Holds(WordAt(at), at < 0 || at >= _tags.Length ? PennTag.Edge : _tags[at])) return false;
            }
            return true;
        }

        private bool IsAdverb(int at) => at >= 0 && at < _tags.Length && _tags[at] == s_adverb;

        private ReadOnlySpan<char> WordAt(int at) => at < 0 || at >= _tags.Length ? [] : _folded.Slice(words[at].Start, words[at].Length);
    }
}

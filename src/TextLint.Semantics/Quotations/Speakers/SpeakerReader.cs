using System.Runtime.InteropServices;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>
/// Gives each quotation of an article its speaker, in one pass over the paragraphs as a reader takes them: what the sentence says, else what the sentence
/// beside it is about, else who spoke in the paragraph before. Linear: no look goes further than a clause.
/// </summary>
internal sealed class SpeakerReader
{
    private readonly SemanticModel _model;
    private readonly SpeakerMemory _memory = new();
    private readonly ClauseItemReader _clauses;
    private readonly SentenceSpeakers _sentences;
    private readonly Speaker[] _found;
    private readonly List<QuotedWords>?[] _byBlock;
    private readonly Dictionary<Quotation, int> _indices = [];

    // Quotations at the beginning of a paragraph that nobody claims; the next sentence may.
    private readonly List<int> _open = [];

    private SpeakerReader(SemanticModel model)
    {
        _model = model;
        _clauses = new ClauseItemReader(model);
        _sentences = new SentenceSpeakers(model, _memory, null);
        _found = new Speaker[model.Quotations.All.Length];
        _byBlock = new List<QuotedWords>?[model.Facts.Length];
        Array.Fill(_found, Speaker.None);
    }

    /// <summary>The speakers, by quotation.</summary>
    public static IReadOnlyDictionary<Quotation, Speaker> Read(SemanticModel model)
    {
        var speakers = new Dictionary<Quotation, Speaker>();
        if (model.Quotations.All.IsEmpty) return speakers;
        var reader = new SpeakerReader(model);
        reader.Place();
        for (var block = 0; block < model.Facts.Length; block++) reader.ReadBlock(block);
        reader.ReadInner();
        foreach (var (quotation, index) in reader._indices) speakers.Add(quotation, reader._found[index]);
        return speakers;
    }

    /// <summary>Files the quotations that stand in no other marks under their blocks.</summary>
    private void Place()
    {
        var all = _model.Quotations.All;
        for (var i = 0; i < all.Length; i++)
        {
            _indices.Add(all[i], i);
            if (all[i].Form == QuotationForm.Block || all[i].Parent is { Form: not QuotationForm.Block }) continue;
            foreach (var part in all[i].Parts) (_byBlock[part.Block] ??= []).Add(new QuotedWords(i, part.Span));
        }
    }

    private void ReadBlock(int block)
    {
        var kind = _model.Document.Blocks[block].Kind;
        if (kind == SyntaxKind.Heading) _memory.Break();
        if (_model.Facts[block].Zone != Zone.Body) return;
        _memory.BeginParagraph();
        _open.Clear();
        var items = _clauses.Read(block, new TextSpan(0, _model.Document.Blocks[block].Text.Length), CollectionsMarshal.AsSpan(_byBlock[block]));
        for (int start = 0, end; start < items.Count; start = end)
        {
            end = ClauseSentence.FindEnd(items, start);
            ReadSentence(block, items, start, end);
        }
    }

    private void ReadSentence(int block, List<ClauseItem> items, int start, int end)
    {
        _sentences.Move(block, items, start, end);
        var isWhole = _sentences.IsQuotedWhole();
        Speaker? quoted = null;
        for (var i = start; i < end; i++)
        {
            if (!items[i].IsQuotation) continue;
            var speaker = Settle(items[i].Index, isWhole ? FindSequel(items[i].Index) : _sentences.Find(i));
            if (speaker.Source != SpeakerSource.None) quoted = speaker;
        }
        if (!isWhole || quoted is not null) Claim(quoted);
        if (!isWhole) _sentences.Remember(quoted);
        else if (quoted is not null) _memory.Note(_memory.Subject, null, quoted, isQuoted: true);
    }

    /// <summary>Keeps the surer of two answers: a quotation over several paragraphs has one speaker, wherever he is named.</summary>
    private Speaker Settle(int index, Speaker speaker)
    {
        var known = _found[index];
        if (known.Source == SpeakerSource.None || (IsGuess(known) && !IsGuess(speaker) && speaker.Source != SpeakerSource.None)) return _found[index] = speaker;
        return known.From(SpeakerSource.Running);
    }

    private static bool IsGuess(Speaker speaker) => speaker.Source is SpeakerSource.PreviousSpeaker or SpeakerSource.Sentence;

    /// <summary>The speaker of words that are a sentence of their own.</summary>
    private Speaker FindSequel(int index)
    {
        if (_memory.InParagraph is { } speaker && (_memory.JustSpoke || _memory.Subject is null)) return speaker.From(_memory.JustQuoted ? SpeakerSource.Running : SpeakerSource.Sentence);
        if (_memory.Subject is { } subject) return subject.From(SpeakerSource.Sentence);
        if (_memory.Named is { } named) return named.From(SpeakerSource.Sentence);
        if (_memory.InParagraphBefore is { } before) return before.From(SpeakerSource.PreviousSpeaker);
        _open.Add(index);
        return Speaker.None;
    }

    /// <summary>Gives what stood unclaimed to who speaks in the sentence behind it, or to whom that is about.</summary>
    private void Claim(Speaker? quoted)
    {
        if (_open.Count == 0) return;
        var speaker = quoted ?? _sentences.Subject;
        if (speaker is { Name.IsPerson: true })
            foreach (var index in _open) _found[index] = speaker.From(SpeakerSource.Sentence);
        _open.Clear();
    }

    /// <summary>Words within quoted words: somebody quotes somebody. Where nothing is said of it, they are his who is quoted.</summary>
    private void ReadInner()
    {
        var byParent = _indices.Keys.Where(q => q.Parent is { Form: not QuotationForm.Block }).GroupBy(q => q.Parent!);
        foreach (var inner in byParent.OrderBy(g => _indices[g.Key]))
            foreach (var part in inner.Key.Parts) ReadInner(inner.Key, part, [.. inner.SelectMany(q => q.Parts.Where(p => p.Block == part.Block).Select(p => new QuotedWords(_indices[q], p.Span)))]);
    }

    private void ReadInner(Quotation quotation, QuotationPart part, ReadOnlySpan<QuotedWords> quoted)
    {
        if (quoted.IsEmpty) return;
        var outer = _found[_indices[quotation]];
        var sentences = new SentenceSpeakers(_model, new SpeakerMemory(), outer.Source == SpeakerSource.None ? null : outer);
        var region = TextSpan.FromBounds(Math.Min(part.Span.Start + 1, part.Span.End), part.Span.End);
        var items = _clauses.Read(part.Block, region, quoted);
        for (int start = 0, end; start < items.Count; start = end)
        {
            end = ClauseSentence.FindEnd(items, start);
            sentences.Move(part.Block, items, start, end);
            for (var i = start; i < end; i++)
                if (items[i].IsQuotation) _found[items[i].Index] = sentences.Find(i) is { Source: not SpeakerSource.None } speaker ? speaker : OuterOf(items[i], outer);
            sentences.Remember(null);
        }
    }

    private static Speaker OuterOf(ClauseItem item, Speaker outer) =>
        item.Has(ClauseItemTraits.TitleLike) || outer.Source == SpeakerSource.None ? Speaker.None : outer.From(SpeakerSource.Running);
}

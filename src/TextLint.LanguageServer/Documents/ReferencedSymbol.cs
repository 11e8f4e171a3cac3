using System.Collections.Immutable;
using TextLint.Semantics;
using TextLint.Syntax.Text;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Documents;

/// <summary>A name or an acronym that somebody points at, with all its places in UTF-16 offsets of the text.</summary>
/// <param name="Origin">The place pointed at.</param>
/// <param name="Introduction">Where it is introduced; null where it never is.</param>
/// <param name="Target">Where to go: the introduction, or the first mention that readers see.</param>
/// <param name="Places">All places, the introduction among them, in order.</param>
internal sealed record ReferencedSymbol(TextSpan Origin, TextSpan? Introduction, TextSpan Target, ImmutableArray<TextSpan> Places)
{
    /// <summary>What stands at an offset, in it or at its end: an acronym that the article explains, else a name, else an acronym that it does not; null for none of these.</summary>
    public static ReferencedSymbol? Find(SemanticModel model, int offset)
    {
        var acronym = ArticlePlaces.FindAcronym(model, offset);
        if (acronym is { Acronym.Definition: { } definition } explained) return Create(model, explained.Acronym, explained.Place, definition);
        if (NameSearch.FindMention(model, offset) is var (name, mention)) return Create(model, name, mention);
        if (acronym is not { } bare) return null;
        ImmutableArray<TextSpan> uses = [.. bare.Acronym.Uses.Select(u => ArticlePlaces.SpanOf(model, u))];
        return new ReferencedSymbol(ArticlePlaces.SpanOf(model, bare.Place), null, uses[0], uses);
    }

    private static ReferencedSymbol Create(SemanticModel model, NameSymbol name, Mention mention) => new(
        ArticlePlaces.SpanOf(model, mention),
        name.Introduction is { } introduction ? ArticlePlaces.SpanOf(model, introduction) : null,
        ArticlePlaces.SpanOf(model, CastWords.FirstReference(name)),
        [.. name.Mentions.Select(m => ArticlePlaces.SpanOf(model, m))]);

    /// <summary>An acronym is introduced by its long form, which is one of its places.</summary>
    private static ReferencedSymbol Create(SemanticModel model, AcronymSymbol acronym, AcronymPlace place, AcronymPlace definition)
    {
        var longForm = model.Document.ToSource(definition.Block, definition.Use.Definition!.LongFormSpan);
        var places = acronym.Uses.Select(u => ArticlePlaces.SpanOf(model, u)).Append(longForm);
        return new ReferencedSymbol(ArticlePlaces.SpanOf(model, place), longForm, longForm, [.. places.Order()]);
    }
}

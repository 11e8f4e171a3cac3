using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Finds the words of a block that can be written in two ways: those that are the writer's own, outside quoted words and titles of works.</summary>
internal ref struct BlockVariants
{
    private readonly BlockSyntax _block;
    private readonly WordVariants _variants;
    private readonly ReadOnlySpan<SyntaxToken> _tokens;
    private QuotationWalk _quotations;
    private ImmutableArray<VariantUse>.Builder? _uses;

    private BlockVariants(BlockSyntax block, WordVariants variants, BlockQuotations quotations)
    {
        (_block, _variants, _quotations) = (block, variants, quotations.Walk());
        _tokens = block.Tokens.AsSpan();
    }

    public static ImmutableArray<VariantUse> Read(BlockSyntax block, LanguageData language, BlockQuotations quotations) =>
        language.Variants.IsEmpty ? [] : new BlockVariants(block, language.Variants, quotations).Read();

    private ImmutableArray<VariantUse> Read()
    {
        for (var i = 0; i < _tokens.Length; i++)
        {
            var token = _tokens[i];
            if (token.Kind != SyntaxKind.Word) continue;
            if (token.Has(TokenFlags.Hyphenated)) ReadParts(i);
            else if (!ReadWord(i, token.Start, token.Hash) && token.Has(TokenFlags.Possessive)) ReadWord(i, token.Start, Folding.Hash(_block.GetText(token)[..^2]));
        }
        return _uses?.DrainToImmutable() ?? [];
    }

    /// <summary>The colour of "colour-coded", where the whole is no variant itself.</summary>
    private void ReadParts(int index)
    {
        var token = _tokens[index];
        if (ReadWord(index, token.Start, token.Hash)) return;
        var word = _block.GetText(token);
        foreach (var range in word.SplitAny('-', '\u2010', '\u2011'))
        {
            var (offset, length) = range.GetOffsetAndLength(word.Length);
            if (length > 2) ReadWord(index, token.Start + offset, Folding.Hash(word.Slice(offset, length)));
        }
    }

    private bool ReadWord(int index, int start, uint hash)
    {
        if (_variants.Find(hash) is not { } variants) return false;
        foreach (var variant in variants)
        {
            if (!Matches(index, start, variant, out var isInitial)) continue;
            var span = new TextSpan(start, variant.Text.Length);
            if (_quotations.IsQuoted(start) || CitedMarkup.Contains(_block, _tokens[index])) return true;
            if (variant.Kind != VariantKind.Capital || HasPlainNeighbours(index, span.End, variant)) (_uses ??= ImmutableArray.CreateBuilder<VariantUse>()).Add(new VariantUse(span, variant, isInitial));
            return true;
        }
        return false;
    }

    private readonly bool Matches(int index, int start, WordVariant variant, out bool isInitial)
    {
        isInitial = false;
        var text = _block.Text[start..];
        if (text.Length < variant.Text.Length) return false;
        text = text[..variant.Text.Length];
        var isInside = start != _tokens[index].Start;
        if (!isInside && _tokens[index].Has(TokenFlags.Initial | TokenFlags.Capitalized))
        {
            // Of a capital at the start of a sentence nobody can tell why it stands.
            isInitial = true;
            if (variant.Kind == VariantKind.Capital || !char.IsLower(variant.Text[0]) || char.ToLowerInvariant(text[0]) != variant.Text[0] || !text[1..].SequenceEqual(variant.Text.AsSpan(1))) return false;
        }
        else if (!text.SequenceEqual(variant.Text)) return false;
        return isInside ? variant.Kind == VariantKind.Spelling && IsPartEnd(start + text.Length) : EndsToken(start + text.Length);
    }

    private readonly bool IsPartEnd(int end) => end >= _block.Text.Length || !char.IsLetterOrDigit(_block.Text[end]);

    private readonly bool EndsToken(int end)
    {
        var token = _tokens[_block.FindTokenIndex(end) - 1];
        return token.End == end || (token.Has(TokenFlags.Possessive) && token.End - 2 == end) || (token.Has(TokenFlags.Hyphenated) && token.Start < end && _block.Text[end] is '-' or '\u2010' or '\u2011');
    }

    /// <summary>False where the term is part of a name, as shown by a capital beside it, or by a word that makes it longer: the Internet of Things.</summary>
    private readonly bool HasPlainNeighbours(int index, int end, WordVariant variant)
    {
        var next = _block.FindTokenIndex(end);
        if (next + 1 < _tokens.Length && _tokens[next].IsSpace) next++;
        if (next < _tokens.Length && (_tokens[next].Has(TokenFlags.Capitalized) || _tokens[next].Kind == SyntaxKind.Ampersand || _variants.IsLink(_block.GetText(_tokens[next])))) return false;
        var before = index >= 2 && _tokens[index - 1].IsSpace ? _tokens[index - 2] : default;
        return variant.Article is { } article
            ? before.Kind == SyntaxKind.Word && Folding.Equal(_block.GetText(before), article)
            : !before.Has(TokenFlags.Capitalized) || before.Has(TokenFlags.Initial);
    }
}

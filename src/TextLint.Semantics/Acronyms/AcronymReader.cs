using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Finds the acronyms of a block, and those that are explained where they stand.</summary>
internal ref struct AcronymReader
{
    private readonly BlockSyntax _block;
    private readonly LanguageData _language;
    private readonly AcronymContext _context;
    private readonly ReadOnlySpan<SyntaxToken> _tokens;
    private ImmutableArray<AcronymUse>.Builder? _uses;
    private QuotationWalk _quotations;

    private AcronymReader(BlockSyntax block, LanguageData language, BlockQuotations quotations)
    {
        _quotations = quotations.Walk();
        _block = block;
        _language = language;
        _tokens = block.Tokens.AsSpan();
        _context = new AcronymContext(block, language);
    }

    public static ImmutableArray<AcronymUse> Read(BlockSyntax block, LanguageData language, BlockQuotations quotations) => new AcronymReader(block, language, quotations).Read();

    private ImmutableArray<AcronymUse> Read()
    {
        for (var i = 0; i < _tokens.Length; i++)
            switch (_tokens[i].Kind)
            {
                case SyntaxKind.Word: ReadWord(i); break;
                case SyntaxKind.Abbreviation: ReadDotted(i); break;
                case SyntaxKind.Hashtag: ReadPart(_tokens[i].Start + 1, _tokens[i].Length - 1); break;
            }
        return _uses?.DrainToImmutable() ?? [];
    }

    private void ReadWord(int i)
    {
        var token = _tokens[i];
        var text = _block.GetText(token);
        // What a language writes before a noun in one word with it: l'ONU.
        var elided = token.Has(TokenFlags.Apostrophe) ? _language.Vocabulary.ElisionLength(text) : 0;
        text = text[elided..];
        if (text.Length < 2 || !char.IsUpper(text[0])) return;
        if (token.Has(TokenFlags.Hyphenated))
        {
            foreach (var part in text.SplitAny('-', '\u2010', '\u2011'))
                ReadPart(token.Start + elided + part.Start.GetOffset(text.Length), part.End.GetOffset(text.Length) - part.Start.GetOffset(text.Length));
            return;
        }
        var stem = AcronymShape.Stem(text, token.Has(TokenFlags.Possessive));
        if (AcronymShape.IsCapitals(stem))
        {
            if (!_context.IsShouted(i) && !_context.IsInIdentifier(i)) Add(i, stem.ToString(), elided, stem.Length, AcronymTraits.None);
        }
        else if (AcronymShape.IsMixedCase(stem) && AcronymShape.IsKnown(stem, _language.Lexicon)) Add(i, AcronymShape.ToCapitals(stem), elided, stem.Length, AcronymTraits.MixedCase);
    }

    /// <summary>U.S., Ph.D.; not a.m., which is no acronym to anybody.</summary>
    private void ReadDotted(int i)
    {
        var text = _block.GetText(_tokens[i]);
        if (_tokens[i].Has(TokenFlags.Possessive)) text = text[..^2];
        if (AcronymShape.ReadDotted(text) is { } letters) Add(i, letters, 0, text.Length, AcronymTraits.Dotted);
    }

    /// <summary>NHB of "NHB-led" or of "#NHB": a use, whose context says nothing.</summary>
    private void ReadPart(int start, int length)
    {
        var part = _block.Text.Slice(start, length);
        if (!AcronymShape.IsCapitals(part)) return;
        var text = part.ToString();
        Keep(new AcronymUse(text, text, new TextSpan(start, length), null, AcronymTraits.Compound | Quoted(start)));
    }

    private void Add(int i, string text, int start, int length, AcronymTraits traits)
    {
        var span = new TextSpan(_tokens[i].Start + start, length);
        var form = traits == AcronymTraits.None ? text : _block.GetString(span);
        var definition = traits == AcronymTraits.MixedCase ? null : FindDefinition(i, text);
        Keep(new AcronymUse(text, form, span, definition, traits | Quoted(span.Start) | _context.Read(i)));
    }

    private void Keep(AcronymUse use) => (_uses ??= ImmutableArray.CreateBuilder<AcronymUse>()).Add(use);

    private AcronymTraits Quoted(int position) => _quotations.IsQuoted(position) ? AcronymTraits.Quoted : AcronymTraits.None;

    private readonly AcronymDefinition? FindDefinition(int i, string text)
    {
        var open = i - 1;
        if (open >= 0 && _tokens[open].IsQuotationMark) open--;
        if (open < 1 || _tokens[open].Kind != SyntaxKind.OpenBracket) return LongForm.After(_block, _language, i, text);
        var close = i + 1;
        if (close < _tokens.Length && _tokens[close].IsQuotationMark) close++;
        if (close >= _tokens.Length) return null;
        var isWhole = _tokens[close].Kind == SyntaxKind.CloseBracket;
        if (!isWhole && _tokens[close].Kind is not (SyntaxKind.Comma or SyntaxKind.Semicolon)) return LongForm.After(_block, _language, i, text);
        return LongForm.Before(_block, _language, open, isWhole ? TextSpan.FromBounds(_tokens[open].Start, _tokens[close].End) : default, text);
    }
}

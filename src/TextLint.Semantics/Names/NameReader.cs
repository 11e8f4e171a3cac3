using System.Collections.Immutable;
using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>Finds the runs of capitalised words in a block that may be names, with what the words around them say.</summary>
internal readonly ref struct NameReader
{
    // No name is longer; a text in capitals is cut here, so that each run costs its length.
    private const int LongestRun = 24;

    private readonly BlockSyntax _block;
    private readonly BlockQuotations _quotations;
    private readonly NameVocabulary _vocabulary;
    private readonly ReadOnlySpan<SyntaxToken> _tokens;
    private readonly NameRunReader _runs;
    private readonly NameCandidateReader _candidates;
    private readonly TitleReader _titles;
    private readonly int _first;
    private readonly int _count;
    private readonly bool _isStyled;
    private readonly bool _isAllCaps;

    private NameReader(BlockSyntax block, LanguageData language, BlockQuotations quotations, Range tokens)
    {
        (_block, _quotations) = (block, quotations);
        _vocabulary = language.Vocabulary;
        _tokens = block.Tokens.AsSpan();
        (_first, _count) = tokens.GetOffsetAndLength(_tokens.Length);
        var isHeadline = block.Kind is SyntaxKind.Heading or SyntaxKind.FrontMatter;
        var headline = _tokens.Slice(_first, _count);
        _isAllCaps = isHeadline && IsAllCaps(headline);
        _isStyled = _isAllCaps || (isHeadline && IsTitleCase(block, headline, _vocabulary));
        _runs = new NameRunReader(block, _vocabulary, _isAllCaps);
        _candidates = new NameCandidateReader(block, language, _isStyled);
        _titles = new TitleReader(block, language);
    }

    public static ImmutableArray<NameCandidate> Read(BlockSyntax block, LanguageData language, BlockQuotations quotations) =>
        block.Kind == SyntaxKind.FrontMatter ? ReadValues(block, language, quotations) : new NameReader(block, language, quotations, ..).Read();

    /// <summary>The values of front matter, of which each has a style of its own.</summary>
    private static ImmutableArray<NameCandidate> ReadValues(BlockSyntax block, LanguageData language, BlockQuotations quotations)
    {
        var tokens = block.Tokens;
        var names = ImmutableArray.CreateBuilder<NameCandidate>();
        var first = 0;
        for (var i = 1; i <= tokens.Length; i++)
        {
            if (i < tokens.Length && !(tokens[i].Kind == SyntaxKind.Colon && tokens[i - 1].Kind == SyntaxKind.LineBreak)) continue;
            names.AddRange(new NameReader(block, language, quotations, first..i).Read());
            first = i + 1;
        }
        return names.DrainToImmutable();
    }

    /// <summary>Four words or more, and every one of them but the little ones has a capital.</summary>
    internal static bool IsTitleCase(BlockSyntax block, NameVocabulary vocabulary) => IsTitleCase(block, block.Tokens.AsSpan(), vocabulary);

    private static bool IsTitleCase(BlockSyntax block, ReadOnlySpan<SyntaxToken> tokens, NameVocabulary vocabulary)
    {
        var words = 0;
        foreach (var token in tokens)
        {
            if (!token.IsWord) continue;
            if (token.Has(TokenFlags.Capitalized)) words++;
            else if (!vocabulary.IsFunction(block.GetText(token))) return false;
        }
        return words >= 4;
    }

    /// <summary>Two words or more, all in capitals.</summary>
    private static bool IsAllCaps(ReadOnlySpan<SyntaxToken> tokens)
    {
        var words = 0;
        foreach (var token in tokens)
        {
            if (token.Kind != SyntaxKind.Word || token.Length < 2) continue;
            if (!token.Has(TokenFlags.AllCaps)) return false;
            words++;
        }
        return words > 1;
    }

    private ImmutableArray<NameCandidate> Read()
    {
        ImmutableArray<NameCandidate>.Builder? names = null;
        var quoted = _quotations.Walk();
        Span<int> run = stackalloc int[LongestRun];
        for (var i = _first; i < _first + _count; i++)
        {
            if (!_runs.IsNameWord(_tokens[i])) continue;
            // Under a headline in title case no run is a name, and no capital tells anything.
            var count = _isStyled ? 1 : _runs.Read(i, run);
            run[0] = i;
            var title = _isStyled ? -1 : ReadLinked(run, ref count);
            var evidence = (quoted.IsQuoted(_tokens[i].Start) ? NameEvidence.Quoted : NameEvidence.None) | (IsAfterAliasWord(i) ? NameEvidence.Alias : NameEvidence.None);
            if (title < count) _candidates.Read(run[..count], title, evidence, ref names);
            i = run[count - 1];
        }
        return names?.DrainToImmutable() ?? [];
    }

    /// <summary>
    /// Reads on where the run is the head of a longer one: "Secretary of State Mike Pompeo", "Bank of England". Returns how many words are a title;
    /// -1 where the run is to say it.
    /// </summary>
    private int ReadLinked(Span<int> run, scoped ref int count)
    {
        var (head, isTitle) = (run[count - 1], _titles.IsHead(run[count - 1]));
        if (!isTitle && !_vocabulary.IsOrganization(_block.GetText(_tokens[head]))) return -1;
        var linked = _runs.ReadLinked(head, run[count..]);
        if (linked == 0) return -1;
        if (!isTitle)
        {
            count += linked;
            return 0;
        }
        var name = _titles.SplitOffice(run[..(count + linked)], count);
        // An office without a holder: "the Secretary of State said".
        if (name == 0) return -1;
        count += linked;
        return name;
    }

    /// <summary>née Jones, aka Jones, known as Jones.</summary>
    private bool IsAfterAliasWord(int index)
    {
        if (index < 2 || !_tokens[index - 1].IsSpace || !_tokens[index - 2].IsWord) return false;
        var before = _tokens[index - 2];
        var word = _block.GetText(before);
        if (!_vocabulary.IsAliasEnd(word)) return false;
        return _vocabulary.IsBirthName(word) || _vocabulary.Aliases.LengthAtEnd(_block.Text[..before.End]) > 0;
    }
}

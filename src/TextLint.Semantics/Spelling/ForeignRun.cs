using System.Collections.Immutable;

namespace TextLint.Semantics;

/// <summary>
/// Counts unknown words between two words that only English has, and marks them as another language's where they are three or more, that language's words of grammar
/// among them, and most of what stands there.
/// </summary>
internal struct ForeignRun
{
    private const int Least = 3;

    // English hardly writes more words than these in a row without one of its words of grammar.
    private const int LongestEnglish = 6;

    private int _known, _knownSince, _commas, _commasSince, _unknown, _loans, _loansSince, _slips, _first, _last;

    /// <summary>A word that a dictionary accepts: <c>persona</c>, <c>completo</c> stand among foreign words too.</summary>
    public void AddKnown()
    {
        if (_unknown > 0) _knownSince++;
    }

    /// <summary>A little word of another language that English texts hold too: <c>de</c>, <c>el</c>.</summary>
    public void AddLoan()
    {
        _loansSince++;
    }

    /// <summary>A comma: a list of rare words is no sentence.</summary>
    public void AddComma()
    {
        if (_unknown > 0) _commasSince++;
    }

    /// <summary>An unknown word in lower case.</summary>
    /// <param name="index">Its index among the block's unknown words.</param>
    /// <param name="isSlip">True where it is an English word with a slip, all else aside.</param>
    public void AddUnknown(int index, bool isSlip)
    {
        if (_unknown++ == 0) _first = index;
        _last = index;
        _known += _knownSince;
        _commas += _commasSince;
        _loans += _loansSince;
        _loansSince = 0;
        _knownSince = _commasSince = 0;
        if (isSlip) _slips++;
    }

    /// <summary>An unknown word with a capital: it says nothing, and is marked with the others.</summary>
    public void AddName(int index)
    {
        if (_unknown == 0) _first = index;
        _last = Math.Max(_last, index);
    }

    /// <summary>Ends the run.</summary>
    public void Close(ImmutableArray<UnknownWord>.Builder? words)
    {
        var all = _unknown + _loans;
        var isForeign = _unknown > 1 && all >= Least && all >= _known && all > _commas * 2 && (_slips * 2 < all || all + _known > LongestEnglish);
        if (words is not null && isForeign)
            for (var i = _first; i <= _last; i++) words[i] = words[i].AsForeign();
        this = default;
    }
}

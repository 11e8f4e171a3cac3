using System.Runtime.CompilerServices;
using TextLint.Spelling.Compiled;

namespace TextLint.Spelling.Checking;

/// <summary>Settles most words with one look-up in the table of forms, without a loop over their letters.</summary>
internal sealed class FastCheck
{
    private readonly FormTable _forms;
    private readonly bool _convertsApostrophe;
    private readonly bool _isComplete;

    public FastCheck(CompiledDictionary dictionary)
    {
        var options = dictionary.Options;
        _forms = dictionary.Forms;
        _convertsApostrophe = options.InputConversions.Any(c => c is { From: "\u2019", To: "'", AtStart: false, AtEnd: false });
        // What is not listed is no word where no rule could make one of letters.
        _isComplete = !options.CheckSharps && !options.HasLetterRules && !options.Breaks.Any(b => b.All(c => char.IsAsciiLetter(c) || c == '\''));
    }

    /// <summary>What the table says of a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FastVerdict Check(ReadOnlySpan<char> word)
    {
        if (_forms.IsEmpty || !PackedWord.TryPack(word, _convertsApostrophe, out var packed)) return FastVerdict.Unknown;
        if (_forms.Contains(packed.Hash, 0)) return FastVerdict.Right;
        if (!packed.HasUpper) return _isComplete && packed.IsWord(word.Length) ? FastVerdict.Wrong : FastVerdict.Unknown;
        return CheckCapitals(word, packed);
    }

    private FastVerdict CheckCapitals(ReadOnlySpan<char> word, PackedWord packed)
    {
        var isTitle = packed.IsTitle;
        if (!isTitle && !packed.HasNoLower) return FastVerdict.Unknown;
        var lower = packed.Lower;
        if (_forms.Contains(lower.Hash, FormTable.MayBeCapitalized)) return FastVerdict.Right;
        if (!isTitle && _forms.Contains(lower.Title.Hash, FormTable.MayBeCapitalized)) return FastVerdict.Right;
        // Words in capitals have forms of their own, and a form that may not be capitalized may be right for another reason.
        return isTitle && _isComplete && !_forms.Contains(lower.Hash, 0) && packed.IsWord(word.Length) ? FastVerdict.Wrong : FastVerdict.Unknown;
    }
}

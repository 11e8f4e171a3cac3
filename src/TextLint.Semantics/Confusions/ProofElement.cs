using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>
/// What one neighbour must be: <c>a|b</c> one of some words, <c>@name</c> one of a class, <c>~ed</c> a word with an ending; after <c>!</c> a word that is none of
/// these. <c>*</c> is any word, <c>0</c> a figure, <c>.</c> a mark or the end of the sentence, <c>^</c> its start. Alternatives may be mixed.
/// </summary>
internal sealed class ProofElement
{
    private readonly HashSet<uint> _words = [];
    private readonly List<string> _endings = [];
    private bool _isNegative, _isAny, _isFigure, _isStop, _isStart;

    private ProofElement()
    {
    }

    /// <summary>Reads an element.</summary>
    /// <exception cref="FormatException">A class that is not there.</exception>
    public static ProofElement Parse(string text, ILookup<string, string[]> classes)
    {
        var element = new ProofElement { _isNegative = text[0] == '!' };
        foreach (var part in text.TrimStart('!').Split('|', StringSplitOptions.RemoveEmptyEntries)) element.Add(part, classes);
        return element;
    }

    /// <summary>True where a token fits.</summary>
    public bool Matches(BlockSyntax block, SyntaxToken token)
    {
        if (!token.IsWord) return _isFigure && token.Kind is SyntaxKind.Number or SyntaxKind.Percent or SyntaxKind.Money or SyntaxKind.Measure || _isStop && !IsFigure(token.Kind);
        return _isAny || (_words.Contains(token.Hash) || HasEnding(block.GetText(token))) != _isNegative;
    }

    /// <summary>True where the element fits the edge of a sentence.</summary>
    public bool MatchesEdge(bool isStart) => isStart ? _isStart : _isStop;

    private static bool IsFigure(SyntaxKind kind) => kind is >= SyntaxKind.Number and <= SyntaxKind.Time;

    private bool HasEnding(ReadOnlySpan<char> word)
    {
        foreach (var ending in _endings)
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private void Add(string part, ILookup<string, string[]> classes)
    {
        if (part == "*") _isAny = true;
        else if (part == "0") _isFigure = true;
        else if (part == ".") _isStop = true;
        else if (part == "^") _isStart = true;
        else if (part[0] == '~') _endings.Add(part[1..]);
        else if (part[0] != '@') _words.Add(Folding.Hash(part));
        else if (!classes.Contains(part[1..])) throw new FormatException($"There is no class of words \"{part[1..]}\".");
        else foreach (var word in classes[part[1..]].SelectMany(w => w)) _words.Add(Folding.Hash(word));
    }
}

using System.Collections.Immutable;

namespace TextLint.Packs.Patterns;

/// <summary>Reads the patterns that .NET and Vale read. What can make no sense here, balancing groups and conditions, is refused.</summary>
internal sealed partial class PatternParser
{
    private const int MostLevels = 200;

    private readonly string _text;
    private readonly List<PatternCapture> _captures = [];
    private readonly List<(int Place, string Name, PatternCapture Target)> _references = [];
    private PatternFlags _flags;
    private int _at;
    private int _level;

    private PatternParser(string text, PatternFlags flags) => (_text, _flags) = (text, flags);

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">The pattern.</param>
    /// <param name="flags">The flags it begins with; on return those it ends with.</param>
    /// <param name="captures">Its groups, by number from 1.</param>
    /// <exception cref="PatternSyntaxException">It cannot be read.</exception>
    public static PatternNode Parse(string text, ref PatternFlags flags, out ImmutableArray<PatternCapture> captures)
    {
        var parser = new PatternParser(text, flags);
        var node = parser.ReadAlternation();
        if (parser._at < text.Length) throw new PatternSyntaxException("a closing bracket has no opening one");
        captures = parser.NumberCaptures();
        flags = parser._flags;
        return node;
    }

    private ImmutableArray<PatternCapture> NumberCaptures()
    {
        ImmutableArray<PatternCapture> ordered = [.. _captures.Where(c => c.Name is null), .. _captures.Where(c => c.Name is not null)];
        for (var i = 0; i < ordered.Length; i++) ordered[i].Number = i + 1;
        foreach (var (_, name, target) in _references)
        {
            var found = ordered.FirstOrDefault(c => c.Name == name) ?? (int.TryParse(name, out var number) && number > 0 && number <= ordered.Length ? ordered[number - 1] : null);
            target.Number = found?.Number ?? throw new PatternSyntaxException($"there is no group {name}");
        }
        return ordered;
    }

    private PatternNode ReadAlternation()
    {
        if (++_level > MostLevels) throw new PatternSyntaxException("it is nested too deep");
        var choices = ImmutableArray.CreateBuilder<PatternNode>();
        choices.Add(ReadConcatenation());
        while (_at < _text.Length && _text[_at] == '|')
        {
            _at++;
            choices.Add(ReadConcatenation());
        }
        _level--;
        return choices.Count == 1 ? choices[0] : new AlternationNode(choices.ToImmutable());
    }

    private PatternNode ReadConcatenation()
    {
        var parts = ImmutableArray.CreateBuilder<PatternNode>();
        while (SkipBlank() && _text[_at] is not ('|' or ')'))
            if (ReadAtom() is { } atom) parts.Add(ReadQuantifiers(atom));
        return parts.Count == 1 ? parts[0] : new ConcatenationNode(parts.ToImmutable());
    }

    /// <summary>Skips what an extended pattern leaves out; false at the end.</summary>
    private bool SkipBlank()
    {
        while (Has(PatternFlags.Extended) && _at < _text.Length)
        {
            if (char.IsWhiteSpace(_text[_at])) _at++;
            else if (_text[_at] != '#') break;
            else while (_at < _text.Length && _text[_at] != '\n') _at++;
        }
        return _at < _text.Length;
    }

    private PatternNode? ReadAtom()
    {
        var c = _text[_at++];
        switch (c)
        {
            case '(': return ReadGroup();
            case '[': return new SetNode(ReadClass());
            case '.': return new SetNode(Has(PatternFlags.Singleline) ? CharacterSet.All : CharacterSet.NotLineFeed);
            case '^': return new AnchorNode(Has(PatternFlags.Multiline) ? PatternAnchor.LineStart : PatternAnchor.TextStart);
            case '$': return new AnchorNode(Has(PatternFlags.Multiline) ? PatternAnchor.LineEnd : PatternAnchor.TextEnd);
            case '\\': return ReadEscape();
            case '*' or '+' or '?': throw new PatternSyntaxException($"there is nothing before \"{c}\" to repeat");
            case '{' when IsQuantifierAt(_at - 1): throw new PatternSyntaxException("there is nothing before \"{\" to repeat");
            default: return Character(c);
        }
    }

    private CharacterNode Character(char c) => new(c, Has(PatternFlags.IgnoreCase) && (c < 128 ? char.IsAsciiLetter(c) : char.ToLowerInvariant(c) != c || char.ToUpperInvariant(c) != c));

    private bool Has(PatternFlags flag) => _flags.HasFlag(flag);

    private PatternNode ReadQuantifiers(PatternNode atom)
    {
        while (SkipBlank() && ReadQuantifier() is var (min, max))
        {
            var isLazy = SkipBlank() && _text[_at] == '?';
            if (isLazy) _at++;
            atom = new RepeatNode(atom, min, max, isLazy);
            if (_at < _text.Length && (_text[_at] is '*' or '+' or '?' || IsQuantifierAt(_at))) throw new PatternSyntaxException("a repetition is repeated");
        }
        return atom;
    }

    private (int Min, int Max)? ReadQuantifier()
    {
        switch (_text[_at])
        {
            case '*': _at++; return (0, -1);
            case '+': _at++; return (1, -1);
            case '?': _at++; return (0, 1);
            case '{' when IsQuantifierAt(_at): return ReadBraces();
            default: return null;
        }
    }

    private (int Min, int Max) ReadBraces()
    {
        _at++;
        var min = ReadNumber();
        var max = min;
        if (_text[_at] == ',') max = char.IsAsciiDigit(_text[++_at]) ? ReadNumber() : -1;
        _at++;
        if (max >= 0 && max < min) throw new PatternSyntaxException("a repetition has less for its most than for its least");
        return (min, max);
    }

    private bool IsQuantifierAt(int at)
    {
        if (_text[at] != '{') return false;
        var i = at + 1;
        while (i < _text.Length && char.IsAsciiDigit(_text[i])) i++;
        if (i == at + 1) return false;
        if (i < _text.Length && _text[i] == ',')
            for (i++; i < _text.Length && char.IsAsciiDigit(_text[i]);) i++;
        return i < _text.Length && _text[i] == '}';
    }

    private int ReadNumber()
    {
        var value = 0L;
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at])) value = Math.Min(int.MaxValue, value * 10 + (_text[_at++] - '0'));
        return (int)value;
    }
}

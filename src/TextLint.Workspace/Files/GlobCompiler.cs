using System.Text;

namespace TextLint.Workspaces;

/// <summary>Turns one pattern into a <see cref="GlobProgram"/>, in one pass over it and without recursion.</summary>
internal sealed class GlobCompiler
{
    private readonly string _pattern;
    private readonly GlobDialect _dialect;
    private readonly Dictionary<int, int> _closedBraces;
    private readonly List<GlobInstruction> _code = [];
    private readonly List<GlobClass> _classes = [];
    private readonly Stack<Choice> _choices = new();
    private readonly StringBuilder _tail = new();
    private readonly int _gitPrefix;
    private int _position;
    private bool _bracketsEnd;

    private GlobCompiler(string pattern, bool anywhere, GlobDialect dialect)
    {
        _pattern = pattern;
        _dialect = dialect;
        _closedBraces = dialect == GlobDialect.Plain ? GlobBraces.FindClosed(pattern) : [];

        // Git compares the plain beginning of an anchored pattern apart, so stars right behind it begin anew: "b**/x" crosses folders.
        _gitPrefix = dialect == GlobDialect.Git && !anywhere ? pattern.AsSpan().IndexOfAny("*?[\\") : -1;
    }

    /// <summary>
    /// Compiles a pattern without its leading slash. Where <paramref name="anywhere"/> is true, it may begin below any folder.
    /// </summary>
    public static GlobProgram Compile(string pattern, bool anywhere, GlobDialect dialect)
    {
        var compiler = new GlobCompiler(pattern, anywhere, dialect);
        if (anywhere)
            compiler.EmitFolders();
        while (compiler._position < pattern.Length)
            compiler.ReadNext();

        compiler._code.Add(new GlobInstruction(GlobOpcode.Match));
        return new GlobProgram([.. compiler._code], [.. compiler._classes], compiler._tail.ToString());
    }

    private void ReadNext()
    {
        switch (_pattern[_position])
        {
            case '*':
                ReadStars();
                break;
            case '?':
                _position++;
                Emit(GlobOpcode.AnyInSegment);
                break;
            case '[':
                ReadClass();
                break;
            case '\\':
                ReadEscape();
                break;
            case '{' when _closedBraces.ContainsKey(_position):
                OpenChoice();
                break;
            case ',' when _choices.Count > 0:
                NextChoice();
                break;
            case '}' when _choices.Count > 0:
                CloseChoice();
                break;
            default:
                ReadLiteral();
                break;
        }
    }

    /// <summary>Two stars or more that fill a segment cross folders; all other runs of stars are one star.</summary>
    private void ReadStars()
    {
        var start = _position;
        while (_position < _pattern.Length && _pattern[_position] == '*')
            _position++;

        if (_position - start < 2 || !BeginsSegment(start) || !EndsSegment(_position))
        {
            EmitRun(GlobOpcode.AnyInSegment);
            return;
        }

        if (_position < _pattern.Length && _pattern[_position] == '/')
        {
            _position++;
            EmitFolders();
            return;
        }

        // What git begins anew may be at its end already; for people, what lies below a folder is never the folder.
        if (_dialect == GlobDialect.Plain)
            Emit(GlobOpcode.Any);
        EmitRun(GlobOpcode.Any);
    }

    /// <summary>In braces, an alternative begins a segment where the choice does, and ends one where the choice does.</summary>
    private bool BeginsSegment(int position) => position == 0 || position == _gitPrefix || _pattern[position - 1] switch
    {
        '/' => true,
        '{' or ',' => _choices.TryPeek(out var choice) && choice.BeginsSegment,
        _ => false,
    };

    private bool EndsSegment(int position) => position == _pattern.Length || _pattern[position] switch
    {
        '/' => true,
        ',' or '}' => _choices.TryPeek(out var choice) && choice.EndsSegment,
        _ => false,
    };

    private void ReadClass()
    {
        if (!_bracketsEnd && GlobClass.TryParse(_pattern, _position, out var end) is { } parsed)
        {
            _position = end;
            _classes.Add(parsed);
            Emit(GlobOpcode.Class, _classes.Count - 1);
            return;
        }

        // What this bracket lacks, all later ones lack too: asking once keeps a row of brackets linear.
        _bracketsEnd = true;
        if (_dialect == GlobDialect.Git)
            Emit(GlobOpcode.Fail);
        ReadLiteral();
    }

    private void ReadEscape()
    {
        if (_position + 1 < _pattern.Length)
            _position++;
        else if (_dialect == GlobDialect.Git)
            Emit(GlobOpcode.Fail);
        ReadLiteral();
    }

    private void ReadLiteral()
    {
        var length = GlobProgram.ReadCodePoint(_pattern.AsSpan(_position), out var codePoint);
        _tail.Append(_pattern, _position, length);
        _code.Add(new GlobInstruction(GlobOpcode.Literal, codePoint));
        _position += length;
    }

    private void OpenChoice()
    {
        _choices.Push(new Choice(BeginsSegment(_position), EndsSegment(_closedBraces[_position] + 1)) { Split = _code.Count });
        _position++;
        Emit(GlobOpcode.Split);
    }

    private void NextChoice()
    {
        _position++;
        var choice = _choices.Peek();
        choice.Ends.Add(_code.Count);
        Emit(GlobOpcode.Jump);
        _code[choice.Split] = new GlobInstruction(GlobOpcode.Split, choice.Split + 1, _code.Count);
        choice.Split = _code.Count;
        Emit(GlobOpcode.Split);
    }

    private void CloseChoice()
    {
        _position++;
        var choice = _choices.Pop();
        _code[choice.Split] = new GlobInstruction(GlobOpcode.Split, choice.Split + 1, choice.Split + 1);
        foreach (var end in choice.Ends)
            _code[end] = new GlobInstruction(GlobOpcode.Jump, _code.Count);
        _tail.Clear();
    }

    /// <summary>Emits what takes no folder or any number of them, each with its slash.</summary>
    private void EmitFolders()
    {
        var split = _code.Count;
        Emit(GlobOpcode.Split);
        EmitRun(GlobOpcode.Any);
        _code.Add(new GlobInstruction(GlobOpcode.Literal, '/'));
        _code[split] = new GlobInstruction(GlobOpcode.Split, split + 1, _code.Count);
    }

    /// <summary>Emits what takes any number of code points of one kind, none included.</summary>
    private void EmitRun(GlobOpcode opcode)
    {
        var split = _code.Count;
        Emit(GlobOpcode.Split, split + 1, split + 3);
        Emit(opcode);
        Emit(GlobOpcode.Jump, split);
    }

    /// <summary>Emits anything that is no literal: the literal end that every match shares begins again behind it.</summary>
    private void Emit(GlobOpcode opcode, int argument = 0, int other = 0)
    {
        _code.Add(new GlobInstruction(opcode, argument, other));
        _tail.Clear();
    }

    /// <summary>A choice in braces being read: where its latest alternative is entered, and where each one ends.</summary>
    private sealed class Choice(bool beginsSegment, bool endsSegment)
    {
        public bool BeginsSegment { get; } = beginsSegment;

        public bool EndsSegment { get; } = endsSegment;

        public int Split { get; set; }

        public List<int> Ends { get; } = [];
    }
}

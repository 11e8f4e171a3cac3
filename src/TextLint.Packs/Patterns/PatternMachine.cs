namespace TextLint.Packs.Patterns;

/// <summary>
/// Runs programs of patterns, by trying and going back, on a stack of its own. It counts its steps and gives up when they are used up, so that no pattern and no text
/// can hold it longer; the count, unlike a clock, is the same on every machine. Not safe for concurrent use: a thread has its own.
/// </summary>
internal sealed class PatternMachine
{
    /// <summary>
    /// Steps that a search may take, and how many more a unit of its text allows. Patterns of public styles take less than twenty a unit. A rule whose pattern would never end gives up
    /// on each block anew, as no block knows of another, so a block must not cost much.
    /// </summary>
    private const long Base = 4_000;
    private const long PerUnit = 40;

    // Most blocks ask for no pattern, so what patterns need is made when the first is tried.
    private Frame[] _stack = [];
    private int[] _slots = [];
    private int _top;
    private int _marker;
    private long _steps;

    /// <summary>True where the last search used up its steps: what it might have found is not known.</summary>
    public bool IsExhausted => _steps < 0;

    /// <summary>Allows the steps of a search in a text.</summary>
    /// <param name="length">Length of the text.</param>
    /// <param name="patterns">How many patterns are searched for with these steps.</param>
    public void Begin(int length, int patterns = 1) => _steps = Math.Max(1, patterns) * (Base + PerUnit * length);

    /// <summary>The end of the match that begins at a place; -1 where there is none.</summary>
    public int Match(Instruction[] program, int slots, ReadOnlySpan<char> text, int start)
    {
        if (_slots.Length < slots) _slots = new int[Math.Max(16, slots)];
        _slots.AsSpan(0, slots).Fill(-1);
        (_top, _marker) = (0, -1);
        return Run(program, text, start);
    }

    /// <summary>The span of a group of the last match; null where it took no part.</summary>
    public (int Start, int End)? GetGroup(int number) => _slots[2 * number] < 0 || _slots[2 * number + 1] < 0 ? null : (_slots[2 * number], _slots[2 * number + 1]);

    private int Run(Instruction[] program, ReadOnlySpan<char> text, int at)
    {
        var pc = 0;
        while (true)
        {
            if (--_steps < 0) return -1;
            ref readonly var step = ref program[pc];
            var goesOn = true;
            switch (step.Code)
            {
                case InstructionCode.Match: return at;
                case InstructionCode.Character: goesOn = TryTake(text, ref at, step.IsBackward, out var c) && c == step.Character; pc++; break;
                case InstructionCode.Folded: goesOn = TryTake(text, ref at, step.IsBackward, out c) && PatternText.Fold(c) == step.Character; pc++; break;
                case InstructionCode.Set: goesOn = TryTake(text, ref at, step.IsBackward, out c) && step.Set!.Contains(c); pc++; break;
                case InstructionCode.GreedyLoop: goesOn = TakeMany(step, text, ref at, ++pc); break;
                case InstructionCode.PossessiveLoop: goesOn = TakeAll(step, text, ref at); pc++; break;
                case InstructionCode.LazyLoop: goesOn = TakeFew(step, text, ref at, pc++); break;
                case InstructionCode.Anchor: goesOn = PatternText.Holds((PatternAnchor)step.A, text, at); pc++; break;
                case InstructionCode.Split: Push(new Frame(FrameKind.Try, step.B, at)); pc = step.A; break;
                case InstructionCode.Jump: pc = step.A; break;
                case InstructionCode.Choose: goesOn = Choose(step.Choices!, text, at, ref pc); break;
                case InstructionCode.Save: Save(step.A, at); pc++; break;
                case InstructionCode.LeaveWhereEmpty: pc = _slots[step.A] == at ? step.B : pc + 1; break;
                case InstructionCode.BackReference: goesOn = TakeGroup(step, text, ref at); pc++; break;
                case InstructionCode.Look: Mark(pc, at); pc++; break;
                case InstructionCode.Atomic: Mark(pc, at); pc++; break;
                case InstructionCode.LookEnd: goesOn = EndLook(program, ref pc, ref at); break;
                case InstructionCode.AtomicEnd: Cut(); pc++; break;
            }
            if (!goesOn && !GoBack(program, text, ref pc, ref at)) return -1;
        }
    }

    private static bool TryTake(ReadOnlySpan<char> text, ref int at, bool isBackward, out char c)
    {
        c = '\0';
        if (isBackward ? at == 0 : at == text.Length) return false;
        c = isBackward ? text[--at] : text[at++];
        return true;
    }

    private bool Choose(ChoiceTable choices, ReadOnlySpan<char> text, int at, ref int pc)
    {
        var places = choices.At(text, at);
        if (places.Length == 0) return false;
        if (places.Length > 1) Push(new Frame(FrameKind.Choose, pc, at, 1));
        pc = places[0];
        return true;
    }

    private bool TakeMany(in Instruction step, ReadOnlySpan<char> text, ref int at, int next)
    {
        var (from, count, set) = (at, 0, step.Set!);
        if (step.IsBackward)
            while (count < step.B && at > 0 && set.Contains(text[at - 1])) (at, count) = (at - 1, count + 1);
        else
            while (count < step.B && at < text.Length && set.Contains(text[at])) (at, count) = (at + 1, count + 1);
        _steps -= count >> 2;
        if (count < step.A) return false;
        if (count > step.A) Push(new Frame(FrameKind.GiveBack, next, at, step.IsBackward ? from - step.A : from + step.A));
        return true;
    }

    private bool TakeAll(in Instruction step, ReadOnlySpan<char> text, ref int at)
    {
        var (from, set) = (at, step.Set!);
        while (at < text.Length && set.Contains(text[at])) at++;
        _steps -= at - from >> 2;
        return at - from >= step.A;
    }

    private bool TakeFew(in Instruction step, ReadOnlySpan<char> text, ref int at, int pc)
    {
        for (var i = 0; i < step.A; i++)
            if (!TryTake(text, ref at, step.IsBackward, out var c) || !step.Set!.Contains(c)) return false;
        if (step.B > step.A) Push(new Frame(FrameKind.TakeMore, pc, at, step.B - step.A));
        return true;
    }

    private bool TakeGroup(in Instruction step, ReadOnlySpan<char> text, ref int at)
    {
        if (GetGroup(step.A) is not var (start, end)) return false;
        var length = end - start;
        var from = step.IsBackward ? at - length : at;
        if (from < 0 || from + length > text.Length) return false;
        _steps -= length;
        var wanted = text.Slice(start, length);
        var found = text.Slice(from, length);
        if (step.B == 1 ? !PatternText.EqualFolded(wanted, found) : !wanted.SequenceEqual(found)) return false;
        at = step.IsBackward ? from : from + length;
        return true;
    }

    private void Save(int slot, int at)
    {
        Push(new Frame(FrameKind.Restore, slot, _slots[slot]));
        _slots[slot] = at;
    }

    private void Mark(int pc, int at)
    {
        Push(new Frame(FrameKind.Marker, pc, at, _marker));
        _marker = _top - 1;
    }

    private bool EndLook(Instruction[] program, ref int pc, ref int at)
    {
        var marker = _stack[_marker];
        var look = program[marker.A];
        if (look.B == 1)
        {
            // What must not be there is: all the look did is undone, and it fails.
            UndoTo(_marker);
            _marker = marker.C;
            return false;
        }
        Cut();
        (pc, at) = (look.A, marker.B);
        return true;
    }

    private void UndoTo(int marker)
    {
        while (_top > marker)
        {
            ref readonly var frame = ref _stack[--_top];
            if (frame.Kind == FrameKind.Restore) _slots[frame.A] = frame.B;
        }
    }

    /// <summary>Forgets what could have been tried since the last mark; what undoes the groups stays.</summary>
    private void Cut()
    {
        var marker = _marker;
        _marker = _stack[marker].C;
        var kept = marker;
        for (var i = marker + 1; i < _top; i++)
            if (_stack[i].Kind == FrameKind.Restore) _stack[kept++] = _stack[i];
        _steps -= _top - marker >> 2;
        _top = kept;
    }

    /// <summary>Takes back up to the last choice; false where there is none.</summary>
    private bool GoBack(Instruction[] program, ReadOnlySpan<char> text, ref int pc, ref int at)
    {
        while (_top > 0)
        {
            ref var frame = ref _stack[_top - 1];
            switch (frame.Kind)
            {
                case FrameKind.Try:
                    (pc, at) = (frame.A, frame.B);
                    _top--;
                    return true;
                case FrameKind.Restore:
                    _slots[frame.A] = frame.B;
                    _top--;
                    break;
                case FrameKind.Choose:
                    var places = program[frame.A].Choices!.At(text, frame.B);
                    (pc, at) = (places[frame.C], frame.B);
                    if (frame.C + 1 == places.Length) _top--;
                    else frame = frame with { C = frame.C + 1 };
                    return true;
                case FrameKind.GiveBack:
                    (pc, at) = (frame.A, GiveBack(frame, program[frame.A], text));
                    if (at == frame.C) _top--;
                    else frame = frame with { B = at };
                    return true;
                case FrameKind.TakeMore:
                    if (TryTakeMore(program, text, ref frame, ref pc, ref at)) return true;
                    break;
                case FrameKind.Marker:
                    _top--;
                    _marker = frame.C;
                    if (program[frame.A] is not { Code: InstructionCode.Look, B: 1 } look) break;
                    (pc, at) = (look.A, frame.B);
                    return true;
            }
            if (--_steps < 0) return false;
        }
        return false;
    }

    /// <summary>The next place that a greedy loop goes back to: what cannot begin what follows is passed over.</summary>
    private int GiveBack(in Frame frame, in Instruction next, ReadOnlySpan<char> text)
    {
        var at = frame.B;
        if (frame.C > at) return at + 1;
        do at--;
        while (at > frame.C && !MayTake(next, text, at));
        _steps -= frame.B - at >> 2;
        return at;
    }

    /// <summary>False where a step that reads forward cannot go on from a place that has a unit ahead.</summary>
    private static bool MayTake(in Instruction step, ReadOnlySpan<char> text, int at) => step.Code switch
    {
        InstructionCode.Character => text[at] == step.Character,
        InstructionCode.Folded => PatternText.Fold(text[at]) == step.Character,
        InstructionCode.Set => step.Set!.Contains(text[at]),
        InstructionCode.Choose => step.Choices!.At(text, at).Length > 0,
        _ => true,
    };

    private bool TryTakeMore(Instruction[] program, ReadOnlySpan<char> text, ref Frame frame, ref int pc, ref int at)
    {
        var step = program[frame.A];
        at = frame.B;
        if (!TryTake(text, ref at, step.IsBackward, out var c) || !step.Set!.Contains(c))
        {
            _top--;
            return false;
        }
        pc = frame.A + 1;
        frame = frame with { B = at, C = frame.C - 1 };
        if (frame.C == 0) _top--;
        return true;
    }

    private void Push(in Frame frame)
    {
        if (_top == _stack.Length) Array.Resize(ref _stack, Math.Max(64, 2 * _top));
        _stack[_top++] = frame;
    }

    private enum FrameKind : byte
    {
        /// <summary>Go on at step A from place B.</summary>
        Try,

        /// <summary>Slot A was B.</summary>
        Restore,

        /// <summary>A greedy loop stands at B and may go back to C; then step A.</summary>
        GiveBack,

        /// <summary>Go on with choice C of step A from place B.</summary>
        Choose,

        /// <summary>The lazy loop of step A stands at B and may take C more.</summary>
        TakeMore,

        /// <summary>A look or an atomic group of step A began at place B, inside that of frame C.</summary>
        Marker,
    }

    private readonly record struct Frame(FrameKind Kind, int A, int B, int C = 0);
}

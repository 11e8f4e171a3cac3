namespace TextLint.Packs.Patterns;

/// <summary>Makes a program of a pattern.</summary>
internal sealed class PatternCompiler
{
    /// <summary>Repetitions are written out, so a pattern could grow without end.</summary>
    public const int MostInstructions = 20_000;

    // A table for fewer would take longer to make than it saves.
    private const int LeastChoices = 4;

    private readonly List<Instruction> _program = [];
    private int _slots;

    private PatternCompiler(int captures) => _slots = 2 * (captures + 1);

    public static (Instruction[] Program, int Slots) Compile(PatternNode node, int captures)
    {
        var compiler = new PatternCompiler(captures);
        compiler.Add(node, false);
        compiler.Emit(new Instruction(InstructionCode.Match));
        return ([.. compiler._program], compiler._slots);
    }

    private int Emit(Instruction instruction)
    {
        if (_program.Count >= MostInstructions) throw new PatternSyntaxException("it is too large once its repetitions are written out");
        _program.Add(instruction);
        return _program.Count - 1;
    }

    private void Add(PatternNode node, bool isBackward)
    {
        switch (node)
        {
            case CharacterNode c: Emit(new Instruction(c.IgnoreCase ? InstructionCode.Folded : InstructionCode.Character, Character: c.IgnoreCase ? PatternText.Fold(c.Character) : c.Character, IsBackward: isBackward)); break;
            case SetNode set: Emit(new Instruction(InstructionCode.Set, Set: set.Set, IsBackward: isBackward)); break;
            case AnchorNode anchor: Emit(new Instruction(InstructionCode.Anchor, (int)anchor.Anchor)); break;
            case ConcatenationNode parts:
                for (var i = 0; i < parts.Parts.Length; i++)
                {
                    if (!isBackward && parts.Parts[i] is RepeatNode run && AsSet(run.Part) is { } runSet && PatternShape.IsPossessive(run, runSet, parts.Parts.AsSpan(i + 1, parts.Parts.Length - i - 1)))
                        Emit(new Instruction(InstructionCode.PossessiveLoop, run.Min, int.MaxValue, Set: runSet));
                    else Add(parts.Parts[isBackward ? ^(i + 1) : i], isBackward);
                }
                break;
            case AlternationNode choices: AddAlternation(choices, isBackward); break;
            case RepeatNode repeat: AddRepeat(repeat, isBackward); break;
            case CaptureNode capture: AddCapture(capture, isBackward); break;
            case LookNode look:
                var begin = Emit(default);
                Add(look.Part, look.IsBehind);
                Emit(new Instruction(InstructionCode.LookEnd));
                _program[begin] = new Instruction(InstructionCode.Look, _program.Count, look.IsNegated ? 1 : 0);
                break;
            case AtomicNode atomic:
                Emit(new Instruction(InstructionCode.Atomic));
                Add(atomic.Part, isBackward);
                Emit(new Instruction(InstructionCode.AtomicEnd));
                break;
            case BackReferenceNode reference: Emit(new Instruction(InstructionCode.BackReference, reference.Capture.Number, reference.IgnoreCase ? 1 : 0, IsBackward: isBackward)); break;
        }
    }

    private void AddCapture(CaptureNode capture, bool isBackward)
    {
        var slot = 2 * capture.Capture.Number;
        Emit(new Instruction(InstructionCode.Save, isBackward ? slot + 1 : slot));
        Add(capture.Part, isBackward);
        Emit(new Instruction(InstructionCode.Save, isBackward ? slot : slot + 1));
    }

    private void AddAlternation(AlternationNode choices, bool isBackward)
    {
        if (!isBackward && choices.Choices.Length >= LeastChoices)
        {
            AddChoices(choices);
            return;
        }
        var exits = new List<int>();
        for (var i = 0; i < choices.Choices.Length; i++)
        {
            var isLast = i == choices.Choices.Length - 1;
            var split = isLast ? -1 : Emit(default);
            Add(choices.Choices[i], isBackward);
            if (isLast) break;
            exits.Add(Emit(default));
            _program[split] = new Instruction(InstructionCode.Split, split + 1, _program.Count);
        }
        foreach (var exit in exits) _program[exit] = new Instruction(InstructionCode.Jump, _program.Count);
    }

    private void AddChoices(AlternationNode choices)
    {
        var choose = Emit(default);
        var (exits, places) = (new List<int>(), new List<(FirstUnits, int)>());
        foreach (var choice in choices.Choices)
        {
            places.Add((FirstUnits.Of(choice), _program.Count));
            Add(choice, isBackward: false);
            exits.Add(Emit(default));
        }
        foreach (var exit in exits) _program[exit] = new Instruction(InstructionCode.Jump, _program.Count);
        _program[choose] = new Instruction(InstructionCode.Choose, Choices: new ChoiceTable(places));
    }

    private void AddRepeat(RepeatNode repeat, bool isBackward)
    {
        if (AsSet(repeat.Part) is { } set)
        {
            Emit(new Instruction(repeat.IsLazy ? InstructionCode.LazyLoop : InstructionCode.GreedyLoop, repeat.Min, repeat.Max < 0 ? int.MaxValue : repeat.Max, Set: set, IsBackward: isBackward));
            return;
        }
        for (var i = 0; i < repeat.Min; i++) Add(repeat.Part, isBackward);
        if (repeat.Max < 0) AddLoop(repeat, isBackward);
        else AddOptional(repeat, repeat.Max - repeat.Min, isBackward);
    }

    private void AddOptional(RepeatNode repeat, int count, bool isBackward)
    {
        var splits = new List<int>();
        for (var i = 0; i < count; i++)
        {
            splits.Add(Emit(default));
            Add(repeat.Part, isBackward);
        }
        foreach (var split in splits) _program[split] = Split(split + 1, _program.Count, repeat.IsLazy);
    }

    private void AddLoop(RepeatNode repeat, bool isBackward)
    {
        var start = Emit(default);
        var isNullable = PatternShape.IsNullable(repeat.Part);
        var slot = isNullable ? _slots++ : 0;
        if (isNullable) Emit(new Instruction(InstructionCode.Save, slot));
        Add(repeat.Part, isBackward);
        var leave = isNullable ? Emit(default) : -1;
        Emit(new Instruction(InstructionCode.Jump, start));
        if (isNullable) _program[leave] = new Instruction(InstructionCode.LeaveWhereEmpty, slot, _program.Count);
        _program[start] = Split(start + 1, _program.Count, repeat.IsLazy);
    }

    private static Instruction Split(int into, int past, bool isLazy) =>
        isLazy ? new Instruction(InstructionCode.Split, past, into) : new Instruction(InstructionCode.Split, into, past);

    private static CharacterSet? AsSet(PatternNode node) => node switch
    {
        SetNode set => set.Set,
        CharacterNode c => new CharacterSet([(c.Character, c.Character)], [], isNegated: false, c.IgnoreCase),
        _ => null,
    };
}

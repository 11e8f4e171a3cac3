using System.Buffers;

namespace TextLint.Workspaces;

/// <summary>
/// A compiled pattern. All ways through it are followed at once, so a match costs at most the length of the path times
/// the length of the pattern, whatever the pattern; nothing is ever tried again.
/// </summary>
/// <remarks>The method is Thompson's (Communications of the ACM 11, 1968), in the form of Pike's virtual machine.</remarks>
internal sealed class GlobProgram(GlobInstruction[] code, GlobClass[] classes, string tail)
{
    /// <summary>True where the pattern takes the whole path.</summary>
    public bool IsMatch(ReadOnlySpan<char> path)
    {
        // Nearly every path fails here at once: patterns mostly end in a name or an ending.
        if (!path.EndsWith(tail, StringComparison.Ordinal))
            return false;

        var memory = ArrayPool<int>.Shared.Rent(code.Length * 4);
        try
        {
            return Run(path, memory);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(memory);
        }
    }

    /// <summary>Reads the first code point, a lone surrogate as itself, and returns its length in UTF-16 units.</summary>
    public static int ReadCodePoint(ReadOnlySpan<char> text, out int codePoint)
    {
        if (text.Length > 1 && char.IsSurrogatePair(text[0], text[1]))
        {
            codePoint = char.ConvertToUtf32(text[0], text[1]);
            return 2;
        }

        codePoint = text[0];
        return 1;
    }

    private bool Run(ReadOnlySpan<char> path, Span<int> memory)
    {
        var size = code.Length;
        var current = memory[..size];
        var next = memory.Slice(size, size);
        var pending = memory.Slice(2 * size, size);
        var marks = memory.Slice(3 * size, size);
        marks.Clear();

        var stamp = 1;
        var count = Follow(0, stamp, current, 0, pending, marks);
        while (!path.IsEmpty && count > 0)
        {
            path = path[ReadCodePoint(path, out var codePoint)..];
            stamp++;
            var nextCount = 0;
            foreach (var state in current[..count])
            {
                if (Takes(code[state], codePoint))
                    nextCount = Follow(state + 1, stamp, next, nextCount, pending, marks);
            }

            count = nextCount;
            var swap = current;
            current = next;
            next = swap;
        }

        return path.IsEmpty && marks[size - 1] == stamp;
    }

    private bool Takes(GlobInstruction instruction, int codePoint) => instruction.Opcode switch
    {
        GlobOpcode.Literal => instruction.Argument == codePoint,
        GlobOpcode.AnyInSegment => codePoint != '/',
        GlobOpcode.Any => true,
        GlobOpcode.Class => classes[instruction.Argument].Contains(codePoint),
        _ => false,
    };

    /// <summary>Adds the state and all it reaches without taking anything; a mark keeps each state from entering twice.</summary>
    private int Follow(int state, int stamp, Span<int> states, int count, Span<int> pending, Span<int> marks)
    {
        var waiting = Push(state, stamp, pending, 0, marks);
        while (waiting > 0)
        {
            var index = pending[--waiting];
            var instruction = code[index];
            if (instruction.Opcode is not (GlobOpcode.Jump or GlobOpcode.Split))
            {
                states[count++] = index;
                continue;
            }

            waiting = Push(instruction.Argument, stamp, pending, waiting, marks);
            if (instruction.Opcode == GlobOpcode.Split)
                waiting = Push(instruction.Other, stamp, pending, waiting, marks);
        }

        return count;
    }

    private static int Push(int state, int stamp, Span<int> pending, int waiting, Span<int> marks)
    {
        if (marks[state] == stamp)
            return waiting;

        marks[state] = stamp;
        pending[waiting] = state;
        return waiting + 1;
    }
}

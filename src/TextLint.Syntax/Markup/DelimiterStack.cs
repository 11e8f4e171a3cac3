using System.Runtime.InteropServices;

namespace TextLint.Syntax.Markup;

/// <summary>
/// The runs of emphasis signs that are still undecided, and CommonMark's way of pairing them: a table of how far back an opener was
/// looked for in vain keeps it linear.
/// </summary>
internal sealed class DelimiterStack(List<InlineNode> nodes)
{
    private const int SignKinds = 3;
    private readonly int[] _openersBottom = new int[SignKinds * 6];

    /// <summary>The last undecided run, or -1.</summary>
    public int Last { get; private set; } = -1;

    /// <summary>Forgets all runs.</summary>
    public void Clear() => Last = -1;

    /// <summary>Takes the node just added as an undecided run.</summary>
    public void Push()
    {
        var index = nodes.Count - 1;
        ref var node = ref Node(index);
        (node.Previous, node.Next) = (Last, -1);
        if (Last >= 0) Node(Last).Next = index;
        Last = index;
    }

    /// <summary>Drops the runs above <paramref name="bottom"/> without pairing them.</summary>
    public void Drop(int bottom)
    {
        Last = bottom;
        if (bottom >= 0) Node(bottom).Next = -1;
    }

    /// <summary>Pairs the runs above <paramref name="bottom"/>; what stays without a partner is text.</summary>
    public void Pair(int bottom, ReadOnlySpan<char> text)
    {
        if (Last < 0 || Last <= bottom) return;
        Array.Fill(_openersBottom, bottom);
        var closer = First(bottom);
        while (closer >= 0)
        {
            if (!Node(closer).CanClose || Node(closer).FreeSigns == 0) closer = Node(closer).Next;
            else closer = PairCloser(closer, bottom, text);
        }
        Drop(bottom);
    }

    private int First(int bottom)
    {
        if (bottom >= 0) return Node(bottom).Next;
        var first = Last;
        while (Node(first).Previous >= 0) first = Node(first).Previous;
        return first;
    }

    private int PairCloser(int closer, int bottom, ReadOnlySpan<char> text)
    {
        ref var floor = ref _openersBottom[Slot(Node(closer), text)];
        var opener = FindOpener(closer, Math.Max(floor, bottom), text);
        if (opener >= 0)
        {
            Use(opener, closer);
            Unlink(opener, closer);
            return Node(closer).FreeSigns > 0 ? closer : Node(closer).Next;
        }
        floor = Node(closer).Previous;
        var next = Node(closer).Next;
        if (!Node(closer).CanOpen) Remove(closer);
        return next;
    }

    private int FindOpener(int closer, int floor, ReadOnlySpan<char> text)
    {
        var sign = text[Node(closer).Start];
        for (var opener = Node(closer).Previous; opener > floor; opener = Node(opener).Previous)
        {
            ref var node = ref Node(opener);
            if (node.CanOpen && node.FreeSigns > 0 && text[node.Start] == sign && MayPair(node, Node(closer), sign)) return opener;
        }
        return -1;
    }

    /// <summary>CommonMark's rule of three: where a run may do both, the lengths of the two must not add up to a multiple of three.</summary>
    private static bool MayPair(in InlineNode opener, in InlineNode closer, char sign)
    {
        if (sign == '~') return true;
        if (!opener.CanClose && !closer.CanOpen) return true;
        int first = opener.End - opener.Start, second = closer.End - closer.Start;
        return (first + second) % 3 != 0 || (first % 3 == 0 && second % 3 == 0);
    }

    private void Use(int opener, int closer)
    {
        ref var open = ref Node(opener);
        ref var close = ref Node(closer);
        var signs = open.FreeSigns >= 2 && close.FreeSigns >= 2 ? 2 : 1;
        open.OpenedSigns += signs;
        open.Opens++;
        close.ClosedSigns += signs;
        close.Closes++;
    }

    /// <summary>The runs between a pair are text, and so is a run that is used up.</summary>
    private void Unlink(int opener, int closer)
    {
        Node(closer).Previous = opener;
        Node(opener).Next = closer;
        if (Node(opener).FreeSigns == 0) Remove(opener);
        if (Node(closer).FreeSigns == 0) Remove(closer);
    }

    private void Remove(int index)
    {
        ref var node = ref Node(index);
        if (node.Previous >= 0) Node(node.Previous).Next = node.Next;
        if (node.Next >= 0) Node(node.Next).Previous = node.Previous;
        else Last = node.Previous;
    }

    private static int Slot(in InlineNode closer, ReadOnlySpan<char> text)
    {
        var sign = text[closer.Start] switch { '*' => 0, '_' => 1, _ => 2 };
        return sign * 6 + (closer.CanOpen ? 3 : 0) + (closer.End - closer.Start) % 3;
    }

    private ref InlineNode Node(int index) => ref CollectionsMarshal.AsSpan(nodes)[index];
}

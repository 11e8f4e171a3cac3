using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace TextLint.Cli.Renderers;

/// <summary>Two texts as a unified diff with three lines of context, as <c>git apply</c> and <c>patch</c> take it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The diff; empty where the texts are equal.</summary>
    public static string Create(string path, string before, string after)
    {
        if (before == after) return "";
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, LineEndingsPreservingChunker.Instance);
        var (builder, blocks) = (new StringBuilder(), diff.DiffBlocks);
        builder.Append($"--- {Quote("a/" + path)}\n+++ {Quote("b/" + path)}\n");
        for (var first = 0; first < blocks.Count;)
        {
            var last = first;
            while (last + 1 < blocks.Count && blocks[last + 1].DeleteStartA - End(blocks[last]) <= 2 * Context) last++;
            AppendHunk(builder, diff, blocks, first, last);
            first = last + 1;
        }
        return builder.ToString();
    }

    /// <summary>A path as git writes it: with a tab behind one that has spaces, and in quotation marks where it has what would end it.</summary>
    private static string Quote(string path)
    {
        if (!path.Any(c => c is '"' or '\\' || char.IsControl(c))) return path.Contains(' ', StringComparison.Ordinal) ? path + "\t" : path;
        var quoted = new StringBuilder("\"");
        foreach (var c in path)
            if (char.IsControl(c) && c < 128) quoted.Append('\\').Append(Convert.ToString(c, 8).PadLeft(3, '0'));
            else quoted.Append(c is '"' or '\\' ? "\\" : "").Append(c);
        return quoted.Append('"').ToString();
    }

    private static int End(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    private static void AppendHunk(StringBuilder builder, DiffResult diff, IList<DiffBlock> blocks, int first, int last)
    {
        var startA = Math.Max(0, blocks[first].DeleteStartA - Context);
        var endA = Math.Min(diff.PiecesOld.Count, End(blocks[last]) + Context);
        var startB = blocks[first].InsertStartB - (blocks[first].DeleteStartA - startA);
        var growth = 0;
        for (var i = first; i <= last; i++) growth += blocks[i].InsertCountB - blocks[i].DeleteCountA;
        builder.Append($"@@ -{Range(startA, endA - startA)} +{Range(startB, endA - startA + growth)} @@\n");
        var at = startA;
        for (var i = first; i <= last; i++)
        {
            for (; at < blocks[i].DeleteStartA; at++) AppendLine(builder, ' ', diff.PiecesOld[at]);
            for (; at < End(blocks[i]); at++) AppendLine(builder, '-', diff.PiecesOld[at]);
            for (var b = 0; b < blocks[i].InsertCountB; b++) AppendLine(builder, '+', diff.PiecesNew[blocks[i].InsertStartB + b]);
        }
        for (; at < endA; at++) AppendLine(builder, ' ', diff.PiecesOld[at]);
    }

    /// <summary>An empty range is named by the line before it.</summary>
    private static string Range(int start, int count) => count == 1 ? $"{start + 1}" : $"{(count == 0 ? start : start + 1)},{count}";

    private static void AppendLine(StringBuilder builder, char sign, string line)
    {
        builder.Append(sign).Append(line);
        if (!line.EndsWith('\n')) builder.Append("\n\\ No newline at end of file\n");
    }
}

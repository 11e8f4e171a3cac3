using TextLint.Syntax;

namespace TextLint.Rules.Consistency;

/// <summary>Finds the lists of a document.</summary>
internal static class ListReader
{
    private const int FewestItems = 3;

    /// <summary>Lists of three items and more, each as the indexes of the blocks that are its items; items of several blocks are left out, and end no list.</summary>
    public static IEnumerable<List<int>> Read(DocumentSyntax document)
    {
        var open = new List<List<int>>();
        for (var i = 0; i <= document.Blocks.Length; i++)
        {
            var block = i < document.Blocks.Length ? document.Blocks[i] : null;
            var depth = block?.Kind == SyntaxKind.ListItem ? Math.Max(1, block.Context.ListDepth) : 0;
            for (; open.Count > depth; open.RemoveAt(open.Count - 1))
                if (open[^1].Count >= FewestItems) yield return open[^1];
            while (open.Count < depth) open.Add([]);
            if (depth == 0) continue;
            if (block!.Context.IsItemStart) open[^1].Add(i);
            else if (open[^1].Count > 0) open[^1].RemoveAt(open[^1].Count - 1);
        }
    }
}

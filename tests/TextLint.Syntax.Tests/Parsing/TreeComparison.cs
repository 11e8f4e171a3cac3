namespace TextLint.Syntax.Tests.Parsing;

/// <summary>Compares trees field by field and states what every tree must be.</summary>
internal static class TreeComparison
{
    /// <summary>The first difference, or null.</summary>
    public static string? Difference(SyntaxTree left, SyntaxTree right)
    {
        if (left.Text.ToString() != right.Text.ToString()) return "text";
        if (left.Root.Blocks.Length != right.Root.Blocks.Length) return $"{left.Root.Blocks.Length} and {right.Root.Blocks.Length} blocks";
        if (!left.Root.Notices.SequenceEqual(right.Root.Notices)) return "notices";
        if (!left.Root.ResidueRegions.SequenceEqual(right.Root.ResidueRegions)) return "residue";
        for (var i = 0; i < left.Root.Blocks.Length; i++)
            if (Difference(left.Root.Blocks[i], right.Root.Blocks[i]) is { } field) return $"{field} of block {i}";
        return null;
    }

    /// <summary>The first fault of a tree that no text may give it, or null.</summary>
    public static string? Fault(SyntaxTree tree, string text)
    {
        if (string.Concat(tree.Root.Blocks.Select(b => b.FullText)) != text) return "the blocks do not tile the text";
        for (var i = 0; i < tree.Root.Blocks.Length; i++)
            if (Fault(tree.Root, i) is { } fault) return $"{fault} in block {i}";
        return null;
    }

    private static string? Difference(BlockSyntax left, BlockSyntax right)
    {
        if (left.Kind != right.Kind) return nameof(left.Kind);
        if (left.Level != right.Level) return nameof(left.Level);
        if (left.Context != right.Context) return nameof(left.Context);
        if (left.FullText != right.FullText) return nameof(left.FullText);
        if (!left.Text.SequenceEqual(right.Text)) return nameof(left.Text);
        if (!left.Map.Equals(right.Map)) return nameof(left.Map);
        if (!left.Inlines.SequenceEqual(right.Inlines)) return nameof(left.Inlines);
        if (!left.Comments.SequenceEqual(right.Comments)) return nameof(left.Comments);
        if (!left.Tokens.SequenceEqual(right.Tokens)) return nameof(left.Tokens);
        return left.Sentences.SequenceEqual(right.Sentences) ? null : nameof(left.Sentences);
    }

    private static string? Fault(DocumentSyntax document, int index)
    {
        var block = document.Blocks[index];
        var at = 0;
        foreach (var token in block.Tokens)
        {
            if (token.Start != at || token.Length < 1) return $"{token} does not follow {at}";
            if (!document.GetFullSpan(index).Contains(document.ToSource(index, token.Span))) return $"{token} lies outside its block";
            if (token.IsWord && token.Length <= 64 != (token.Hash != 0)) return $"{token} has a wrong hash";
            if (token.Hash != 0 && token.Hash != TextLint.Syntax.Text.Folding.Hash(block.GetText(token))) return $"{token} has another text's hash";
            at = token.End;
        }
        return at != block.Text.Length ? "the tokens do not reach the end" : SentenceFault(block);
    }

    private static string? SentenceFault(BlockSyntax block)
    {
        var covered = new int[block.Tokens.Length];
        foreach (var sentence in block.Sentences)
        {
            if (sentence.TokenCount < 1) return "an empty sentence";
            for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++) covered[i]++;
            var (first, last) = (block.Tokens[sentence.FirstToken], block.Tokens[sentence.FirstToken + sentence.TokenCount - 1]);
            if (first.IsSpace || last.IsSpace) return "white space at the edge of a sentence";
            if (first.Start != sentence.Span.Start || last.End != sentence.Span.End) return "a sentence whose span is not its tokens'";
        }
        for (var i = 0; i < covered.Length; i++)
            if (covered[i] > 1 || (covered[i] == 0 && !block.Tokens[i].IsSpace)) return $"{block.Tokens[i]} is in {covered[i]} sentences";
        return null;
    }
}

using System.Text;
using TextLint.Syntax.Text;

namespace TextLint.Syntax.Tests.Markup;

/// <summary>A marked-up text that is built together with the prose it must give and the source span of each unit of that prose.</summary>
internal sealed class MappedText
{
    private readonly StringBuilder _source = new();
    private readonly List<List<(char Unit, TextSpan Source)>> _blocks = [];

    /// <summary>The text so far.</summary>
    public string Source => _source.ToString();

    /// <summary>Adds markup that leaves nothing in the prose.</summary>
    public MappedText Markup(string source)
    {
        _source.Append(source);
        return this;
    }

    /// <summary>Begins a block.</summary>
    public MappedText Block()
    {
        _blocks.Add([]);
        return this;
    }

    /// <summary>Adds prose as it is written.</summary>
    public MappedText Prose(string prose)
    {
        foreach (var unit in prose)
        {
            _blocks[^1].Add((unit, new TextSpan(_source.Length, 1)));
            _source.Append(unit);
        }
        return this;
    }

    /// <summary>Adds source that stands for other prose as a whole.</summary>
    public MappedText Atomic(string source, string prose)
    {
        foreach (var unit in prose) _blocks[^1].Add((unit, new TextSpan(_source.Length, source.Length)));
        _source.Append(source);
        return this;
    }

    /// <summary>Checks that the blocks with prose are those that were built, unit by unit.</summary>
    public void Verify(List<BlockSyntax> blocks)
    {
        Blocks.Verify(Source, blocks);
        var start = 0;
        var index = 0;
        foreach (var block in blocks)
        {
            if (block.Text.Length > 0) Verify(block, start, _blocks[index++]);
            start += block.FullText.Length;
        }
        index.Should().Be(_blocks.Count);
    }

    private static void Verify(BlockSyntax block, int start, List<(char Unit, TextSpan Source)> expected)
    {
        block.Text.ToString().Should().Be(string.Concat(expected.Select(e => e.Unit)));
        for (var i = 0; i < expected.Count; i++) block.Map.ToSource(new TextSpan(i, 1)).Shift(start).Should().Be(expected[i].Source);
    }
}

using System.Collections.Immutable;

namespace TextLint.Spelling.Tagging;

/// <summary>A part of speech or a mark of the Penn Treebank: one of <see cref="All"/>. The default is the first of them.</summary>
/// <param name="Index">Its place in <see cref="All"/>, below 64.</param>
public readonly record struct PennTag(byte Index)
{
    private static readonly string[] s_names =
    [
        "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "RB", "RBR", "RBS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD", "DT", "PDT", "WDT", "PRP", "PRP$", "WP", "WP$", "WRB", "EX",
        "IN", "TO", "CC", "CD", "RP", "POS", "UH", "FW", "LS", "SYM", ".", ",", ":", "(", ")", "``", "''", "$", "^",
    ];

    /// <summary>The edge of a sentence, which no word has.</summary>
    public static PennTag Edge { get; } = Parse("^");

    /// <summary>Every tag, in the order of <see cref="Index"/>.</summary>
    public static ImmutableArray<PennTag> All { get; } = [.. Enumerable.Range(0, s_names.Length).Select(i => new PennTag((byte)i))];

    /// <summary>As it is written: <c>PRP$</c>.</summary>
    public string Name => s_names[Index];

    /// <summary>The tag of a name.</summary>
    /// <exception cref="FormatException">There is no such tag.</exception>
    public static PennTag Parse(string name) => TryParse(name, out var tag) ? tag : throw new FormatException($"\"{name}\" is no tag of the Penn Treebank.");

    /// <summary>The tag of a name.</summary>
    /// <returns>False where there is no such tag.</returns>
    public static bool TryParse(string name, out PennTag tag)
    {
        var index = Array.IndexOf(s_names, name);
        tag = new PennTag((byte)Math.Max(index, 0));
        return index >= 0;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

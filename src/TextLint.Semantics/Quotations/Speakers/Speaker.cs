using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Who said the words of a quotation. Immutable.</summary>
public sealed class Speaker
{
    internal Speaker(string text, NameSymbol? name, int block, TextSpan span, SpeakerSource source) =>
        (Text, Name, Block, Span, Source) = (text, name, block, span, source);

    /// <summary>Nobody.</summary>
    public static Speaker None { get; } = new("", null, -1, default, SpeakerSource.None);

    /// <summary>The words that name the speaker, as the article has them: a name without its title, "a spokeswoman for the harbour". Empty for nobody.</summary>
    public string Text { get; }

    /// <summary>The name of the cast; null where a role alone is given, or nobody.</summary>
    public NameSymbol? Name { get; }

    /// <summary>Index of the block in which those words stand: an earlier one than the quotation's where a pronoun or nothing stands beside it. -1 for nobody.</summary>
    public int Block { get; }

    /// <summary>The place of those words in the block's prose.</summary>
    public TextSpan Span { get; }

    /// <summary>How it was decided.</summary>
    public SpeakerSource Source { get; }

    internal Speaker From(SpeakerSource source) => source == Source ? this : new Speaker(Text, Name, Block, Span, source);
}

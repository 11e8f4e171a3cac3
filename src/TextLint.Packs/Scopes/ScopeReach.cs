namespace TextLint.Packs.Rules;

/// <summary>How much text a selector gives a rule at a time.</summary>
public enum ScopeReach
{
    /// <summary>A block: a heading, a paragraph, a cell, an alternative text, a value of front matter.</summary>
    Block,

    /// <summary>A sentence of a paragraph.</summary>
    Sentence,

    /// <summary>The whole file as it is written, markup included.</summary>
    Raw,

    /// <summary>The text of all paragraphs, items and quotations as one.</summary>
    Summary,
}

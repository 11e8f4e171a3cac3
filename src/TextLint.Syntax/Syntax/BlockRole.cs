namespace TextLint.Syntax;

/// <summary>What a block of a table or a figure is there for, where its kind leaves that open.</summary>
public enum BlockRole : byte
{
    /// <summary>Nothing beside its kind.</summary>
    None,

    /// <summary>A cell that heads a column or a row.</summary>
    TableHeader,

    /// <summary>The caption of a table; a caption without it is that of a figure.</summary>
    TableCaption,
}

namespace TextLint.Packs.Rules;

/// <summary>A check whose findings depend on the whole file: units are read one by one into facts, which are kept with their block; then the facts of all are folded.</summary>
internal abstract class FileCheck : RuleCheck
{
    /// <inheritdoc/>
    public override bool NeedsFile => true;

    /// <summary>What the file has to know of a unit; null where that is nothing.</summary>
    public abstract object? Read(in TextUnit unit, CheckRun run);

    /// <summary>The findings of a file, each with the place of its unit in the list.</summary>
    /// <param name="facts">The facts of the units, in the order of the text; none is null.</param>
    public abstract IEnumerable<(int Unit, Finding Finding)> Fold(IReadOnlyList<object> facts);

    /// <inheritdoc/>
    public sealed override void Run(in TextUnit unit, int list, CheckRun run)
    {
    }
}

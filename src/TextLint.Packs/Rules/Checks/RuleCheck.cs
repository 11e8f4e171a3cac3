using System.Collections.Immutable;
using TextLint.Packs.Patterns;

namespace TextLint.Packs.Rules;

/// <summary>What a rule does with text, made of its definition. Immutable; safe for concurrent use.</summary>
internal abstract class RuleCheck
{
    /// <summary>The patterns that are looked for together with those of all other rules.</summary>
    public virtual ImmutableArray<PatternBranch> Branches => [];

    /// <summary>True where findings depend on other blocks of the file.</summary>
    public virtual bool NeedsFile => false;

    /// <summary>Looks at a unit and notes what it finds.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="list">The place of <see cref="Branches"/> among those of all rules.</param>
    /// <param name="run">The run.</param>
    public abstract void Run(in TextUnit unit, int list, CheckRun run);
}

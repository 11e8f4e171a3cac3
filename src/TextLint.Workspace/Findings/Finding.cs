using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.Workspaces;

/// <summary>A diagnostic with all that is shown and kept of it: whoever has it needs no analysis.</summary>
/// <param name="Diagnostic">What the rule reports.</param>
/// <param name="Fingerprint">By what it is known after edits elsewhere: 32 hexadecimal digits, see <see cref="TextLint.Analysis.Fingerprint"/>.</param>
/// <param name="Fixes">The ways to resolve it, best first.</param>
public sealed record Finding(Diagnostic Diagnostic, string Fingerprint, ImmutableArray<CodeAction> Fixes)
{
    /// <summary>How many places it has: one, but for a grouped finding.</summary>
    public int Places => Diagnostic.Descriptor.IsGrouped ? Diagnostic.Related.Length + 1 : 1;

    /// <summary>True where a fix resolves it that may be applied unseen.</summary>
    public bool IsFixable => Fixes.Any(f => f.Applicability == FixApplicability.Safe);
}

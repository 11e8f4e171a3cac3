using System.Collections.Immutable;

namespace TextLint.Workspaces;

/// <summary>What came of the tests of a pack.</summary>
/// <param name="Examples">The examples that were run.</param>
/// <param name="Failures">Those that do not hold.</param>
/// <param name="Untested">Rules and slots that no bad example shows at work.</param>
/// <param name="Dead">What rules look for and can never find.</param>
/// <param name="Items">The tokens, wrong forms and variants that rules list.</param>
/// <param name="Unshown">Those of them that no bad example has.</param>
public sealed record PackTestReport(
    int Examples,
    ImmutableArray<PackNote> Failures,
    ImmutableArray<PackNote> Untested,
    ImmutableArray<PackNote> Dead,
    int Items,
    ImmutableArray<PackNote> Unshown);

namespace TextLint.Benchmarks.Spelling;

/// <summary>What opening a compiled dictionary costs.</summary>
/// <param name="FirstMilliseconds">CPU time until the first answer, pages read among it.</param>
/// <param name="NextMilliseconds">The same when the pages are there.</param>
/// <param name="Megabytes">What the first opening adds to resident memory.</param>
internal sealed record OpeningCost(double FirstMilliseconds, double NextMilliseconds, double Megabytes);

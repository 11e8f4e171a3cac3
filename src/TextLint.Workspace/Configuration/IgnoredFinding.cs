using TextLint.Analysis;

namespace TextLint.Workspaces;

/// <summary>A finding that a configuration file leaves out in all its articles.</summary>
/// <param name="Entry">Which findings, and why.</param>
/// <param name="Place">Where it is said.</param>
public sealed record IgnoredFinding(SuppressionEntry Entry, FilePlace Place);

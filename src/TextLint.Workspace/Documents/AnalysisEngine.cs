using TextLint.Analysis;

namespace TextLint.Workspaces;

/// <summary>What every snapshot of a workspace shares.</summary>
internal sealed record AnalysisEngine(AnalyzerDriver Driver, CodeFixEngine Fixes);

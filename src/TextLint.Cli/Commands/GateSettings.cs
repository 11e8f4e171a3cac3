using TextLint.Analysis;

namespace TextLint.Cli.Commands;

/// <summary>What makes a run fail, budgets of the configuration aside.</summary>
/// <param name="FailOn">Findings from here on; null for none.</param>
/// <param name="MostWarnings">More warnings than these; null for any number.</param>
internal sealed record GateSettings(DiagnosticSeverity? FailOn, int? MostWarnings);

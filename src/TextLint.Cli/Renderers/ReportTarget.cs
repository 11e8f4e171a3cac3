namespace TextLint.Cli.Renderers;

/// <summary>One report that is asked for: <c>--format sarif=out.sarif</c>.</summary>
/// <param name="Format">The name of the format.</param>
/// <param name="File">The file it is written to, as people wrote it; null for standard output.</param>
internal sealed record ReportTarget(string Format, string? File);

namespace TextLint.Cli.Renderers;

/// <summary>Prints findings in one format. Called in the order of the files, from one thread.</summary>
internal interface IReportRenderer
{
    /// <summary>True for formats that machines read and people do not: they carry hints too.</summary>
    bool ShowsHints { get; }

    /// <summary>Before the first file.</summary>
    void Begin();

    /// <summary>One file, whether it has findings or not.</summary>
    void Render(FileReport report);

    /// <summary>After the last file.</summary>
    void End(LintSummary summary);
}

namespace TextLint.Workspaces;

/// <summary>The kinds of system that differ in where things lie.</summary>
internal enum Platform
{
    /// <summary>Linux, and what lays its folders out like it.</summary>
    Linux,

    /// <summary>macOS.</summary>
    MacOS,

    /// <summary>Windows.</summary>
    Windows,
}

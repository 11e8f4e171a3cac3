using System.CommandLine;
using System.CommandLine.Invocation;

namespace TextLint.Cli;

/// <summary><c>--version</c>: one line that says which version this is and what kind of build.</summary>
internal sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        terminal.Out.WriteLine(ProductVersion.Line);
        return ExitCode.Clean;
    }
}

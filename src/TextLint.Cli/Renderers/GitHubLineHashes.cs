using System.Collections.Immutable;
using System.Globalization;
using TextLint.Syntax.Text;

namespace TextLint.Cli.Renderers;

/// <summary>
/// The hash by which GitHub's code scanning knows a line again, as the action that uploads SARIF computes it where a log has none: over the first hundred characters from the start of
/// the line on, spaces and tabs left out, with a number that tells equal ones apart. Method: github/codeql-action, fingerprints. A log with another value would be warned of at each finding.
/// </summary>
internal static class GitHubLineHashes
{
    private const int Window = 100;
    private const ulong Base = 37;
    private const char EndOfFile = '\uFFFF';

    /// <summary>The hashes of the lines of a text, from the first line on.</summary>
    public static ImmutableArray<string> Create(SourceText text)
    {
        var (units, starts) = Read(text.AsSpan());
        var (result, seen) = (ImmutableArray.CreateBuilder<string>(starts.Count), new Dictionary<ulong, int>());
        foreach (var start in starts)
        {
            var hash = 0UL;
            for (var i = start; i < start + Window; i++) hash = unchecked((hash * Base) + (i < units.Count ? units[i] : '\0'));
            var count = seen[hash] = seen.GetValueOrDefault(hash) + 1;
            result.Add(string.Create(CultureInfo.InvariantCulture, $"{hash:x}:{count}"));
        }
        return result.MoveToImmutable();
    }

    /// <summary>What is hashed, and where the lines start in it. All breaks of lines are one.</summary>
    private static (List<char> Units, List<int> Starts) Read(ReadOnlySpan<char> text)
    {
        var (units, starts) = (new List<char>(text.Length + 1), new List<int> { 0 });
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ' ' or '\t' || text[i] == '\n' && i > 0 && text[i - 1] == '\r') continue;
            var isBreak = text[i] is '\r' or '\n';
            units.Add(isBreak ? '\n' : text[i]);
            if (isBreak) starts.Add(units.Count);
        }
        units.Add(EndOfFile);
        return (units, starts);
    }
}

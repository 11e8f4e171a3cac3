using TextLint.Analysis;

namespace TextLint.Cli.Renderers;

/// <summary>Places in other articles, for formats of one line a finding.</summary>
internal static class OtherArticles
{
    private const int Most = 3;

    /// <summary>The message; where it speaks of other articles, with the first of them.</summary>
    public static string AppendTo(Diagnostic diagnostic)
    {
        var places = diagnostic.Related.Where(r => r.Article is not null).Take(Most).Select(r => $"{r.Article}:{r.Line}").ToArray();
        return places.Length == 0 ? diagnostic.Message : $"{diagnostic.Message} See {string.Join(", ", places)}.";
    }
}

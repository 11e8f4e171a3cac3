using System.Globalization;

namespace TextLint.LanguageServer.Documents;

/// <summary>Gives out names of results that are never given twice in a session, so that a document closed and opened again is not taken for unchanged.</summary>
internal sealed class ResultIds
{
    private long _last;

    /// <summary>A new name.</summary>
    public string Next() => Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);
}

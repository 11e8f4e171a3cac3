using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Documents;

/// <summary>
/// The diagnostics that were last made of an open document. Those of the next state are mostly the same: they stay the same objects, which are written already, and where all are, a
/// client that pulls is told so. Safe for concurrent use.
/// </summary>
internal sealed class ShownDiagnostics
{
    private readonly Lock _gate = new();
    private ProtocolDiagnostic[] _last = [];
    private string? _resultId;

    /// <summary>Takes the diagnostics of a state. Returns them with those that are as they were last as the same objects, and the name of the result they are.</summary>
    /// <param name="diagnostics">The diagnostics; the array is taken over.</param>
    /// <param name="resultId">The name of a new result.</param>
    public (ProtocolDiagnostic[] Diagnostics, string ResultId) Take(ProtocolDiagnostic[] diagnostics, string resultId)
    {
        lock (_gate)
        {
            var isSame = Reuse(_last, diagnostics) && _resultId is not null;
            if (!isSame) (_last, _resultId) = (diagnostics, resultId);
            return (_last, _resultId!);
        }
    }

    /// <summary>Puts the known objects in the place of equal ones, from both ends: what a keystroke changes stands between. True where all are known.</summary>
    private static bool Reuse(ProtocolDiagnostic[] known, ProtocolDiagnostic[] diagnostics)
    {
        var most = Math.Min(known.Length, diagnostics.Length);
        int head = 0, tail = 0;
        for (; head < most && known[head].Equals(diagnostics[head]); head++) diagnostics[head] = known[head];
        for (; tail < most - head && known[^(tail + 1)].Equals(diagnostics[^(tail + 1)]); tail++) diagnostics[^(tail + 1)] = known[^(tail + 1)];
        return head == diagnostics.Length && head == known.Length;
    }
}
